using Rentai.Domain.Customers;

namespace Rentai.Domain.Grading;

/// <summary>A yearly grading of a round with its customer, without ratings and outcome.</summary>
internal sealed record RoundGrading
{
    public required int Id { get; init; }

    public required int CustomerId { get; init; }

    public required string Number { get; init; }

    public required string ShortName { get; init; }

    /// <summary>The short name in pinyin.</summary>
    public required string SortName { get; init; }

    public int? GraderId { get; init; }

    public string? Grader { get; init; }

    public GradingState State { get; init; }

    public long Version { get; init; }

    public DateTime? SubmittedAt { get; init; }

    public string? SubmittedBy { get; init; }

    public DateTime? DecidedAt { get; init; }

    public string? DecidedBy { get; init; }

    public string? ReturnReason { get; init; }

    public bool IsOverridden { get; init; }

    public string? OverrideReason { get; init; }

    public CustomerClass ClassInForce { get; init; }

    public CustomerClass? ExpectedInForce { get; init; }

    public ContactTier TierInForce { get; init; }
}
