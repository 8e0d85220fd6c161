namespace Rentai.Portal.Shell.Parts;

/// <summary>One choice of a filter.</summary>
/// <param name="Value">What stands in the address.</param>
/// <param name="Text">What the reader sees.</param>
public sealed record FilterOption(string Value, string Text);
