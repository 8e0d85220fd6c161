using System.Globalization;
using Rentai.Domain.Grading;
using Rentai.Domain.Resources;
using Rentai.Portal.Customers;
using Rentai.Portal.Resources;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Grading;

/// <summary>The words around a figure of the evidence 依据.</summary>
public static class EvidenceWords
{
    /// <summary>Whether the figure is an amount of money.</summary>
    public static bool IsAmount(EvidenceTerm term) =>
        term
            is EvidenceTerm.GrossProfit
                or EvidenceTerm.NetProfit
                or EvidenceTerm.Sales
                or EvidenceTerm.Booked
                or EvidenceTerm.CycleExpected
                or EvidenceTerm.WeightedOpportunities
                or EvidenceTerm.OverdueAmount;

    /// <summary>A figure that is no amount, with its unit.</summary>
    public static string Of(EvidenceFigure figure)
    {
        var text = figure.Term switch
        {
            EvidenceTerm.MarginMonths => GradingTexts.Evidence_MarginMonths,
            EvidenceTerm.Orders => GradingTexts.Evidence_Orders,
            EvidenceTerm.OrdersDue => GradingTexts.Evidence_OrdersDue,
            EvidenceTerm.PaidOnTime => GradingTexts.Evidence_PaidOnTime,
            EvidenceTerm.AverageDaysLate => GradingTexts.Evidence_AverageDaysLate,
            EvidenceTerm.OldestOverdue => GradingTexts.Evidence_OldestOverdue,
            EvidenceTerm.FirstOrder => GradingTexts.Evidence_FirstOrder,
            EvidenceTerm.Years => GradingTexts.Evidence_Years,
            EvidenceTerm.OurShare => GradingTexts.Evidence_OurShare,
            EvidenceTerm.LargestCompetitor => GradingTexts.Evidence_LargestCompetitor,
            EvidenceTerm.Competitors => GradingTexts.Evidence_Competitors,
            EvidenceTerm.TopTouches => GradingTexts.Evidence_TopTouches,
            EvidenceTerm.MiddleTouches => GradingTexts.Evidence_MiddleTouches,
            EvidenceTerm.OperatingTouches => GradingTexts.Evidence_OperatingTouches,
            EvidenceTerm.TypicalInterval => GradingTexts.Evidence_TypicalInterval,
            EvidenceTerm.IntervalSpread => GradingTexts.Evidence_IntervalSpread,
            EvidenceTerm.Boxes => GradingTexts.Evidence_Boxes,
            _ => Wording.Of(figure.Term) + " {0}",
        };
        return text.With(figure.Term == EvidenceTerm.FirstOrder ? Day(figure.From) : Number(figure.Value));
    }

    /// <summary>From when to when, whole months without their days; a first order is its own day.</summary>
    public static string? Period(EvidenceFigure figure)
    {
        if (figure.From is not { } from || figure.Term is EvidenceTerm.FirstOrder or EvidenceTerm.Years)
        {
            return null;
        }

        if (figure.To is not { } to)
        {
            return GradingTexts.Evidence_AsOf.With(Day(from));
        }

        return from.Day == 1 && to.AddDays(1).Day == 1
            ? GradingTexts.Evidence_Period.With(Month(from), Month(to))
            : GradingTexts.Evidence_Period.With(Day(from), Day(to));
    }

    /// <summary>Why there is no suggestion; for a factor that is judged, that it is the reader's to judge.</summary>
    public static string Of(SuggestionGap gap) =>
        gap switch
        {
            SuggestionGap.Judged => GradingTexts.Gap_Judged,
            SuggestionGap.NoMargins => GradingTexts.Gap_None.With(GradingTexts.Gap_NoMargins),
            SuggestionGap.NoNetResult => GradingTexts.Gap_None.With(GradingTexts.Gap_NoNetResult),
            SuggestionGap.NoOrders => GradingTexts.Gap_None.With(GradingTexts.Gap_NoOrders),
            SuggestionGap.NoPayments => GradingTexts.Gap_None.With(GradingTexts.Gap_NoPayments),
            SuggestionGap.NoShare => GradingTexts.Gap_None.With(GradingTexts.Gap_NoShare),
            SuggestionGap.NoContacts => GradingTexts.Gap_None.With(GradingTexts.Gap_NoContacts),
            _ => GradingTexts.Gap_None.With(GradingTexts.Gap_BoxesOpen),
        };

    /// <summary>The tab of the profile that shows the records behind a factor, where there is one.</summary>
    public static string? Tab(Factor factor) =>
        factor switch
        {
            Factor.Profit => ProfileTabs.Overview,
            Factor.Sales or Factor.ExpectedSales or Factor.Credit or Factor.Loyalty or Factor.Cooperation => ProfileTabs.Orders,
            Factor.Relationship => ProfileTabs.Log,
            _ => null,
        };

    private static string Number(decimal? value) => (value ?? 0).ToString("#,0.##", CultureInfo.InvariantCulture);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "–";

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
