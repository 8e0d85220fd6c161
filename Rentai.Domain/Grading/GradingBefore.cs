namespace Rentai.Domain.Grading;

/// <summary>The grading before, as far as the scope sees it.</summary>
/// <param name="FiscalYear">Of its round.</param>
/// <param name="Score">Its score.</param>
/// <param name="Ratings">Its ratings.</param>
internal sealed record GradingBefore(int FiscalYear, decimal? Score, IReadOnlyList<FactorRating> Ratings);
