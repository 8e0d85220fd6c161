using CsCheck;
using Rentai.Domain.Calendar;
using Xunit;

namespace Rentai.Domain.Tests.Calendar;

public sealed class FiscalCalendarTests
{
    private static readonly Gen<DateOnly> Days = Gen.Int[0, 60_000].Select(offset => new DateOnly(1950, 1, 1).AddDays(offset));

    [Theory]
    [InlineData(1, "2026-01-01", 2026)]
    [InlineData(1, "2026-12-31", 2026)]
    [InlineData(4, "2026-03-31", 2025)]
    [InlineData(4, "2026-04-01", 2026)]
    [InlineData(12, "2026-11-30", 2025)]
    public void YearOf_ADay_IsNamedByTheYearItStartsIn(int startMonth, string day, int number) =>
        Assert.Equal(number, new FiscalCalendar(startMonth).YearOf(Day(day)).Number);

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void Calendar_WithNoSuchMonth_CannotBeMade(int startMonth) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalCalendar(startMonth));

    [Fact]
    public void Year_OutOfRange_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalCalendar(1).Year(1899));

    [Fact]
    public void Year_StartingInMarch_EndsWithFebruaryOfALeapYear()
    {
        var year = new FiscalCalendar(3).Year(2023);

        Assert.Equal(Day("2023-03-01"), year.FirstDay);
        Assert.Equal(Day("2024-02-29"), year.LastDay);
        Assert.Equal(366, year.Span.Days);
    }

    [Theory]
    [InlineData(1, "2024-02-29", "2023-01-01", "2023-02-28")]
    [InlineData(1, "2025-02-28", "2024-01-01", "2024-02-29")]
    [InlineData(1, "2024-02-28", "2023-01-01", "2023-02-28")]
    [InlineData(3, "2025-02-28", "2023-03-01", "2024-02-29")]
    [InlineData(1, "2026-06-30", "2025-01-01", "2025-06-30")]
    [InlineData(7, "2026-03-15", "2024-07-01", "2025-03-15")]
    public void SameSpanYearBefore_OfADay_EndsOnTheSameDayOrMonthEnd(int startMonth, string day, string first, string last) =>
        Assert.Equal(new DateSpan(Day(first), Day(last)), new FiscalCalendar(startMonth).SameSpanYearBefore(Day(day)));

    [Fact]
    public void YearToDate_OnTheFirstDay_IsThatDay() => Assert.Equal(1, new FiscalCalendar(4).YearToDate(Day("2026-04-01")).Days);

    [Fact]
    public void Years_OfAnyDay_HoldItAndMeetWithoutGaps() =>
        Gen.Select(Days, Gen.Int[1, 12])
            .Sample(
                (day, startMonth) =>
                {
                    var calendar = new FiscalCalendar(startMonth);
                    var year = calendar.YearOf(day);
                    var before = calendar.YearBefore(year);
                    Assert.True(year.Contains(day));
                    Assert.True(before < year);
                    Assert.Equal(year.FirstDay, before.LastDay.AddDays(1));
                    Assert.Equal(12, year.Months.Count);
                    Assert.Equal(year.Span.Days, year.Months.Sum(month => month.Days));
                    Assert.True(before.Contains(calendar.SameSpanYearBefore(day).Last));
                }
            );

    [Fact]
    public void SameSpanYearBefore_OfAYearsLastDay_IsTheWholeYearBefore() =>
        Gen.Select(Gen.Int[1950, 2100], Gen.Int[1, 12])
            .Sample(
                (number, startMonth) =>
                {
                    var calendar = new FiscalCalendar(startMonth);
                    var year = calendar.Year(number);
                    Assert.Equal(calendar.YearBefore(year).Span, calendar.SameSpanYearBefore(year.LastDay));
                }
            );

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
