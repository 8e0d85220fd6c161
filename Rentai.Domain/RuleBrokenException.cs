namespace Rentai.Domain;

/// <summary>A rule of the domain forbids what was asked. The message is a sentence in the user's language; nothing was changed.</summary>
public sealed class RuleBrokenException(string message) : Exception(message);
