namespace Rentai.Domain.Grading;

/// <summary>A grading of the last closed round.</summary>
/// <param name="GradingId">Its key.</param>
/// <param name="Score">Its score.</param>
internal sealed record LastGrading(int GradingId, decimal? Score);
