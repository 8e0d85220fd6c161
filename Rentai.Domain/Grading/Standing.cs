using Rentai.Domain.Customers;

namespace Rentai.Domain.Grading;

/// <summary>A customer as the pyramid 金字塔 sees it before it is placed.</summary>
/// <param name="CustomerId">Key.</param>
/// <param name="Number">Number; the last word on ties.</param>
/// <param name="Ratings">Ratings given.</param>
/// <param name="SalesLastYear">Sales of the fiscal year before the round's, yuan; the first word on ties, and the old grade.</param>
/// <param name="ClassBefore">Class in force, which it keeps unless its score passes a line; <see langword="null"/> when it was never graded.</param>
/// <param name="IsPromising">Whether somebody marked it as promising.</param>
/// <param name="IsAgent">Whether it is an agent 代理商.</param>
/// <param name="LastOrderOn">Its last order.</param>
/// <param name="ClassOverride">The class that a manager set by hand.</param>
/// <param name="TierOverride">The tier that a manager set by hand.</param>
public sealed record Standing(
    int CustomerId,
    string Number,
    RatingSet Ratings,
    decimal SalesLastYear,
    CustomerClass? ClassBefore,
    bool IsPromising,
    bool IsAgent,
    DateOnly? LastOrderOn,
    CustomerClass? ClassOverride,
    ContactTier? TierOverride
)
{
    /// <summary>Whether it stands outside the pyramid as potential 潜在: promising, and without an order for long.</summary>
    /// <param name="since">The day from which on an order counts, <see cref="SchemeContent.PotentialSince"/>.</param>
    public bool IsPotential(DateOnly since) => IsPromising && (LastOrderOn is not { } last || last < since);
}
