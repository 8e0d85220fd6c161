using CsCheck;
using Rentai.Domain.Customers;
using Rentai.Domain.Grading;
using Xunit;
using static Rentai.Domain.Tests.Grading.Customers;

namespace Rentai.Domain.Tests.Grading;

public sealed class SchemeTrialTests
{
    private static readonly Gen<TrialGround> Grounds = Gen.Select(
        Many,
        Gen.Int[-20, 200].Array[120],
        Gen.Int[0, 12],
        Schemes,
        (standings, profits, people, scheme) => Ground(scheme, standings, i => profits[i] * 1000, people)
    );

    [Fact]
    public void Shares_AnyScheme_SumToTheWhole() =>
        Gen.Select(Grounds, Schemes)
            .Sample(
                (ground, scheme) =>
                {
                    var picture = new SchemeTrial(ground).Under(scheme);
                    return Sound(picture.Classes, ground) && Sound(picture.Tiers, ground);
                }
            );

    [Fact]
    public void Moves_SameScheme_AreNone() =>
        Grounds.Sample(ground =>
        {
            var trial = new SchemeTrial(ground);
            var same = trial.Under(ground.Scheme);
            return same.Moves.Count == 0
                && same.Classes.SequenceEqual(trial.Before.Classes)
                && same.Tiers.SequenceEqual(trial.Before.Tiers)
                && same.Hours == trial.Before.Hours
                && same.MeanScore == trial.Before.MeanScore;
        });

    [Fact]
    public void Picture_OtherOrderOfCustomers_IsTheSame() =>
        Gen.Select(Grounds, Schemes)
            .Sample(
                (ground, scheme) =>
                {
                    var one = new SchemeTrial(ground).Under(scheme);
                    var other = new SchemeTrial(ground with { Customers = [.. ground.Customers.Reverse()] }).Under(scheme);
                    return one.Classes.SequenceEqual(other.Classes)
                        && one.Tiers.SequenceEqual(other.Tiers)
                        && one.Moves.SequenceEqual(other.Moves)
                        && one.MeanScore == other.MeanScore
                        && one.Hours == other.Hours;
                }
            );

    [Fact]
    public void Moves_ThereAndBack_AreMirrored() =>
        Gen.Select(Grounds, Schemes)
            .Sample(
                (ground, scheme) =>
                {
                    var there = new SchemeTrial(ground).Under(scheme).Moves;
                    var back = new SchemeTrial(ground with { Scheme = scheme }).Under(ground.Scheme).Moves;
                    return there.Select(m => (m.Customer, m.From, m.To)).SequenceEqual(back.Select(m => (m.Customer, m.To, m.From)))
                        && there.Select(m => m.Rise).SequenceEqual(back.Select(m => -m.Rise));
                }
            );

    [Fact]
    public void Moves_AnyScheme_AreTheDifferenceOfThePyramids() =>
        Gen.Select(Grounds, Schemes)
            .Sample(
                (ground, scheme) =>
                {
                    var trial = new SchemeTrial(ground);
                    var picture = trial.Under(scheme);
                    return Enum.GetValues<CustomerClass>()
                        .All(c =>
                            picture.Classes[(int)c].Customers - trial.Before.Classes[(int)c].Customers
                            == picture.Moves.Count(m => m.To.Class == c) - picture.Moves.Count(m => m.From.Class == c)
                        );
                }
            );

    [Fact]
    public void Moves_Several_LargestSalesFirstThenNumber()
    {
        var ground = Ground(
            Only(Factor.Loyalty) with
            {
                Quotas = new ClassCuts(0, 50, 0),
                KeepWithin = 0,
            },
            [With(1, "----A-D", 500), With(2, "----A-D", 900), With(3, "----D-A", 500), With(4, "----D-A", 700)]
        );

        var moves = new SchemeTrial(ground)
            .Under(Only(Factor.Influence) with { Quotas = new ClassCuts(0, 50, 0), KeepWithin = 0, FirmFrom = 0 })
            .Moves;

        Assert.Equal([2, 4, 1, 3], moves.Select(m => m.Customer.Standing.CustomerId));
        Assert.Equal([-2, 2, -2, 2], moves.Select(m => m.Rise));
    }

    [Fact]
    public void Hours_Tiers_AreNeededBesideWhatPeopleHave()
    {
        var scheme = Scheme with
        {
            Tiers = new TierRule(1, 1, 12),
            Quotas = new ClassCuts(0, 100, 0),
            Effort = new ContactEffort(40, 16, 4, 1, 600),
        };
        var idle = With(4, All('D')) with { LastOrderOn = null };
        var ground = Ground(scheme, [With(1, All('A')), With(2, All('B')), With(3, All('C')), idle], people: 2);

        var hours = new SchemeTrial(ground).Before.Hours;

        Assert.Equal(new TrialHours(40, 16, 4, 1, 1200), hours);
        Assert.Equal(61, hours.Needed);
        Assert.Equal(1139, hours.Spare);
    }

    [Fact]
    public void Picture_NobodyInTheRound_IsEmpty()
    {
        var picture = new SchemeTrial(Ground(Scheme, [])).Before;

        Assert.All(picture.Classes, c => Assert.Equal((0, 0m, 0m), (c.Customers, c.CustomerShare, c.SalesShare)));
        Assert.Null(picture.MeanScore);
        Assert.Empty(picture.Moves);
    }

    [Fact]
    public void MeanScore_SomeWithoutScore_CountsTheOthers() =>
        Assert.Equal(83.34m, new SchemeTrial(Ground(Scheme, [With(1, All('A')), With(2, All('B')), With(3, "")])).Before.MeanScore);

    private static bool Sound<T>(IReadOnlyList<TrialBand<T>> bands, TrialGround ground)
        where T : struct, Enum
    {
        var profit = ground.Customers.Sum(c => c.GrossProfit ?? 0);
        return bands.Sum(b => b.Customers) == ground.Customers.Count
            && bands.Sum(b => b.Sales) == ground.Customers.Sum(c => c.Standing.SalesLastYear)
            && bands.Sum(b => b.GrossProfit) == profit
            && bands.Sum(b => b.CustomerShare) == (ground.Customers.Count > 0 ? 100 : 0)
            && bands.Sum(b => b.SalesShare) == (bands.Sum(b => b.Sales) > 0 ? 100 : 0)
            && bands.Sum(b => b.GrossProfitShare) == (profit > 0 ? 100 : 0)
            && bands.All(b => b.Customers > 0 || (b.CustomerShare == 0 && b.SalesShare == 0 && b.GrossProfitShare == 0));
    }

    private static TrialGround Ground(
        SchemeContent scheme,
        IReadOnlyList<Standing> standings,
        Func<int, decimal?>? profit = null,
        int people = 3
    ) =>
        new(
            2026,
            RoundState.Open,
            1,
            scheme,
            Today,
            [.. standings.Select((s, i) => new TrialCustomer(s, s.Number, null, profit?.Invoke(i)))],
            people
        );
}
