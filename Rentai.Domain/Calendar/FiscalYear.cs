namespace Rentai.Domain.Calendar;

/// <summary>A fiscal year 财年: twelve months, named by the calendar year in which it starts. Made by <see cref="FiscalCalendar"/>.</summary>
public sealed record FiscalYear : IComparable<FiscalYear>
{
    internal FiscalYear(int number, int startMonth)
    {
        Number = number;
        FirstDay = new DateOnly(number, startMonth, 1);
        LastDay = FirstDay.AddMonths(11).MonthEnd();
    }

    /// <summary>The calendar year in which it starts, as in 2026财年.</summary>
    public int Number { get; }

    /// <summary>First day 首日.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>Last day 末日, included.</summary>
    public DateOnly LastDay { get; }

    /// <summary>The whole year.</summary>
    public DateSpan Span => new(FirstDay, LastDay);

    /// <summary>Its twelve months in order.</summary>
    public IReadOnlyList<DateSpan> Months =>
        [.. Enumerable.Range(0, 12).Select(FirstDay.AddMonths).Select(first => new DateSpan(first, first.MonthEnd()))];

    /// <summary>Whether the day lies in this year.</summary>
    public bool Contains(DateOnly day) => Span.Contains(day);

    /// <summary>By first day.</summary>
    public int CompareTo(FiscalYear? other) => other is null ? 1 : FirstDay.CompareTo(other.FirstDay);

    /// <summary>Earlier.</summary>
    public static bool operator <(FiscalYear left, FiscalYear right) => left.CompareTo(right) < 0;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(FiscalYear left, FiscalYear right) => left.CompareTo(right) <= 0;

    /// <summary>Later.</summary>
    public static bool operator >(FiscalYear left, FiscalYear right) => left.CompareTo(right) > 0;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(FiscalYear left, FiscalYear right) => left.CompareTo(right) >= 0;
}
