namespace Rentai.Domain.Calendar;

/// <summary>The house's fiscal years 财年, which start in one month of the calendar year.</summary>
public sealed class FiscalCalendar
{
    private const int FirstYear = 1900;
    private const int LastYear = 2999;

    /// <summary>A calendar whose years start on the first of <paramref name="startMonth"/>.</summary>
    /// <param name="startMonth">1 (January) to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such month.</exception>
    public FiscalCalendar(int startMonth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(startMonth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(startMonth, 12);
        StartMonth = startMonth;
    }

    /// <summary>Month in which a fiscal year starts, 1 to 12.</summary>
    public int StartMonth { get; }

    /// <summary>The fiscal year that starts in a calendar year.</summary>
    /// <param name="number">1900 to 2999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of that range.</exception>
    public FiscalYear Year(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, LastYear);
        return new FiscalYear(number, StartMonth);
    }

    /// <summary>The fiscal year in which a day lies.</summary>
    public FiscalYear YearOf(DateOnly day) => Year(day.Month < StartMonth ? day.Year - 1 : day.Year);

    /// <summary>The fiscal year before ("last year" 上年).</summary>
    public FiscalYear YearBefore(FiscalYear year) => Year(year.Number - 1);

    /// <summary>Fiscal year to date 本财年至今: from the first day of the year to the day itself.</summary>
    public DateSpan YearToDate(DateOnly day) => new(YearOf(day).FirstDay, day);

    /// <summary>
    /// The same span of the fiscal year before 上年同期. The last day of February stands for the last day of February, so that whole
    /// months are compared with whole months: 28 February 2025 answers to 29 February 2024, and 29 February 2024 to 28 February 2023.
    /// </summary>
    public DateSpan SameSpanYearBefore(DateOnly day)
    {
        var last = day.AddYears(-1);
        return new(YearBefore(YearOf(day)).FirstDay, day.Month == 2 && day == day.MonthEnd() ? last.MonthEnd() : last);
    }
}
