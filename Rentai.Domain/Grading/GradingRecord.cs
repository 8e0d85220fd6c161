namespace Rentai.Domain.Grading;

/// <summary>A grading in a customer's history, within the reader's level.</summary>
/// <param name="FiscalYear">The round's fiscal year.</param>
/// <param name="Kind">Yearly, regrading or amendment.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Occasion">Why it was graded again.</param>
/// <param name="SchemeNumber">Version of the scheme.</param>
/// <param name="Scheme">What the scheme said.</param>
/// <param name="Grader">Who was to grade.</param>
/// <param name="OverrideReason">Why class or tier were set by hand; <see langword="null"/> when they were not.</param>
/// <param name="DecidedAt">When level 3 decided (UTC).</param>
/// <param name="DecidedBy">Who.</param>
/// <param name="Ratings">Its ratings.</param>
/// <param name="Outcome">What came out; <see langword="null"/> before it is in force.</param>
/// <param name="Why">Why the score differs from the grading before; <see langword="null"/> without one.</param>
public sealed record GradingRecord(
    int FiscalYear,
    GradingKind Kind,
    GradingState State,
    string? Occasion,
    int SchemeNumber,
    SchemeContent Scheme,
    string? Grader,
    string? OverrideReason,
    DateTime? DecidedAt,
    string? DecidedBy,
    IReadOnlyList<RatingRecord> Ratings,
    Placement? Outcome,
    ChangeLedger? Why
);
