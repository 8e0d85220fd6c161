using CsCheck;
using Rentai.Domain.Customers;
using Rentai.Domain.Grading;
using Xunit;
using static Rentai.Domain.Tests.Grading.Customers;

namespace Rentai.Domain.Tests.Grading;

public sealed class PyramidTests
{
    /// <summary>Ratings whose score under the standard scheme counts down from 100 without two alike.</summary>
    private static readonly string[] Ladder =
    [
        "AAAAAAAAAAAAA",
        "AAAAABAAAAAAA",
        "AAAAAABAAAAAA",
        "AAAAAACAAAAAA",
        "BAAAAAAAAAAAA",
        "BAAAAABAAAAAA",
        "BBAAAAAAAAAAA",
        "BBBAAAAAAAAAA",
        "BBBBBBAAAAAAA",
        "BBBBBBBBBBBBB",
    ];

    [Theory]
    [InlineData(100, 1, 19, 30, 50)]
    [InlineData(320, 3, 61, 96, 160)]
    [InlineData(7, 0, 1, 3, 3)]
    [InlineData(1, 0, 0, 1, 0)]
    [InlineData(50, 1, 9, 15, 25)]
    public void Quotas_Customers_AreSeatedByRank(int count, int core, int important, int ordinary, int small)
    {
        // Nobody is alike: sales decide.
        var standings = Enumerable.Range(1, count).Select(i => With(i, All('B'), i * 1000)).ToList();

        var classes = Place(Scheme, standings).CountBy(p => p.Class).ToDictionary();

        Assert.Equal(core, classes.GetValueOrDefault(CustomerClass.Core));
        Assert.Equal(important, classes.GetValueOrDefault(CustomerClass.Important));
        Assert.Equal(ordinary, classes.GetValueOrDefault(CustomerClass.Ordinary));
        Assert.Equal(small, classes.GetValueOrDefault(CustomerClass.Small));
    }

    [Fact]
    public void Ranks_Ties_GoByLastYearsSalesThenNumber()
    {
        var placements = Place(
            Scheme,
            With(4, All('B'), 50_000),
            With(3, All('B'), 50_000),
            With(2, All('B'), 90_000),
            With(1, All('C'), 999_000)
        );

        Assert.Equal([3, 2, 1, 4], placements.Select(p => p.Rank!.Value));
    }

    // Credit D at the best score: the seat goes to the next, and the line lies between those two who take part.
    [Fact]
    public void Core_CreditD_IsImportantAndTheSeatGoesToTheNext()
    {
        var standings = Enumerable.Range(1, 100).Select(i => With(i, All('B'), i)).ToList();
        standings[0] = With(1, "AAADAAAAAAAAA");

        var placements = Place(Scheme, standings);

        Assert.Equal(CustomerClass.Important, placements[0].Class);
        Assert.Equal(1, placements[0].Rank);
        Assert.Equal(CustomerClass.Core, placements[99].Class);
        Assert.Equal(CustomerClass.Core, Place(Scheme with { BadCreditNeverCore = false }, standings)[0].Class);
    }

    [Fact]
    public void Core_ProfitAndSalesBothD_IsImportantAtBest()
    {
        var standings = Enumerable.Range(1, 100).Select(i => With(i, All('C'), i)).ToList();
        standings[0] = With(1, "DDAAAAAAAAAAA");
        standings[1] = With(2, "DAAAAAAAAAAAA");

        var placements = Place(Scheme with { Quotas = new ClassCuts(2, 18, 30) }, standings);

        Assert.Equal(CustomerClass.Important, placements[0].Class);
        Assert.Equal(CustomerClass.Core, placements[1].Class);
        Assert.Equal(
            CustomerClass.Core,
            Place(Scheme with { Quotas = new ClassCuts(2, 18, 30), LowValueNeverCore = false }, standings)[0].Class
        );
    }

    [Fact]
    public void Provisional_BestScore_ProposesNeitherCoreNorImportant()
    {
        var standings = Enumerable.Range(1, 100).Select(i => With(i, All('B'), i)).ToList();
        standings[0] = With(1, "-AAA-AAAAAAAA", before: CustomerClass.Core);

        var placement = Place(Scheme, standings)[0];

        Assert.True(placement.IsProvisional);
        Assert.Equal(1, placement.Rank);
        Assert.Equal(CustomerClass.Ordinary, placement.ProposedClass);
    }

    // Scores 66.67 and 33.33 under one factor: the line lies at 50. 15 % of it less is still within.
    [Fact]
    public void Line_ByRank_LiesHalfWayBetweenTheLastInsideAndTheFirstOutside()
    {
        var standings = Enumerable.Range(1, 10).Select(i => With(i, All(i <= 2 ? 'B' : 'C'))).ToList();

        var (_, lines) = new Pyramid(Only(Factor.Loyalty) with { Quotas = new ClassCuts(0, 20, 30) }, standings, Today).Place();

        Assert.Null(lines.Core);
        Assert.Equal(50, lines.Important);
        Assert.Equal(33.33m, lines.Ordinary);
    }

    // Two of ten have a seat in important: 98.67 is the last inside, 97.67 the first outside, and half a point below the line.
    [Theory]
    [InlineData(0, CustomerClass.Ordinary)]
    [InlineData(0.5, CustomerClass.Ordinary)]
    [InlineData(0.51, CustomerClass.Important)]
    [InlineData(2, CustomerClass.Important)]
    public void Kept_BelowTheLineByLessThanTheMargin_StaysAbove(double keepWithin, CustomerClass expected)
    {
        var standings = Ladder.Select((r, i) => With(i + 1, r)).ToList();
        standings[2] = standings[2] with { ClassBefore = CustomerClass.Important };
        var scheme = Scheme with { Quotas = new ClassCuts(0, 20, 30), KeepWithin = (decimal)keepWithin };
        var (placements, lines) = new Pyramid(scheme, standings, Today).Place();

        Assert.Equal(98.67m, placements[1].Score);
        Assert.Equal(97.67m, placements[2].Score);
        Assert.Equal(98.17m, lines.Important);
        Assert.Equal(expected, placements[2].Class);
    }

    // As high above the line as the margin asks: passes; a hundredth less: stays below.
    [Theory]
    [InlineData(0.5, CustomerClass.Important)]
    [InlineData(0.51, CustomerClass.Ordinary)]
    [InlineData(2, CustomerClass.Ordinary)]
    public void Kept_AboveTheLineByLessThanTheMargin_StaysBelow(double keepWithin, CustomerClass expected)
    {
        var standings = Ladder.Select((r, i) => With(i + 1, r)).ToList();
        standings[1] = standings[1] with { ClassBefore = CustomerClass.Ordinary };

        var placements = Place(Scheme with { Quotas = new ClassCuts(0, 20, 30), KeepWithin = (decimal)keepWithin }, standings);

        Assert.Equal(expected, placements[1].Class);
    }

    [Fact]
    public void Kept_NeverGraded_GoesByTheSeatAlone()
    {
        var standings = Ladder.Select((r, i) => With(i + 1, r)).ToList();

        var placements = Place(Scheme with { Quotas = new ClassCuts(0, 20, 30), KeepWithin = 20 }, standings);

        Assert.Equal(CustomerClass.Important, placements[1].Class);
        Assert.Equal(CustomerClass.Ordinary, placements[2].Class);
    }

    [Fact]
    public void Kept_FarBelow_FallsPastAllLines()
    {
        var standings = Ladder.Select((r, i) => With(i + 1, r)).ToList();
        standings[9] = standings[9] with { ClassBefore = CustomerClass.Core };

        Assert.Equal(CustomerClass.Small, Place(Scheme with { Quotas = new ClassCuts(10, 20, 30) }, standings)[9].Class);
    }

    [Theory]
    [InlineData(66.67, CustomerClass.Important)]
    [InlineData(66.68, CustomerClass.Ordinary)]
    public void FixedCuts_ScoreOnTheLine_BelongsAbove(double line, CustomerClass expected)
    {
        var scheme = Only(Factor.Loyalty) with { ClassBasis = ClassBasis.Score, Scores = new ClassCuts(90, (decimal)line, 20) };

        Assert.Equal([expected], Place(scheme, With(1, All('B'))).Select(p => p.Class));
    }

    [Fact]
    public void FixedCuts_Everybody_MayBeCore()
    {
        var scheme = Scheme with { ClassBasis = ClassBasis.Score };

        Assert.All(
            Place(scheme, Enumerable.Range(1, 5).Select(i => With(i, All('A'))).ToList()),
            p => Assert.Equal(CustomerClass.Core, p.Class)
        );
    }

    [Fact]
    public void Potential_PromisingWithoutOrdersInTwoYears_CarriesTheExpectedClass()
    {
        var standings = Enumerable.Range(1, 20).Select(i => With(i, All('C'), i)).ToList();
        standings[0] = With(1, All('A')) with { IsPromising = true, LastOrderOn = null };
        standings[1] = With(2, All('A')) with { IsPromising = true, LastOrderOn = Today.AddMonths(-24).AddDays(-1) };
        standings[2] = With(3, All('A')) with { IsPromising = true, LastOrderOn = Today.AddMonths(-24) };

        var placements = Place(Scheme with { Quotas = new ClassCuts(10, 20, 30) }, standings);

        Assert.All(placements.Take(2), p => Assert.Equal(CustomerClass.Potential, p.Class));
        Assert.All(placements.Take(2), p => Assert.Equal(CustomerClass.Core, p.ExpectedClass));
        Assert.All(placements.Take(2), p => Assert.Null(p.Rank));
        Assert.Equal(CustomerClass.Core, placements[2].Class);
        Assert.Null(placements[2].ExpectedClass);
    }

    [Fact]
    public void Unscored_Customer_KeepsItsClassOrIsSmall()
    {
        var placements = Place(
            Scheme,
            With(1, "", before: CustomerClass.Important),
            With(2, ""),
            With(3, "", before: CustomerClass.Potential)
        );

        Assert.Equal([CustomerClass.Important, CustomerClass.Small, CustomerClass.Small], placements.Select(p => p.Class));
        Assert.All(placements, p => Assert.Null(p.Grade));
    }

    [Fact]
    public void Tiers_Everybody_AreDealtByScoreThenByOrders()
    {
        var standings = Ladder.Select((r, i) => With(i + 1, r)).ToList();
        standings[8] = standings[8] with { IsAgent = true };
        standings[9] = standings[9] with { LastOrderOn = Today.AddMonths(-12).AddDays(-1) };
        standings[7] = standings[7] with { LastOrderOn = Today.AddMonths(-12) };
        var scheme = Scheme with { Quotas = new ClassCuts(10, 30, 30), Tiers = new TierRule(2, 3, 12) };

        var placements = Place(scheme, standings);

        Assert.Equal(
            [
                ContactTier.Special,
                ContactTier.Special,
                ContactTier.Important,
                ContactTier.Important,
                ContactTier.Active,
                ContactTier.Active,
                ContactTier.Active,
                ContactTier.Active,
                ContactTier.Important,
                ContactTier.General,
            ],
            placements.Select(p => p.Tier)
        );
    }

    [Fact]
    public void Tier_SetByHand_HoldsAndTheProposalStays()
    {
        var standings = Ladder.Select((r, i) => With(i + 1, r)).ToList();
        standings[9] = standings[9] with { TierOverride = ContactTier.Special };

        var placement = Place(Scheme, standings)[9];

        Assert.Equal(ContactTier.Special, placement.Tier);
        Assert.Equal(ContactTier.Active, placement.ProposedTier);
    }

    [Fact]
    public void Class_SetByHand_HoldsAndOpensTheTier()
    {
        var standings = Ladder.Select((r, i) => With(i + 1, r)).ToList();
        standings[9] = standings[9] with { ClassOverride = CustomerClass.Core };

        var placement = Place(Scheme with { Quotas = new ClassCuts(0, 0, 100) }, standings)[9];

        Assert.Equal(CustomerClass.Core, placement.Class);
        Assert.Equal(CustomerClass.Ordinary, placement.ProposedClass);
        Assert.Equal(ContactTier.Special, placement.Tier);
    }

    [Theory]
    [InlineData(1_000_000, Grade.A)]
    [InlineData(999_999.99, Grade.B)]
    [InlineData(500_000, Grade.B)]
    [InlineData(50_000, Grade.C)]
    [InlineData(49_999.99, Grade.D)]
    public void OldGrade_BoundaryToTheCent_BelongsAbove(double sales, Grade expected) =>
        Assert.Equal(expected, Pyramid.OldGradeOf(Scheme, (decimal)sales));

    [Fact]
    public void Borderline_CloseToTheLineAndFarFromIt_AreTold()
    {
        var standings = Enumerable.Range(1, 20).Select(i => With(i, All(i <= 5 ? 'A' : 'D'))).ToList();
        standings[4] = With(5, "AADDDDDDDDDDD");
        standings[5] = With(6, "DDAAAAADDDDDD");
        var scheme = Scheme with { Quotas = new ClassCuts(0, 25, 75), KeepWithin = 0 };

        var borderline = new Pyramid(scheme, standings, Today).Borderline(TestContext.Current.CancellationToken);

        Assert.Equal([5, 6], borderline.Order());
    }

    [Fact]
    public void Borderline_Cancelled_Stops() =>
        Assert.Throws<OperationCanceledException>(() =>
            new Pyramid(Scheme, [With(1, All('A'))], Today).Borderline(new CancellationToken(true))
        );

    // The law of the quota: without what went before and without guards, as many as the shares say.
    [Fact]
    public void Quotas_NobodyGradedBefore_AreKeptExactly() =>
        Gen.Select(Many, Schemes)
            .Sample(
                (standings, scheme) =>
                {
                    scheme = scheme with
                    {
                        ClassBasis = ClassBasis.Rank,
                        BadCreditNeverCore = false,
                        LowValueNeverCore = false,
                        FirmFrom = 0,
                    };
                    var fresh = standings.Select(s => s with { ClassBefore = null, ClassOverride = null }).ToList();
                    var placements = Place(scheme, fresh);
                    var ranked = placements.Count(p => p.Rank is not null);
                    var upTo = (int classes) =>
                        (int)
                            Math.Round(
                                ranked
                                    * new[] { scheme.Quotas.Core, scheme.Quotas.Important, scheme.Quotas.Ordinary }.Take(classes).Sum()
                                    / 100,
                                MidpointRounding.AwayFromZero
                            );
                    return Enumerable.Range(1, 3).All(n => placements.Count(p => p.Rank is not null && (int)p.Class < n) == upTo(n));
                }
            );

    [Fact]
    public void Classes_NobodyGradedBefore_NeverFallWithAHigherRankUnlessGuarded() =>
        Gen.Select(Many, Schemes)
            .Sample(
                (standings, scheme) =>
                {
                    scheme = scheme with { BadCreditNeverCore = false, LowValueNeverCore = false, FirmFrom = 0 };
                    var fresh = standings.Select(s => s with { ClassBefore = null, ClassOverride = null }).ToList();
                    var byRank = Place(scheme, fresh).Where(p => p.Rank is not null).OrderBy(p => p.Rank).Select(p => p.Class).ToList();
                    return byRank.SequenceEqual(byRank.Order());
                }
            );

    // Whoever changes class against last year lies the margin away from a line between the two, unless a guard took it down.
    [Fact]
    public void Kept_AnyCustomer_MovesOnlyPastTheMargin() =>
        Gen.Select(Many, Schemes)
            .Sample(
                (standings, scheme) =>
                {
                    scheme = scheme with { BadCreditNeverCore = false, LowValueNeverCore = false, FirmFrom = 0 };
                    var (placements, lines) = new Pyramid(scheme, standings, Today).Place();
                    decimal?[] at = [lines.Core, lines.Important, lines.Ordinary];
                    return standings
                        .Zip(placements)
                        .Where(p => p.Second.Rank is not null && p.First.ClassBefore is not null and not CustomerClass.Potential)
                        .Where(p => p.Second.ProposedClass != p.First.ClassBefore)
                        .All(p =>
                        {
                            var (was, now) = ((int)p.First.ClassBefore!, (int)p.Second.ProposedClass);
                            return now < was
                                ? p.Second.Score - at[now] >= scheme.KeepWithin
                                : at[now - 1] is not { } line || line - p.Second.Score >= scheme.KeepWithin;
                        });
                }
            );

    [Fact]
    public void Guards_AnyCustomer_Hold() =>
        Gen.Select(Many, Schemes)
            .Sample(
                (standings, scheme) =>
                {
                    scheme = scheme with { BadCreditNeverCore = true, LowValueNeverCore = true };
                    return standings
                        .Zip(Place(scheme, standings))
                        .All(p =>
                            (
                                p.Second.ProposedClass != CustomerClass.Core
                                || p.Second.Rank is null
                                || (
                                    p.First.Ratings[Factor.Credit] != Rating.D
                                    && !(p.First.Ratings[Factor.Profit] == Rating.D && p.First.Ratings[Factor.Sales] == Rating.D)
                                )
                            ) && (!p.Second.IsProvisional || p.Second.Rank is null || p.Second.ProposedClass >= CustomerClass.Ordinary)
                        );
                }
            );

    [Fact]
    public void Placements_OtherOrderOfCustomers_AreTheSame() =>
        Gen.Select(Many, Schemes)
            .Sample(
                (standings, scheme) =>
                    Place(scheme, standings)
                        .OrderBy(p => p.CustomerId)
                        .SequenceEqual(Place(scheme, [.. standings.Reverse()]).OrderBy(p => p.CustomerId))
            );

    [Fact]
    public void Under_AnotherScheme_IsAsBuiltWithIt() =>
        Gen.Select(Many, Schemes, Schemes)
            .Sample(
                (standings, one, other) =>
                    new Pyramid(one, standings, Today).Under(other).Place() is var (under, lines)
                    && new Pyramid(other, standings, Today).Place() is var (built, theirs)
                    && under.SequenceEqual(built)
                    && lines == theirs
            );
}
