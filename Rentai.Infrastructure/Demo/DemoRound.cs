using Rentai.Domain.Calendar;
using Rentai.Domain.Grading;

namespace Rentai.Infrastructure.Demo;

/// <summary>When a round of the demo company took place.</summary>
/// <param name="Year">The fiscal year that it grades for.</param>
/// <param name="OpenedOn">When level 3 opened it.</param>
/// <param name="RatedOn">The day whose records the suggestions rest on.</param>
/// <param name="DueOn">Until when managers were asked to submit.</param>
/// <param name="ClosedOn">When it was closed; <see langword="null"/> while it is open.</param>
internal sealed record DemoRound(FiscalYear Year, DateOnly OpenedOn, DateOnly RatedOn, DateOnly DueOn, DateOnly? ClosedOn)
{
    /// <summary>The round of the fiscal year before the running one.</summary>
    public static DemoRound Closed(DateOnly today, FiscalCalendar fiscal)
    {
        var year = fiscal.YearBefore(fiscal.YearOf(today));
        var opened = DemoWorkdays.From(year.FirstDay.AddDays(9));
        return new DemoRound(
            year,
            opened,
            DemoWorkdays.From(opened.AddDays(21)),
            DemoWorkdays.From(opened.AddDays(35)),
            DemoWorkdays.From(opened.AddDays(45))
        );
    }

    /// <summary>The round of the running fiscal year: opened two weeks ago, due in three.</summary>
    public static DemoRound Open(DateOnly today, FiscalCalendar fiscal) =>
        new(
            fiscal.YearOf(today),
            DemoWorkdays.Until(today.AddDays(-14)),
            DemoWorkdays.Until(today.AddDays(-3)),
            DemoWorkdays.From(today.AddDays(21)),
            null
        );

    /// <summary>What facts a rating in this round rests on.</summary>
    public FactsAsked Asked(FiscalCalendar fiscal, SchemeContent scheme) =>
        new(Year, fiscal.YearBefore(Year), RatedOn, scheme.Credit, null);
}
