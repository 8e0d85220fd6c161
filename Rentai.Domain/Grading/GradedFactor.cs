namespace Rentai.Domain.Grading;

/// <summary>A factor as it was graded in a year, with what was suggested then.</summary>
/// <param name="Factor">Which.</param>
/// <param name="Rating">The rating; <see langword="null"/> when not rated or not applicable.</param>
/// <param name="Suggested">What the portal suggested, where it did.</param>
/// <param name="SuggestedValue">The number behind the suggestion, where there is one.</param>
public sealed record GradedFactor(Factor Factor, Rating? Rating, Rating? Suggested, decimal? SuggestedValue);
