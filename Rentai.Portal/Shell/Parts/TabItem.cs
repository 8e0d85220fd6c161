namespace Rentai.Portal.Shell.Parts;

/// <summary>A tab of a page.</summary>
/// <param name="Key">What stands in the address.</param>
/// <param name="Text">What the reader sees.</param>
/// <param name="Count">How many things the tab holds, when that matters.</param>
public sealed record TabItem(string Key, string Text, int? Count = null);
