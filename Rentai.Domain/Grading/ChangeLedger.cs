namespace Rentai.Domain.Grading;

/// <summary>
/// Why a score changed 变动原因: the difference between two years, split by factor into data, judgement and scheme. A factor's contribution
/// is w x p / 3 with w its weight scaled to 100 over the rated factors. The difference of two products is shared half and half (Shapley):
/// (p1 - p0) x (w0 + w1) / 2 to the points and (w1 - w0) x (p0 + p1) / 2 to the scheme. The points again: what the suggestion did under
/// unchanged boundaries is data, what changed boundaries did to it is scheme, the rest is judgement. All parts are rounded to a hundredth
/// so that they sum exactly to the difference of the two scores that people see.
/// </summary>
/// <param name="Before">Score then.</param>
/// <param name="After">Score now.</param>
/// <param name="Changes">What each factor did.</param>
public sealed record ChangeLedger(decimal Before, decimal After, IReadOnlyList<FactorChange> Changes)
{
    private const int PartsEach = 3;

    /// <summary>The difference, which the parts sum to.</summary>
    public decimal Difference => After - Before;

    /// <summary>Draws up the ledger between two years.</summary>
    /// <returns>The ledger, or <see langword="null"/> when either year has no score.</returns>
    public static ChangeLedger? Between(
        SchemeContent schemeBefore,
        IReadOnlyList<GradedFactor> before,
        SchemeContent schemeAfter,
        IReadOnlyList<GradedFactor> after
    )
    {
        var then = new Year(schemeBefore, before);
        var now = new Year(schemeAfter, after);
        if (then.Score is not { } scoreBefore || now.Score is not { } scoreAfter)
        {
            return null;
        }

        var parts = new decimal[Factors.Count * PartsEach];
        foreach (var factor in Factors.All)
        {
            var at = ((int)factor - 1) * PartsEach;
            (parts[at], parts[at + 1], parts[at + 2]) = Split(factor, then, now);
        }

        return Drawn(scoreBefore, scoreAfter, parts, f => (then[f]?.Rating, now[f]?.Rating));
    }

    /// <summary>
    /// Brings many ledgers into one of their means, which again sums exactly: to the difference of the two mean scores as people see them.
    /// It has no ratings.
    /// </summary>
    /// <returns>The ledger, or <see langword="null"/> without any to bring together.</returns>
    public static ChangeLedger? Mean(IReadOnlyCollection<ChangeLedger> ledgers)
    {
        if (ledgers.Count == 0)
        {
            return null;
        }

        var parts = new decimal[Factors.Count * PartsEach];
        foreach (var change in ledgers.SelectMany(l => l.Changes))
        {
            var at = ((int)change.Factor - 1) * PartsEach;
            parts[at] += change.Data;
            parts[at + 1] += change.Judgement;
            parts[at + 2] += change.Scheme;
        }

        return Drawn(
            Math.Round(ledgers.Average(l => l.Before), 2),
            Math.Round(ledgers.Average(l => l.After), 2),
            Array.ConvertAll(parts, p => p / ledgers.Count),
            _ => default
        );
    }

    /// <summary>
    /// The largest single reason: of the factors that moved the score the way it went, the one that moved it most, and what about it did
    /// most. <see langword="null"/> when nothing moved.
    /// </summary>
    public ChangeReason? Main()
    {
        var way = Math.Sign(Difference);
        var most = Changes.Where(c => c.Sum != 0).MaxBy(c => way == 0 ? Math.Abs(c.Sum) : c.Sum * way);
        if (most is null)
        {
            return null;
        }

        var part = new[] { (ChangePart.Data, most.Data), (ChangePart.Judgement, most.Judgement), (ChangePart.Scheme, most.Scheme) }
            .MaxBy(p => p.Item2 * Math.Sign(most.Sum))
            .Item1;
        return new ChangeReason(most.Factor, part, most.Sum, most.Before, most.After);
    }

    private static ChangeLedger Drawn(decimal before, decimal after, decimal[] parts, Func<Factor, (Rating? Before, Rating? After)> ratings)
    {
        var rounded = Rounded(parts, after - before);
        return new ChangeLedger(
            before,
            after,
            [
                .. Factors.All.Select(f =>
                {
                    var at = ((int)f - 1) * PartsEach;
                    var (then, now) = ratings(f);
                    return new FactorChange(f, then, now, rounded[at], rounded[at + 1], rounded[at + 2]);
                }),
            ]
        );
    }

    private static (decimal Data, decimal Judgement, decimal Scheme) Split(Factor factor, Year then, Year now)
    {
        // A factor rated in one year only kept its points; that it began or ceased to count is the scaling of the weights.
        var (before, after) = (then[factor], now[factor]);
        if ((before?.Rating ?? after?.Rating) is not { } ratedBefore || (after?.Rating ?? before?.Rating) is not { } ratedAfter)
        {
            return default;
        }

        var (w0, w1) = (then.WeightOf(factor), now.WeightOf(factor));
        var (p0, p1) = ((int)ratedBefore, (int)ratedAfter);
        var each = (w0 + w1) / 2 / (int)Rating.A;
        var byWeight = (w1 - w0) * (p0 + p1) / 2 / (int)Rating.A;
        var (data, boundaries) =
            before?.Rating is not null && after?.Rating is not null ? BySuggestion(factor, before, after, then.Scheme, now.Scheme) : (0, 0);
        return (data * each, (p1 - p0 - data - boundaries) * each, byWeight + (boundaries * each));
    }

    /// <summary>By how many points the suggestion moved: with the figures, and with the boundaries.</summary>
    private static (int Data, int Boundaries) BySuggestion(
        Factor factor,
        GradedFactor before,
        GradedFactor after,
        SchemeContent schemeBefore,
        SchemeContent schemeAfter
    )
    {
        if (before.Suggested is not { } s0 || after.Suggested is not { } s1)
        {
            return (0, 0);
        }

        var underOld =
            after.SuggestedValue is { } value && schemeBefore[factor].Boundaries is { } old && schemeAfter[factor].Boundaries is not null
                ? old.Rate(value)
                : s1;
        return (underOld - s0, s1 - underOld);
    }

    /// <summary>Rounds to hundredths so that the sum is exact: what rounding left over goes to the parts that it cut most.</summary>
    private static decimal[] Rounded(decimal[] parts, decimal sum)
    {
        var rounded = Array.ConvertAll(parts, p => Math.Round(p, 2));
        var missing = (int)((sum - rounded.Sum()) * 100);
        var step = 0.01m * Math.Sign(missing);
        var byCut = Enumerable
            .Range(0, parts.Length)
            .Where(i => parts[i] != 0)
            .OrderByDescending(i => (parts[i] - rounded[i]) * Math.Sign(missing))
            .ThenBy(i => i)
            .ToList();
        for (var i = 0; i < Math.Abs(missing); i++)
        {
            rounded[byCut.Count == 0 ? 0 : byCut[i % byCut.Count]] += step;
        }

        return rounded;
    }

    private sealed class Year
    {
        private readonly Dictionary<Factor, GradedFactor> factors;
        private readonly decimal rated;

        public Year(SchemeContent scheme, IReadOnlyList<GradedFactor> graded)
        {
            Scheme = scheme;
            factors = graded.ToDictionary(g => g.Factor);
            rated = graded.Where(g => g.Rating is not null).Sum(g => scheme[g.Factor].Weight);
            Score = new Scorer(scheme).Of(RatingSet.Of(graded.Select(g => (g.Factor, g.Rating)))).Score;
        }

        public SchemeContent Scheme { get; }

        public decimal? Score { get; }

        public GradedFactor? this[Factor factor] => factors.GetValueOrDefault(factor);

        /// <summary>The weight scaled to 100 over the rated factors; 0 when not rated.</summary>
        public decimal WeightOf(Factor factor) => this[factor]?.Rating is null ? 0 : Scheme[factor].Weight * 100 / rated;
    }
}
