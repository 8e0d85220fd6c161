namespace Rentai.Domain.Grading;

/// <summary>What became of ratings that were given.</summary>
/// <param name="Saved">Stored as given.</param>
/// <param name="Clashes">Not stored: somebody else rated these in the meantime; here is what they said.</param>
public sealed record RatingsSaved(IReadOnlyList<RatedCell> Saved, IReadOnlyList<RatedCell> Clashes);
