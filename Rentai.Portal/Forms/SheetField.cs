namespace Rentai.Portal.Forms;

/// <summary>One field of a form's sheet, for what shows or compares sheets field by field.</summary>
/// <typeparam name="T">The sheet.</typeparam>
/// <param name="Name">Name of the property.</param>
/// <param name="Label">Name in the reader's language.</param>
/// <param name="Show">The value as the reader sees it; <see langword="null"/> when empty.</param>
/// <param name="Copy">Copies the value from the first sheet to the second.</param>
public sealed record SheetField<T>(string Name, Func<string> Label, Func<T, string?> Show, Action<T, T> Copy);
