namespace Rentai.Domain.Grading;

/// <summary>A grading in a customer's history, as the store gives it.</summary>
internal sealed record GradingHistory(
    RoundHead Round,
    CustomerGrading Grading,
    string? Grader,
    IReadOnlyList<FactorRating> Ratings,
    GradingOutcome? Outcome
);
