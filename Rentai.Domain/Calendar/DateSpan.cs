namespace Rentai.Domain.Calendar;

/// <summary>Days in a row (时间段), both ends included.</summary>
public readonly record struct DateSpan
{
    /// <summary>The days from <paramref name="first"/> to <paramref name="last"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before the first.</exception>
    public DateSpan(DateOnly first, DateOnly last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        First = first;
        Last = last;
    }

    /// <summary>First day 首日, included.</summary>
    public DateOnly First { get; }

    /// <summary>Last day 末日, included.</summary>
    public DateOnly Last { get; }

    /// <summary>Number of days, at least 1.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>Whether the day is one of these.</summary>
    public bool Contains(DateOnly day) => First <= day && day <= Last;
}
