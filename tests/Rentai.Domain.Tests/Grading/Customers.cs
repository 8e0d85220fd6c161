using System.Globalization;
using CsCheck;
using Rentai.Domain.Customers;
using Rentai.Domain.Grading;

namespace Rentai.Domain.Tests.Grading;

/// <summary>Customers, ratings and schemes as tests of the pyramid need them.</summary>
internal static class Customers
{
    /// <summary>The day of every test.</summary>
    public static DateOnly Today { get; } = new(2026, 3, 5);

    public static SchemeContent Scheme => StandardScheme.Content;

    public static Gen<RatingSet> Ratings { get; } =
        Gen.Int[0, 4]
            .Array[Factors.Count]
            .Select(codes =>
                Factors.All.Zip(codes).Aggregate(default(RatingSet), (set, f) => set.With(f.First, f.Second == 4 ? null : (Rating)f.Second))
            );

    /// <summary>Ratings of which most are given, as in a round.</summary>
    public static Gen<RatingSet> MostlyRated { get; } =
        Gen.Int[0, 30]
            .Array[Factors.Count]
            .Select(codes =>
                Factors
                    .All.Zip(codes)
                    .Aggregate(default(RatingSet), (set, f) => set.With(f.First, f.Second == 30 ? null : (Rating)(f.Second % 4)))
            );

    public static Gen<Standing> Standing { get; } =
        Gen.Select(
            MostlyRated,
            Gen.Int[0, 20],
            Gen.Int[-1, 4],
            Gen.Bool,
            Gen.Int[0, 40],
            Gen.Int[0, 30],
            (ratings, sales, before, promising, months, odd) =>
                new Standing(
                    0,
                    "",
                    ratings,
                    sales * 50_000m,
                    before < 0 ? null : (CustomerClass)before,
                    promising,
                    odd == 0,
                    months == 40 ? null : Today.AddMonths(-months),
                    odd == 1 ? CustomerClass.Important : null,
                    odd == 2 ? ContactTier.Special : null
                )
        );

    public static Gen<IReadOnlyList<Standing>> Many { get; } =
        Standing
            .Array[0, 120]
            .Select(all => (IReadOnlyList<Standing>)[.. all.Select((s, i) => s with { CustomerId = i + 1, Number = NumberOf(i + 1) })]);

    public static Gen<SchemeContent> Schemes { get; } =
        Gen.Select(
            Gen.Int[0, 20].Array[Factors.Count],
            Gen.Int[0, 10],
            Gen.Int[0, 40],
            Gen.Int[0, 40],
            Gen.Int[0, 8],
            Gen.Bool,
            Gen.Bool,
            (weights, core, important, ordinary, keep, byScore, guards) =>
                Factors.All.Zip(weights).Aggregate(Scheme, (s, w) => s.WithWeight(w.First, w.Second)) with
                {
                    Quotas = new ClassCuts(core, important, ordinary),
                    KeepWithin = keep / 2m,
                    ClassBasis = byScore ? ClassBasis.Score : ClassBasis.Rank,
                    BadCreditNeverCore = guards,
                    LowValueNeverCore = guards,
                }
        );

    public static string NumberOf(int id) => string.Create(CultureInfo.InvariantCulture, $"C{id:D4}");

    /// <summary>A customer who was never graded and orders regularly.</summary>
    public static Standing With(int id, string ratings, decimal sales = 100_000, CustomerClass? before = null) =>
        new(id, NumberOf(id), RatingSet.Parse(ratings), sales, before, false, false, Today.AddMonths(-1), null, null);

    /// <summary>All factors the same.</summary>
    public static string All(char rating) => new(rating, Factors.Count);

    /// <summary>A scheme in which one factor alone counts, so that A, B, C and D are 100, 66.67, 33.33 and 0.</summary>
    public static SchemeContent Only(Factor factor) =>
        Factors.All.Aggregate(Scheme, (s, f) => s.WithWeight(f, f == factor ? 100 : 0)) with
        {
            BadCreditNeverCore = false,
            LowValueNeverCore = false,
        };

    public static IReadOnlyList<Placement> Place(SchemeContent scheme, params IReadOnlyList<Standing> standings) =>
        new Pyramid(scheme, standings, Today).Place().Placements;
}
