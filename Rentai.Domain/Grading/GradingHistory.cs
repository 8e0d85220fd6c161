namespace Rentai.Domain.Grading;

/// <summary>A grading in a customer's history, as the store gives it.</summary>
internal sealed record GradingHistory(
    GradingRoundHead Round,
    CustomerGrading Grading,
    string? Grader,
    IReadOnlyList<FactorRating> Ratings,
    GradingOutcome? Outcome
);
