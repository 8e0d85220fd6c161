namespace Rentai.Domain.Grading;

/// <summary>A regrading or amendment that waits for level 3.</summary>
/// <param name="FiscalYear">The round under which it is graded.</param>
/// <param name="Customer">Whom.</param>
/// <param name="Kind">Regrading or amendment.</param>
/// <param name="Occasion">Why.</param>
/// <param name="SubmittedBy">By whom.</param>
/// <param name="SubmittedAt">When (UTC).</param>
/// <param name="Placement">Where the customer would come to stand.</param>
/// <param name="LastScore">Score of the grading before.</param>
public sealed record PendingGrading(
    int FiscalYear,
    GradedCustomer Customer,
    GradingKind Kind,
    string Occasion,
    string? SubmittedBy,
    DateTime? SubmittedAt,
    Placement Placement,
    decimal? LastScore
);
