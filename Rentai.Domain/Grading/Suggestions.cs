using Rentai.Domain.Calendar;

namespace Rentai.Domain.Grading;

/// <summary>
/// Turns facts into suggestions 系统建议 with their evidence. Missing data gives a gap, never a rating. Pure: whoever reads the facts decides
/// by the scope which facts there are.
/// </summary>
internal static class Suggestions
{
    private const int MonthsInYear = 12;

    /// <summary>Contacts that make a relationship close.</summary>
    private const int Close = 2;

    /// <summary>Contacts with middle management that are close without top management.</summary>
    private const int CloseToMiddle = 3;

    private const decimal WholeShare = 100;

    /// <summary>The suggestions for all thirteen factors in the company's order.</summary>
    /// <param name="scheme">Boundaries and rules.</param>
    /// <param name="facts">What the records say.</param>
    /// <param name="boxes">The ticked boxes of factor 11, or <see langword="null"/> when nobody filled them in.</param>
    /// <param name="asked">What the facts were asked by: years and day.</param>
    public static IReadOnlyList<Suggestion> Of(SchemeContent scheme, CustomerFacts facts, Prospects? boxes, FactsAsked asked) =>
        [.. Factors.All.Select(f => Of(f, scheme, facts, boxes, asked))];

    private static Suggestion Of(Factor factor, SchemeContent scheme, CustomerFacts facts, Prospects? boxes, FactsAsked asked) =>
        factor switch
        {
            Factor.Profit => Profit(scheme, facts, asked),
            Factor.Sales => Sales(scheme, facts, asked),
            Factor.ExpectedSales => ExpectedSales(scheme, facts, asked),
            Factor.Credit => Credit(scheme.Credit, facts, asked),
            Factor.Loyalty => Loyalty(facts),
            Factor.Cooperation => Cooperation(scheme, facts, asked),
            Factor.Share => Share(scheme, facts, asked),
            Factor.Relationship => Relationship(facts, asked),
            Factor.Prospects => Boxes(boxes),
            _ => Missing(factor, SuggestionGap.Judged),
        };

    private static Suggestion Profit(SchemeContent scheme, CustomerFacts facts, FactsAsked asked)
    {
        var span = asked.YearBefore.Span;
        if (scheme.ProfitBasis == ProfitBasis.Net)
        {
            return facts.NetProfit is { } net
                ? Measured(scheme, Factor.Profit, net, During(EvidenceTerm.NetProfit, net, span))
                : Missing(Factor.Profit, SuggestionGap.NoNetResult);
        }

        return facts.GrossProfit is { } gross
            ? Measured(
                scheme,
                Factor.Profit,
                gross,
                During(EvidenceTerm.GrossProfit, gross, span),
                During(EvidenceTerm.MarginMonths, facts.MarginMonths, span)
            )
            : Missing(Factor.Profit, SuggestionGap.NoMargins);
    }

    private static Suggestion Sales(SchemeContent scheme, CustomerFacts facts, FactsAsked asked)
    {
        var span = asked.YearBefore.Span;
        return facts.OrderCount == 0
            ? Missing(Factor.Sales, SuggestionGap.NoOrders)
            : Measured(
                scheme,
                Factor.Sales,
                facts.SalesLastYear,
                During(EvidenceTerm.Sales, facts.SalesLastYear, span),
                During(EvidenceTerm.Orders, facts.OrdersLastYear, span)
            );
    }

    private static Suggestion ExpectedSales(SchemeContent scheme, CustomerFacts facts, FactsAsked asked)
    {
        if (facts.OrderCount == 0 && facts.Opportunities == 0)
        {
            return Missing(Factor.ExpectedSales, SuggestionGap.NoOrders);
        }

        var year = asked.Year;
        var booked = Math.Min(asked.Today.DayNumber, year.LastDay.DayNumber);
        List<EvidenceFigure> figures =
        [
            new(
                EvidenceTerm.Booked,
                facts.Booked,
                year.FirstDay,
                booked < year.FirstDay.DayNumber ? year.FirstDay : DateOnly.FromDayNumber(booked)
            ),
        ];
        if (facts.CycleExpected is { } expected && asked.Today < year.LastDay)
        {
            figures.Add(new(EvidenceTerm.CycleExpected, expected, asked.Today.AddDays(1), year.LastDay));
        }

        if (facts.Opportunities > 0)
        {
            figures.Add(new(EvidenceTerm.WeightedOpportunities, facts.WeightedOpportunities, FactTally.OpenMonth(asked), year.LastDay));
        }

        return Measured(
            scheme,
            Factor.ExpectedSales,
            facts.Booked + (facts.CycleExpected ?? 0) + facts.WeightedOpportunities,
            [.. figures]
        );
    }

    private static Suggestion Credit(CreditRule rule, CustomerFacts facts, FactsAsked asked)
    {
        if (facts.OrdersDue == 0 && facts.OverdueAmount == 0)
        {
            return Missing(Factor.Credit, SuggestionGap.NoPayments);
        }

        var rating =
            facts.OldestOverdue >= rule.LostDays ? Rating.D
            : facts.OldestOverdue >= rule.EffortDays || facts.AverageDaysLate >= rule.EffortDays ? Rating.C
            : facts.OrdersDue > 0 && WholeShare * facts.PaidOnTime >= rule.OnTimeShare * facts.OrdersDue ? Rating.A
            : Rating.B;
        var window = new DateSpan(FactTally.DueSince(asked), asked.Today);
        List<EvidenceFigure> figures =
        [
            During(EvidenceTerm.OrdersDue, facts.OrdersDue, window),
            During(EvidenceTerm.PaidOnTime, facts.PaidOnTime, window),
            During(EvidenceTerm.AverageDaysLate, facts.AverageDaysLate, window),
        ];
        if (facts.OverdueAmount > 0)
        {
            figures.Add(OnDay(EvidenceTerm.OverdueAmount, facts.OverdueAmount, asked.Today));
            figures.Add(OnDay(EvidenceTerm.OldestOverdue, facts.OldestOverdue, asked.Today));
        }

        return new Suggestion(Factor.Credit, rating, null, null, figures);
    }

    private static Suggestion Loyalty(CustomerFacts facts)
    {
        if (facts.FirstOrderOn is not { } first || facts.LastOrderOn is not { } last)
        {
            return Missing(Factor.Loyalty, SuggestionGap.Judged);
        }

        var span = new DateSpan(first, last);
        List<EvidenceFigure> figures = [During(EvidenceTerm.Orders, facts.OrderCount, span)];
        if (facts.TypicalInterval is { } interval)
        {
            figures.Add(During(EvidenceTerm.TypicalInterval, interval, span));
            figures.Add(During(EvidenceTerm.IntervalSpread, facts.IntervalSpread ?? 0, span));
        }

        return new Suggestion(Factor.Loyalty, null, SuggestionGap.Judged, null, figures);
    }

    private static Suggestion Cooperation(SchemeContent scheme, CustomerFacts facts, FactsAsked asked)
    {
        if (facts.FirstOrderOn is not { } first)
        {
            return Missing(Factor.Cooperation, SuggestionGap.NoOrders);
        }

        // Whole months, cut to hundredths of a year as they are kept: so the number that is shown is the one that was held against the boundaries.
        var years = Math.Floor(MonthsBetween(first, asked.Today) * 100m / MonthsInYear) / 100;
        return Measured(
            scheme,
            Factor.Cooperation,
            years,
            OnDay(EvidenceTerm.FirstOrder, null, first),
            new EvidenceFigure(EvidenceTerm.Years, years, first, asked.Today)
        );
    }

    private static Suggestion Share(SchemeContent scheme, CustomerFacts facts, FactsAsked asked)
    {
        if (facts.OurShare is not { } ours)
        {
            return Missing(Factor.Share, SuggestionGap.NoShare);
        }

        var ahead = ours - facts.LargestCompetitor;
        var rating =
            ours >= WholeShare ? Rating.A
            : ahead > scheme.EqualShareWithin ? Rating.B
            : ahead >= -scheme.EqualShareWithin ? Rating.C
            : Rating.D;
        List<EvidenceFigure> figures =
        [
            OnDay(EvidenceTerm.OurShare, ours, asked.Today),
            OnDay(EvidenceTerm.Competitors, facts.Competitors, asked.Today),
        ];
        if (facts.Competitors > 0)
        {
            figures.Add(OnDay(EvidenceTerm.LargestCompetitor, facts.LargestCompetitor, asked.Today));
        }

        return new Suggestion(Factor.Share, rating, null, null, figures);
    }

    private static Suggestion Relationship(CustomerFacts facts, FactsAsked asked)
    {
        var (top, middle, operating) = (facts.TopTouches, facts.MiddleTouches, facts.OperatingTouches);
        Rating? rating =
            top >= Close && middle >= Close && operating >= 1 ? Rating.A
            : middle >= CloseToMiddle ? Rating.B
            : middle >= 1 || top >= 1 ? Rating.C
            : operating >= 1 ? Rating.D
            : null;
        if (rating is null)
        {
            return Missing(Factor.Relationship, SuggestionGap.NoContacts);
        }

        var span = new DateSpan(FactTally.TouchesSince(asked.Today), asked.Today);
        return new Suggestion(
            Factor.Relationship,
            rating,
            null,
            null,
            [
                During(EvidenceTerm.TopTouches, top, span),
                During(EvidenceTerm.MiddleTouches, middle, span),
                During(EvidenceTerm.OperatingTouches, operating, span),
            ]
        );
    }

    private static Suggestion Boxes(Prospects? boxes)
    {
        if (boxes is not { } ticked)
        {
            return Missing(Factor.Prospects, SuggestionGap.BoxesOpen);
        }

        var figure = new EvidenceFigure(EvidenceTerm.Boxes, int.PopCount((int)ticked), null, null);
        return new Suggestion(Factor.Prospects, ticked.Rate(), null, null, [figure]);
    }

    /// <summary>Whole months from one day to a later one; the end of a short month counts as the end of a long one.</summary>
    private static int MonthsBetween(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * MonthsInYear) + to.Month - from.Month;
        return from.AddMonths(months) <= to ? months : months - 1;
    }

    private static Suggestion Measured(SchemeContent scheme, Factor factor, decimal value, params EvidenceFigure[] figures) =>
        new(factor, scheme[factor].Boundaries!.Rate(value), null, value, figures);

    private static Suggestion Missing(Factor factor, SuggestionGap gap) => new(factor, null, gap, null, []);

    private static EvidenceFigure During(EvidenceTerm term, decimal value, DateSpan span) => new(term, value, span.First, span.Last);

    private static EvidenceFigure OnDay(EvidenceTerm term, decimal? value, DateOnly day) => new(term, value, day, null);
}
