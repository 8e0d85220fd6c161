namespace Rentai.Domain.Grading;

/// <summary>How much of a grading is rated, as far as the scope sees.</summary>
/// <param name="Rated">Factors rated or said not to apply.</param>
/// <param name="LastAt">When one was last rated (UTC).</param>
internal readonly record struct RatingTally(int Rated, DateTime LastAt);
