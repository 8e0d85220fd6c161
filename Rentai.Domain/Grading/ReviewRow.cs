using Rentai.Domain.Customers;

namespace Rentai.Domain.Grading;

/// <summary>A grading as a reviewer sees it.</summary>
/// <param name="CustomerNumber">Number.</param>
/// <param name="ShortName">Short name.</param>
/// <param name="GraderId">Who is to grade.</param>
/// <param name="Grader">That person's name.</param>
/// <param name="State">Where it stands.</param>
/// <param name="ClassInForce">Class in force today.</param>
/// <param name="ExpectedInForce">For a potential customer: the class expected.</param>
/// <param name="TierInForce">Tier in force today.</param>
/// <param name="IsOverridden">Whether class or tier were set by hand.</param>
/// <param name="OverrideReason">Why.</param>
/// <param name="ReturnReason">Why it was sent back.</param>
/// <param name="SubmittedAt">When it was submitted (UTC).</param>
/// <param name="SubmittedBy">By whom.</param>
/// <param name="DecidedAt">When it was approved or returned (UTC).</param>
/// <param name="DecidedBy">By whom.</param>
/// <param name="Outcome">What it comes to; <see langword="null"/> below the level of the scheme, and for what a closed round left out.</param>
public sealed record ReviewRow(
    string CustomerNumber,
    string ShortName,
    int? GraderId,
    string? Grader,
    GradingState State,
    CustomerClass ClassInForce,
    CustomerClass? ExpectedInForce,
    ContactTier TierInForce,
    bool IsOverridden,
    string? OverrideReason,
    string? ReturnReason,
    DateTime? SubmittedAt,
    string? SubmittedBy,
    DateTime? DecidedAt,
    string? DecidedBy,
    ReviewOutcome? Outcome
);
