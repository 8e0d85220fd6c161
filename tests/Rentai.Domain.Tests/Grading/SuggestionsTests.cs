using CsCheck;
using Rentai.Domain.Grading;
using Xunit;

namespace Rentai.Domain.Tests.Grading;

public sealed class SuggestionsTests
{
    private static readonly DateOnly Today = Facts.Today;

    private static readonly CustomerFacts Ordered = Facts.None with
    {
        FirstOrderOn = new DateOnly(2024, 1, 1),
        LastOrderOn = new DateOnly(2026, 2, 1),
        OrderCount = 9,
    };

    private static readonly Gen<decimal> Yuan = Gen.Long[0, 150_000_000].Select(fen => fen / 100m);

    /// <summary>Amounts on and around every boundary, to the cent.</summary>
    private static readonly Gen<decimal> AroundBoundaries = Gen.Select(
        Gen.Int[0, 5].Select(i => new[] { 30_000m, 50_000m, 100_000m, 300_000m, 500_000m, 1_000_000m }[i]),
        Gen.Int[-2, 2],
        (amount, fen) => amount + (fen / 100m)
    );

    private static readonly Gen<CustomerFacts> Any = Gen.Select(
        Gen.OneOf(Yuan, AroundBoundaries),
        Gen.Int[0, 60],
        Gen.Int[0, 60],
        Gen.Int[0, 400],
        Gen.Int[0, 100],
        Gen.Int[0, 100],
        Gen.Int[0, 5],
        (yuan, due, paid, late, ours, theirs, touches) =>
            Ordered with
            {
                GrossProfit = yuan,
                MarginMonths = 12,
                SalesLastYear = yuan,
                Booked = yuan,
                OrdersDue = due,
                PaidOnTime = Math.Min(due, paid),
                AverageDaysLate = late,
                OverdueAmount = late,
                OldestOverdue = late,
                OurShare = ours,
                LargestCompetitor = theirs,
                Competitors = theirs > 0 ? 1 : 0,
                TopTouches = touches,
                MiddleTouches = touches,
                OperatingTouches = touches,
            }
    );

    [Fact]
    public void All_OfAnyFacts_ThirteenInOrderEachRatedOrWithAGap() =>
        Any.Sample(facts =>
        {
            var all = Suggestions.Of(StandardScheme.Content, facts, null, Facts.Asked);

            Assert.Equal(Factors.All, all.Select(s => s.Factor));
            Assert.All(all, s => Assert.True(s.Rating is null != s.Gap is null));
            Assert.All(all.Where(s => s.Rating is not null && s.Factor != Factor.Prospects), s => Assert.NotEmpty(s.Figures));
            Assert.All(all.SelectMany(s => s.Figures), f => Assert.NotNull(f.From));
            Assert.All(all, s => Assert.Equal(s.Factor.IsMeasured() && s.Rating is not null, s.Value is not null));
        });

    [Fact]
    public void All_WithoutAnyRecord_GapsAndNoRating()
    {
        var all = Suggestions.Of(StandardScheme.Content, Facts.None, null, Facts.Asked);

        Assert.All(all, s => Assert.Null(s.Rating));
        Assert.Equal(
            [
                SuggestionGap.NoMargins,
                SuggestionGap.NoOrders,
                SuggestionGap.NoOrders,
                SuggestionGap.NoPayments,
                SuggestionGap.Judged,
                SuggestionGap.Judged,
                SuggestionGap.Judged,
                SuggestionGap.NoOrders,
                SuggestionGap.NoShare,
                SuggestionGap.NoContacts,
                SuggestionGap.BoxesOpen,
                SuggestionGap.Judged,
                SuggestionGap.Judged,
            ],
            all.Select(s => s.Gap!.Value)
        );
    }

    // The words of the company: A >= 300 000 > B >= 100 000 > C >= 30 000 > D.
    [Theory]
    [InlineData(300_000.00, Rating.A)]
    [InlineData(299_999.99, Rating.B)]
    [InlineData(100_000.00, Rating.B)]
    [InlineData(99_999.99, Rating.C)]
    [InlineData(30_000.00, Rating.C)]
    [InlineData(29_999.99, Rating.D)]
    [InlineData(0.00, Rating.D)]
    [InlineData(-500.00, Rating.D)]
    public void Profit_OnAndBelowBoundaries_RatedToTheCent(double yuan, Rating expected)
    {
        var suggestion = (Facts.None with { GrossProfit = (decimal)yuan, MarginMonths = 7 }).Suggested(Factor.Profit);

        Assert.Equal((expected, (decimal)yuan), (suggestion.Rating!.Value, suggestion.Value!.Value));
        Assert.Equal(
            [
                new EvidenceFigure(EvidenceTerm.GrossProfit, (decimal)yuan, new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31)),
                new EvidenceFigure(EvidenceTerm.MarginMonths, 7, new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31)),
            ],
            suggestion.Figures
        );
    }

    [Fact]
    public void Profit_UnderNetBasis_CountsNetAndNothingElse()
    {
        var net = StandardScheme.Content with { ProfitBasis = ProfitBasis.Net };
        var facts = Facts.None with { GrossProfit = 400_000, NetProfit = 30_000, MarginMonths = 12 };

        Assert.Equal(Rating.C, facts.Suggested(Factor.Profit, scheme: net).Rating);
        Assert.Equal(SuggestionGap.NoNetResult, (facts with { NetProfit = null }).Suggested(Factor.Profit, scheme: net).Gap);
    }

    [Theory]
    [InlineData(1_000_000.00, Rating.A)]
    [InlineData(999_999.99, Rating.B)]
    [InlineData(500_000.00, Rating.B)]
    [InlineData(499_999.99, Rating.C)]
    [InlineData(50_000.00, Rating.C)]
    [InlineData(49_999.99, Rating.D)]
    public void Sales_OnAndBelowBoundaries_RatedToTheCent(double yuan, Rating expected) =>
        Assert.Equal(expected, (Ordered with { SalesLastYear = (decimal)yuan }).Suggested(Factor.Sales).Rating);

    [Fact]
    public void Sales_NothingLastYearOfACustomerThatOrdered_ARealZero()
    {
        var suggestion = Ordered.Suggested(Factor.Sales);

        Assert.Equal((Rating.D, 0m), (suggestion.Rating!.Value, suggestion.Value!.Value));
    }

    [Fact]
    public void Expected_AllThreeParts_AreSummed()
    {
        var suggestion = (
            Ordered with
            {
                Booked = 250_000.00m,
                CycleExpected = 199_999.99m,
                WeightedOpportunities = 50_000.01m,
                Opportunities = 2,
            }
        ).Suggested(Factor.ExpectedSales);

        Assert.Equal((Rating.B, 500_000m), (suggestion.Rating!.Value, suggestion.Value!.Value));
        Assert.Equal(
            [
                new EvidenceFigure(EvidenceTerm.Booked, 250_000.00m, new DateOnly(2026, 1, 1), Today),
                new EvidenceFigure(EvidenceTerm.CycleExpected, 199_999.99m, new DateOnly(2026, 3, 6), new DateOnly(2026, 12, 31)),
                new EvidenceFigure(EvidenceTerm.WeightedOpportunities, 50_000.01m, new DateOnly(2026, 3, 1), new DateOnly(2026, 12, 31)),
            ],
            suggestion.Figures
        );
    }

    [Fact]
    public void Expected_OpportunityWithoutAnyOrder_IsRated() =>
        Assert.Equal(
            Rating.C,
            (Facts.None with { WeightedOpportunities = 60_000, Opportunities = 1 }).Suggested(Factor.ExpectedSales).Rating
        );

    [Theory]
    [InlineData(10, 8, 10, 0, Rating.A)]
    [InlineData(10, 7, 10, 0, Rating.B)]
    [InlineData(10, 10, 0, 59, Rating.A)]
    [InlineData(10, 10, 0, 60, Rating.C)]
    [InlineData(10, 2, 60, 0, Rating.C)]
    [InlineData(10, 2, 59, 0, Rating.B)]
    [InlineData(10, 10, 0, 179, Rating.C)]
    [InlineData(10, 10, 0, 180, Rating.D)]
    [InlineData(0, 0, 0, 30, Rating.B)]
    public void Credit_ByPayments_RatedAsTheRuleSays(int due, int onTime, int late, int oldest, Rating expected)
    {
        var facts = Ordered with
        {
            OrdersDue = due,
            PaidOnTime = onTime,
            AverageDaysLate = late,
            OldestOverdue = oldest,
            OverdueAmount = oldest > 0 ? 5_000 : 0,
        };

        Assert.Equal(expected, facts.Suggested(Factor.Credit).Rating);
    }

    [Fact]
    public void Credit_NothingDue_NoPaymentsNotD() =>
        Assert.Equal((null, SuggestionGap.NoPayments), Ordered.Suggested(Factor.Credit) is var s ? (s.Rating, s.Gap) : default);

    [Theory]
    [InlineData("2021-03-05", Rating.A, 5)]
    [InlineData("2021-03-06", Rating.B, 4.91)]
    [InlineData("2023-03-05", Rating.B, 3)]
    [InlineData("2023-03-06", Rating.C, 2.91)]
    [InlineData("2025-03-05", Rating.C, 1)]
    [InlineData("2025-03-06", Rating.D, 0.91)]
    [InlineData("2026-03-05", Rating.D, 0)]
    public void Cooperation_ByWholeMonths_RatedToTheDay(string first, Rating expected, double years)
    {
        var suggestion = (Ordered with { FirstOrderOn = DateOnly.Parse(first, null), LastOrderOn = Today }).Suggested(Factor.Cooperation);

        Assert.Equal((expected, (decimal)years), (suggestion.Rating!.Value, suggestion.Value!.Value));
    }

    [Theory]
    [InlineData(100, 0, Rating.A)]
    [InlineData(99, 0, Rating.B)]
    [InlineData(55, 44, Rating.B)]
    [InlineData(55, 45, Rating.C)]
    [InlineData(45, 55, Rating.C)]
    [InlineData(44, 55, Rating.D)]
    [InlineData(0, 100, Rating.D)]
    public void Share_AgainstTheLargestCompetitor_Rated(int ours, int largest, Rating expected) =>
        Assert.Equal(
            expected,
            (Facts.None with { OurShare = ours, LargestCompetitor = largest, Competitors = largest > 0 ? 1 : 0 })
                .Suggested(Factor.Share)
                .Rating
        );

    [Theory]
    [InlineData(2, 2, 1, Rating.A)]
    [InlineData(1, 2, 9, Rating.C)]
    [InlineData(1, 3, 0, Rating.B)]
    [InlineData(9, 1, 9, Rating.C)]
    [InlineData(2, 0, 0, Rating.C)]
    [InlineData(0, 1, 0, Rating.C)]
    [InlineData(0, 0, 1, Rating.D)]
    [InlineData(0, 0, 0, null)]
    public void Relationship_BySeniority_Rated(int top, int middle, int operating, Rating? expected) =>
        Assert.Equal(
            expected,
            (Facts.None with { TopTouches = top, MiddleTouches = middle, OperatingTouches = operating })
                .Suggested(Factor.Relationship)
                .Rating
        );

    [Theory]
    [InlineData(15, Rating.A)]
    [InlineData(7, Rating.B)]
    [InlineData(12, Rating.B)]
    [InlineData(8, Rating.C)]
    [InlineData(0, Rating.D)]
    public void Prospects_ByBoxes_Rated(int boxes, Rating expected) =>
        Assert.Equal(expected, Facts.None.Suggested(Factor.Prospects, (Prospects)boxes).Rating);

    [Fact]
    public void Loyalty_WithRhythm_JudgedWithTheRhythmAsEvidence()
    {
        var suggestion = (Ordered with { TypicalInterval = 21, IntervalSpread = 2.5m }).Suggested(Factor.Loyalty);

        Assert.Equal((null, SuggestionGap.Judged), (suggestion.Rating, suggestion.Gap));
        Assert.Equal(
            [EvidenceTerm.Orders, EvidenceTerm.TypicalInterval, EvidenceTerm.IntervalSpread],
            suggestion.Figures.Select(f => f.Term)
        );
    }

    [Fact]
    public void Measured_BetterValue_NeverAWorseRating() =>
        Gen.Select(Gen.OneOf(Yuan, AroundBoundaries), Gen.OneOf(Yuan, AroundBoundaries))
            .Sample(
                (one, other) =>
                {
                    foreach (var factor in new[] { Factor.Profit, Factor.Sales, Factor.ExpectedSales })
                    {
                        var (a, b) = (With(one).Suggested(factor).Rating, With(other).Suggested(factor).Rating);
                        Assert.True(
                            one == other ? a == b
                            : one > other ? a >= b
                            : a <= b
                        );
                    }
                }
            );

    private static CustomerFacts With(decimal yuan) => Ordered with { GrossProfit = yuan, SalesLastYear = yuan, Booked = yuan };
}
