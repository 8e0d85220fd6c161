namespace Rentai.Portal.Shell.Parts;

/// <summary>One answer of the search box.</summary>
/// <param name="Title">What was found.</param>
/// <param name="Subtitle">What tells it from others of the same name.</param>
/// <param name="Href">Where it is.</param>
public sealed record SearchHit(string Title, string Subtitle, string Href);
