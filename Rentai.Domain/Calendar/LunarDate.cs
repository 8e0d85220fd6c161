using System.Globalization;

namespace Rentai.Domain.Calendar;

/// <summary>
/// A day of the Chinese lunar year 农历日期, as in a birthday: 闰二月初五. It has no year; <see cref="On"/> and <see cref="Next"/> say on
/// which solar day it falls. The calendar is known for the lunar years 1901 to 2100.
/// </summary>
public readonly record struct LunarDate
{
    /// <summary>First lunar year that is known.</summary>
    public const int FirstYear = 1901;

    /// <summary>Last lunar year that is known.</summary>
    public const int LastYear = 2100;

    private const string Ones = "一二三四五六七八九十";
    private static readonly ChineseLunisolarCalendar Lunar = new();
    private static readonly DateOnly FirstDay = DateOnly.FromDateTime(Lunar.MinSupportedDateTime);
    private static readonly DateOnly LastDay = DateOnly.FromDateTime(Lunar.MaxSupportedDateTime);

    // Counted from nought, so that the default value is a day as well: 正月初一.
    private readonly int month;
    private readonly int day;

    /// <summary>A lunar day.</summary>
    /// <param name="month">1 (正月) to 12 (腊月).</param>
    /// <param name="day">1 (初一) to 30 (三十).</param>
    /// <param name="isLeapMonth">Whether the month is the leap month 闰月 that follows the plain one of the same number.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such month or day.</exception>
    public LunarDate(int month, int day, bool isLeapMonth = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, 30);
        this.month = month - 1;
        this.day = day - 1;
        IsLeapMonth = isLeapMonth;
    }

    /// <summary>Month, 1 to 12.</summary>
    public int Month => month + 1;

    /// <summary>Day of the month, 1 to 30.</summary>
    public int Day => day + 1;

    /// <summary>Whether it lies in a leap month 闰月.</summary>
    public bool IsLeapMonth { get; }

    /// <summary>The lunar day of a solar day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the lunar years 1901 to 2100.</exception>
    public static LunarDate FromSolar(DateOnly solar)
    {
        var instant = Known(solar);
        var index = Lunar.GetMonth(instant);
        var leap = Lunar.GetLeapMonth(Lunar.GetYear(instant));
        return new LunarDate(leap > 0 && index >= leap ? index - 1 : index, Lunar.GetDayOfMonth(instant), index == leap);
    }

    /// <summary>
    /// The solar day on which this lunar day is kept in a lunar year. In a year without that leap month it is kept in the plain month,
    /// and the thirtieth of a month of 29 days on the twenty-ninth.
    /// </summary>
    /// <param name="lunarYear">The lunar year, 1901 to 2100; lunar 2026 begins on 17 February 2026, and its last month lies in 2027.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of that range.</exception>
    public DateOnly On(int lunarYear)
    {
        if (lunarYear is < FirstYear or > LastYear)
        {
            throw new ArgumentOutOfRangeException(
                nameof(lunarYear),
                lunarYear,
                $"The lunar calendar is known from {FirstYear} to {LastYear}."
            );
        }

        // Months are numbered through the year: in a year whose leap month is number 7 (闰六月), 七月 is number 8.
        var leap = Lunar.GetLeapMonth(lunarYear);
        var index = leap > 0 && (Month >= leap || (IsLeapMonth && Month + 1 == leap)) ? Month + 1 : Month;
        return DateOnly.FromDateTime(Lunar.ToDateTime(lunarYear, index, Math.Min(Day, Lunar.GetDaysInMonth(lunarYear, index)), 0, 0, 0, 0));
    }

    /// <summary>The first solar day, from a given day on and that day included, on which this lunar day is kept.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The given day, or the day to be found, lies outside the lunar years 1901 to 2100.</exception>
    public DateOnly Next(DateOnly from)
    {
        var year = Lunar.GetYear(Known(from));
        var day = On(year);
        return day >= from ? day : On(year + 1);
    }

    /// <summary>In Chinese: 正月初一, 闰二月初五, 腊月三十.</summary>
    public override string ToString() => (IsLeapMonth ? "闰" : "") + MonthName + "月" + DayName;

    private string MonthName =>
        Month switch
        {
            1 => "正",
            11 => "冬",
            12 => "腊",
            _ => Ones[Month - 1].ToString(),
        };

    private string DayName =>
        Day switch
        {
            <= 10 => $"初{Ones[Day - 1]}",
            < 20 => $"十{Ones[Day - 11]}",
            20 => "二十",
            < 30 => $"廿{Ones[Day - 21]}",
            _ => "三十",
        };

    private static DateTime Known(DateOnly solar) =>
        solar >= FirstDay && solar <= LastDay
            ? solar.ToDateTime(TimeOnly.MinValue)
            : throw new ArgumentOutOfRangeException(
                nameof(solar),
                solar,
                $"The lunar calendar is known from {FirstDay:yyyy-MM-dd} to {LastDay:yyyy-MM-dd}."
            );
}
