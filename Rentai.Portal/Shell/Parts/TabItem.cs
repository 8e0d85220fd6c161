namespace Rentai.Portal.Shell.Parts;

/// <summary>A tab of a page.</summary>
/// <param name="Key">What stands in the address.</param>
/// <param name="Text">What the reader sees.</param>
/// <param name="Count">How many things the tab holds, when that matters.</param>
/// <param name="Href">Where it leads when it is a page of its own.</param>
public sealed record TabItem(string Key, string Text, int? Count = null, string? Href = null);
