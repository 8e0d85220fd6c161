namespace Rentai.Domain.Grading;

/// <summary>
/// All that a grading scheme 评级方案 says: factors, weights, lines, guards and tiers. Never changed: a change makes a new version, so that
/// an old round can always be explained.
/// </summary>
public sealed record SchemeContent
{
    /// <summary>The thirteen factors in the company's order.</summary>
    public required IReadOnlyList<FactorRule> Factors { get; init; }

    /// <summary>Which profit factor 1 counts.</summary>
    public ProfitBasis ProfitBasis { get; init; }

    /// <summary>Least scores of the grades.</summary>
    public GradeCuts Grades { get; init; } = new(75, 50, 35);

    /// <summary>What the class is proposed from.</summary>
    public ClassBasis ClassBasis { get; init; }

    /// <summary>Shares of the customers by rank, in percent.</summary>
    public ClassCuts Quotas { get; init; } = new(1, 19, 30);

    /// <summary>Least scores, where the scheme goes by score.</summary>
    public ClassCuts Scores { get; init; } = new(85, 65, 45);

    /// <summary>Guard: a customer with D in credit is never core.</summary>
    public bool BadCreditNeverCore { get; init; } = true;

    /// <summary>Guard: a customer with D in both profit and sales is never core.</summary>
    public bool LowValueNeverCore { get; init; } = true;

    /// <summary>Points by which a score must pass a line before the class changes, 0 to 20.</summary>
    public decimal KeepWithin { get; init; } = 2;

    /// <summary>Least part of the weight that must be rated, in percent; below it the score is provisional 暂定.</summary>
    public decimal FirmFrom { get; init; } = 80;

    /// <summary>A promising customer without an order in so many months is potential 潜在.</summary>
    public int PotentialMonths { get; init; } = 24;

    /// <summary>How contact tiers are dealt out.</summary>
    public TierRule Tiers { get; init; } = new(10, 20, 12);

    /// <summary>How factor 4 is suggested.</summary>
    public CreditRule Credit { get; init; } = new(24, 7, 80, 60, 180);

    /// <summary>Shares of wallet that differ by at most so many points count as equal, factor 9.</summary>
    public decimal EqualShareWithin { get; init; } = 10;

    /// <summary>By how much a weight varies for the borderline mark, in percent of itself.</summary>
    public decimal BorderlineVariation { get; init; } = 20;

    /// <summary>Contact hours by tier, and what people have.</summary>
    public ContactEffort Effort { get; init; } = new(40, 16, 4, 1, 600);

    /// <summary>A promising customer without an order since that day is potential.</summary>
    public DateOnly PotentialSince(DateOnly today) => today.AddMonths(-PotentialMonths);

    /// <summary>A customer with an order since that day is active.</summary>
    public DateOnly ActiveSince(DateOnly today) => today.AddMonths(-Tiers.ActiveMonths);

    /// <summary>A factor's rule.</summary>
    public FactorRule this[Factor factor] => Factors[(int)factor - 1];

    /// <summary>The same scheme with another rule for one factor.</summary>
    public SchemeContent With(FactorRule rule) => this with { Factors = [.. Factors.Select(f => f.Factor == rule.Factor ? rule : f)] };

    /// <summary>The same scheme with another weight for one factor; the sum is the caller's care.</summary>
    public SchemeContent WithWeight(Factor factor, decimal weight) => With(this[factor] with { Weight = weight });
}
