using Rentai.Domain.Customers;
using Rentai.Domain.Grading;

namespace Rentai.Infrastructure.Demo;

/// <summary>The grading of one customer in a round of the demo company.</summary>
internal sealed record DemoGrading
{
    public required int Index { get; init; }

    public required DemoPerson? Grader { get; init; }

    /// <summary>What was rated; factors that nobody rated are missing.</summary>
    public required IReadOnlyList<DemoRating> Ratings { get; init; }

    public GradingState State { get; init; }

    public string? ReturnReason { get; init; }

    public CustomerClass? ClassOverride { get; init; }

    public CustomerClass? ExpectedOverride { get; init; }

    public ContactTier? TierOverride { get; init; }

    public string? OverrideReason { get; init; }

    public bool IsOverridden => ClassOverride is not null || TierOverride is not null;

    /// <summary>The ratings in one value.</summary>
    public RatingSet Set => RatingSet.Of(Ratings.Select(r => (r.Factor, r.Rating)));
}
