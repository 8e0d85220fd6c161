using CsCheck;
using Rentai.Domain.Analysis;
using Xunit;

namespace Rentai.Domain.Tests.Analysis;

public sealed class OrderRhythmTests
{
    private static readonly DateOnly First = new(2025, 1, 6);

    private static readonly Gen<OrderEvent> Order = Gen.Select(
        Gen.Int[0, 900].Select(First.AddDays),
        Gen.Int[1, 5_000_000].Select(fen => fen / 100m),
        (on, amount) => new OrderEvent(on, amount)
    );

    [Fact]
    public void Steady_EveryTwentyDays_IntervalAndAmount()
    {
        var rhythm = OrderRhythm.Of(Every(20, 6));

        Assert.Equal(new OrderRhythm(6, 20, 0, 1000, First.AddDays(100)), rhythm);
    }

    [Fact]
    public void Together_OrdersWithinThreeDays_AreOneEvent()
    {
        var rhythm = OrderRhythm.Of([.. Every(20, 5), .. Every(20, 5).Select(o => o with { On = o.On.AddDays(3), Amount = 500 })]);

        Assert.Equal((5, 20m, 1500m), (rhythm!.Events, rhythm.Interval, rhythm.TypicalAmount));
    }

    [Fact]
    public void Together_FourDaysApart_AreTwoEvents() => Assert.Equal(8, OrderRhythm.Of(Every(4, 8))!.Events);

    [Fact]
    public void Few_ThreeEvents_None() => Assert.Null(OrderRhythm.Of(Every(20, 3)));

    [Fact]
    public void Irregular_WildIntervals_None() =>
        Assert.Null(OrderRhythm.Of(new[] { 0, 5, 95, 110, 240, 300 }.Select(d => new OrderEvent(First.AddDays(d), 1000))));

    [Fact]
    public void Season_LongPausesEachYear_None() =>
        Assert.Null(OrderRhythm.Of(new[] { 0, 30, 60, 365, 395, 425, 730, 760, 790 }.Select(d => new OrderEvent(First.AddDays(d), 1000))));

    [Fact]
    public void OddInterval_Once_DoesNotMoveIt()
    {
        var days = new[] { 0, 20, 40, 60, 130, 150, 170, 190 };

        Assert.Equal(
            (20m, 0m),
            OrderRhythm.Of(days.Select(d => new OrderEvent(First.AddDays(d), 1000))) is { } r ? (r.Interval, r.Spread) : default
        );
    }

    [Theory]
    // The next orders are expected 20, 40, 60 days after the last one.
    [InlineData(0, 19, 0)]
    [InlineData(0, 20, 1000)]
    [InlineData(0, 59, 2000)]
    [InlineData(0, 60, 3000)]
    // A little overdue: expected tomorrow.
    [InlineData(25, 26, 1000)]
    [InlineData(40, 41, 1000)]
    // More than one order is missing: silent.
    [InlineData(41, 400, 0)]
    public void Expected_UntilADay_CountsOrders(int today, int until, int expected)
    {
        var rhythm = OrderRhythm.Of(Every(20, 6))!;

        Assert.Equal(expected, rhythm.ExpectedUntil(rhythm.LastOn.AddDays(today), rhythm.LastOn.AddDays(until)));
    }

    [Fact]
    public void Rhythm_OfAnyOrders_IsOneOrNone() =>
        Order
            .Array[0, 40]
            .Sample(orders =>
            {
                var rhythm = OrderRhythm.Of(orders);
                if (rhythm is null)
                {
                    return;
                }

                Assert.InRange(rhythm.Events, OrderRhythm.LeastEvents, OrderRhythm.IntervalsSeen + 1);
                Assert.True(rhythm.Interval > OrderRhythm.TogetherDays);
                Assert.Equal(orders.Max(o => o.On), rhythm.LastOn);
                Assert.Equal(rhythm, OrderRhythm.Of(orders.Reverse()));
                Assert.True(rhythm.ExpectedUntil(rhythm.LastOn, rhythm.LastOn.AddDays(365)) >= 0);
            });

    private static IEnumerable<OrderEvent> Every(int days, int count) =>
        Enumerable.Range(0, count).Select(i => new OrderEvent(First.AddDays(i * days), 1000));
}
