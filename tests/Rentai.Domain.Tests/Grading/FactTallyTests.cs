using CsCheck;
using Rentai.Domain.Grading;
using Xunit;

namespace Rentai.Domain.Tests.Grading;

public sealed class FactTallyTests
{
    private static readonly DateOnly Today = Facts.Today;

    [Fact]
    public void Orders_OfBothYears_SummedToTheCent() =>
        Gen.Select(Gen.DateOnly[new DateOnly(2024, 6, 1), new DateOnly(2026, 6, 30)], Gen.Long[1, 99_999_999])
            .Array[0, 50]
            .Sample(orders =>
            {
                var tally = new FactTally(Facts.Asked);
                foreach (var (on, fen) in orders)
                {
                    tally.Ordered(on, fen / 100m);
                }

                var facts = tally.Facts(7);
                var known = orders.Where(o => o.Item1 <= Today).ToList();
                Assert.Equal(known.Where(o => o.Item1.Year == 2025).Sum(o => o.Item2), facts.SalesLastYear * 100);
                Assert.Equal(known.Where(o => o.Item1.Year == 2026).Sum(o => o.Item2), facts.Booked * 100);
                Assert.Equal(known.Count, facts.OrderCount);
                Assert.Equal(known.Count == 0 ? null : known.Min(o => o.Item1), facts.FirstOrderOn);
                Assert.Equal(known.Count == 0 ? null : known.Max(o => o.Item1), facts.LastOrderOn);
            });

    [Theory]
    // Due, and paid so many days before today: late, on time, still open.
    [InlineData(100, 100, 1, 1, 0, 0, 0)]
    [InlineData(100, 93, 1, 1, 7, 0, 0)]
    [InlineData(100, 92, 1, 0, 8, 0, 0)]
    [InlineData(100, 120, 1, 1, 0, 0, 0)]
    [InlineData(100, null, 1, 0, 100, 1000, 100)]
    // Within the days of grace nobody is late yet.
    [InlineData(7, null, 0, 0, 0, 1000, 7)]
    [InlineData(8, null, 1, 0, 8, 1000, 8)]
    [InlineData(0, null, 0, 0, 0, 0, 0)]
    [InlineData(-1, null, 0, 0, 0, 0, 0)]
    // Before the window it does not count, but an open debt is still one.
    [InlineData(800, 700, 0, 0, 0, 0, 0)]
    [InlineData(800, null, 0, 0, 0, 1000, 800)]
    public void Due_PaidSomeDay_CountedAsTheRuleSays(int dueAgo, int? paidAgo, int due, int onTime, int late, int overdue, int oldest)
    {
        var tally = new FactTally(Facts.Asked);
        PaidAmount[] payments = paidAgo is { } ago ? [new(Today.AddDays(-ago), 1000)] : [];
        tally.FellDue(Today.AddDays(-dueAgo), 1000, isProject: false, payments);

        var facts = tally.Facts(7);

        Assert.Equal(
            (due, onTime, (decimal)late, (decimal)overdue, oldest),
            (facts.OrdersDue, facts.PaidOnTime, facts.AverageDaysLate, facts.OverdueAmount, facts.OldestOverdue)
        );
    }

    [Fact]
    public void Due_LastPartOpen_OnlyThatPartIsOverdue()
    {
        var tally = new FactTally(Facts.Asked);
        tally.FellDue(Today.AddDays(-200), 1000, isProject: false, [new(Today.AddDays(-200), 950.50m)]);

        var facts = tally.Facts(7);

        Assert.Equal((1, 0, 49.50m, 200), (facts.OrdersDue, facts.PaidOnTime, facts.OverdueAmount, facts.OldestOverdue));
    }

    [Theory]
    [InlineData(200, 1, 0, 0)]
    [InlineData(400, 0, 100, 35)]
    public void Due_ProjectWithRetention_IsOwedAYearLater(int dueAgo, int onTime, int overdue, int oldest)
    {
        var tally = new FactTally(Facts.Asked);
        tally.FellDue(Today.AddDays(-dueAgo), 1000, isProject: true, [new(Today.AddDays(-dueAgo), 900)]);

        var facts = tally.Facts(7);

        Assert.Equal((1, onTime, (decimal)overdue, oldest), (facts.OrdersDue, facts.PaidOnTime, facts.OverdueAmount, facts.OldestOverdue));
    }

    [Fact]
    public void Margins_OfLastYear_SummedWithoutAnyThereIsNone()
    {
        var tally = new FactTally(Facts.Asked);
        tally.Earned(new DateOnly(2024, 12, 1), 5);
        tally.Earned(new DateOnly(2026, 1, 1), 5);
        Assert.Null(tally.Facts(7).GrossProfit);

        tally.Earned(new DateOnly(2025, 1, 1), 29_999.98m);
        tally.Earned(new DateOnly(2025, 12, 1), 0.02m);
        tally.Netted(2024, 1);
        tally.Netted(2025, 2);

        var facts = tally.Facts(7);
        Assert.Equal((30_000m, 2, 2m), (facts.GrossProfit!.Value, facts.MarginMonths, facts.NetProfit!.Value));
    }

    [Fact]
    public void Opportunities_OpenOnesWithProbability_Weighted()
    {
        var tally = new FactTally(Facts.Asked);
        tally.Hoped(new DateOnly(2026, 2, 1), 1000, 50);
        tally.Hoped(new DateOnly(2026, 3, 1), 1000.01m, 50);
        tally.Hoped(new DateOnly(2026, 12, 1), 2000, 30);
        tally.Hoped(new DateOnly(2027, 1, 1), 1000, 50);
        tally.Hoped(new DateOnly(2026, 6, 1), null, 50);
        tally.Hoped(new DateOnly(2026, 6, 1), 1000, null);

        var facts = tally.Facts(7);

        Assert.Equal((1100.01m, 2), (facts.WeightedOpportunities, facts.Opportunities));
    }
}
