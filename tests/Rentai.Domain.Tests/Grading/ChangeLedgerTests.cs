using Rentai.Domain.Grading;
using Xunit;

namespace Rentai.Domain.Tests.Grading;

/// <summary>Why a score changed, on two thousand pairs of years each, always the same ones.</summary>
public sealed class ChangeLedgerTests
{
    private const int Pairs = 2_000;

    private static readonly SchemeContent Standard = StandardScheme.Content;

    [Fact]
    public void Between_AnyTwoYears_PartsSumExactlyToWhatPeopleSee()
    {
        var random = new Random(1);
        for (var i = 0; i < Pairs; i++)
        {
            var (then, now) = (Scheme(random), Scheme(random));
            var (before, after) = (Year(random, then), Year(random, now));

            var ledger = ChangeLedger.Between(then, before, now, after);

            var (was, has) = (ScoreOf(then, before), ScoreOf(now, after));
            Assert.Equal(was is null || has is null, ledger is null);
            if (ledger is not null)
            {
                Assert.Equal((was!.Value, has!.Value), (ledger.Before, ledger.After));
                Assert.Equal(ledger.After - ledger.Before, ledger.Changes.Sum(c => c.Data + c.Judgement + c.Scheme));
                Assert.All(ledger.Changes, c => Assert.Equal(c.Sum, Math.Round(c.Sum, 2)));
            }
        }
    }

    [Fact]
    public void Between_SameYear_NothingMoves()
    {
        var random = new Random(2);
        for (var i = 0; i < Pairs; i++)
        {
            var scheme = Scheme(random);
            var year = Year(random, scheme);

            if (ChangeLedger.Between(scheme, year, scheme, year) is { } ledger)
            {
                Assert.All(ledger.Changes, c => Assert.Equal((0m, 0m, 0m), (c.Data, c.Judgement, c.Scheme)));
                Assert.Null(ledger.Main());
            }
        }
    }

    [Fact]
    public void Between_OnlyWeightsChanged_OnlyScheme()
    {
        var random = new Random(3);
        for (var i = 0; i < Pairs; i++)
        {
            var then = Scheme(random);
            var now = Weighed(random, then);
            var year = Year(random, then);

            if (ChangeLedger.Between(then, year, now, year) is { } ledger)
            {
                Assert.All(ledger.Changes, c => Assert.Equal((0m, 0m), (c.Data, c.Judgement)));
            }
        }
    }

    [Fact]
    public void Between_JudgedFactorsChanged_OnlyJudgement()
    {
        var random = new Random(4);
        for (var i = 0; i < Pairs; i++)
        {
            var scheme = Scheme(random);
            var before = Factors.All.Select(f => new GradedFactor(f, Any(random), null, null)).ToList();
            var after = before.Select(g => g with { Rating = Any(random) }).ToList();

            var ledger = ChangeLedger.Between(scheme, before, scheme, after)!;

            Assert.All(ledger.Changes, c => Assert.Equal((0m, 0m), (c.Data, c.Scheme)));
        }
    }

    [Fact]
    public void Between_OnlyBoundariesChanged_OnlyScheme()
    {
        var random = new Random(5);
        for (var i = 0; i < Pairs; i++)
        {
            var then = Scheme(random);
            var now = Bounded(random, then);
            var values = Factors.All.ToDictionary(f => f, _ => (decimal)random.Next(0, 2_000_000));

            // What is measured follows its suggestion; all else stays.
            List<GradedFactor> Under(SchemeContent scheme) =>
                [
                    .. Factors.All.Select(f =>
                        scheme[f].Boundaries is { } b
                            ? new GradedFactor(f, b.Rate(values[f]), b.Rate(values[f]), values[f])
                            : new GradedFactor(f, Rating.B, null, null)
                    ),
                ];

            var ledger = ChangeLedger.Between(then, Under(then), now, Under(now))!;

            Assert.All(ledger.Changes, c => Assert.Equal((0m, 0m), (c.Data, c.Judgement)));
        }
    }

    [Fact]
    public void Between_FiguresGrewAndTheSuggestionWasTaken_OnlyData()
    {
        var before = new GradedFactor(Factor.Profit, Rating.C, Rating.C, 40_000);
        var after = new GradedFactor(Factor.Profit, Rating.A, Rating.A, 400_000);
        var rest = Factors.All.Skip(1).Select(f => new GradedFactor(f, Rating.B, null, null)).ToList();

        var ledger = ChangeLedger.Between(Standard, [before, .. rest], Standard, [after, .. rest])!;

        Assert.Equal(12m, ledger.Difference);
        Assert.Equal(new FactorChange(Factor.Profit, Rating.C, Rating.A, 12m, 0m, 0m), ledger.Changes[0]);
        Assert.Equal(new ChangeReason(Factor.Profit, ChangePart.Data, 12m, Rating.C, Rating.A), ledger.Main());
    }

    [Fact]
    public void Between_NothingRatedInOneYear_None() =>
        Assert.Null(
            ChangeLedger.Between(
                Standard,
                [new GradedFactor(Factor.Profit, null, null, null)],
                Standard,
                [new GradedFactor(Factor.Profit, Rating.A, null, null)]
            )
        );

    [Fact]
    public void Mean_ManyLedgers_SumsExactlyToTheDifferenceOfTheMeans()
    {
        var random = new Random(6);
        for (var i = 0; i < 200; i++)
        {
            var ledgers = Enumerable
                .Range(0, random.Next(1, 40))
                .Select(_ =>
                {
                    var (then, now) = (Scheme(random), Scheme(random));
                    return ChangeLedger.Between(then, Year(random, then), now, Year(random, now));
                })
                .OfType<ChangeLedger>()
                .ToList();

            var mean = ChangeLedger.Mean(ledgers);

            Assert.Equal(ledgers.Count == 0, mean is null);
            if (mean is not null)
            {
                Assert.Equal(Math.Round(ledgers.Average(l => l.After), 2) - Math.Round(ledgers.Average(l => l.Before), 2), mean.Difference);
                Assert.Equal(mean.Difference, mean.Changes.Sum(c => c.Sum));
            }
        }
    }

    private static decimal? ScoreOf(SchemeContent scheme, IReadOnlyList<GradedFactor> year) =>
        new Scorer(scheme).Of(year.Aggregate(default(RatingSet), (set, g) => set.With(g.Factor, g.Rating))).Score;

    private static Rating Any(Random random) => (Rating)random.Next(4);

    private static SchemeContent Scheme(Random random) => Bounded(random, Weighed(random, Standard));

    /// <summary>Weights with one decimal that sum to 100; some may be 0.</summary>
    private static SchemeContent Weighed(Random random, SchemeContent scheme)
    {
        var cuts = Enumerable.Range(0, Factors.Count - 1).Select(_ => random.Next(0, 1001)).Order().ToList();
        var weights = cuts.Append(1000).Zip(cuts.Prepend(0), (to, from) => (to - from) / 10m).ToList();
        return Factors.All.Aggregate(scheme, (s, f) => s.WithWeight(f, weights[(int)f - 1]));
    }

    private static SchemeContent Bounded(Random random, SchemeContent scheme) =>
        Factors
            .All.Where(f => f.IsMeasured())
            .Aggregate(
                scheme,
                (s, f) =>
                {
                    var least = Enumerable.Range(0, 3).Select(_ => (decimal)random.Next(1, 2_000_000)).Order().ToList();
                    return s.With(s[f] with { Boundaries = new FactorBoundaries(least[2], least[1], least[0]) });
                }
            );

    /// <summary>A year in which some factors are missing, some overridden, some without a suggestion.</summary>
    private static List<GradedFactor> Year(Random random, SchemeContent scheme)
    {
        var year = new List<GradedFactor>();
        foreach (var factor in Factors.All.Where(_ => random.Next(8) > 0))
        {
            decimal? value = scheme[factor].Boundaries is null || random.Next(5) == 0 ? null : random.Next(0, 2_000_000);
            var suggested =
                value is { } v ? scheme[factor].Boundaries!.Rate(v)
                : random.Next(2) == 0 ? Any(random)
                : (Rating?)null;
            var rating =
                random.Next(10) == 0 ? null
                : suggested is not null && random.Next(4) > 0 ? suggested
                : Any(random);
            year.Add(new GradedFactor(factor, rating, suggested, value));
        }

        return year;
    }
}
