using CsCheck;
using Rentai.Domain.Calendar;
using Xunit;

namespace Rentai.Domain.Tests.Calendar;

public sealed class LunarDateTests
{
    private static readonly Gen<LunarDate> Dates = Gen.Select(
        Gen.Int[1, 12],
        Gen.Int[1, 30],
        Gen.Bool,
        (month, day, leap) => new LunarDate(month, day, leap)
    );

    [Theory]
    [InlineData("2026-02-17", "正月初一")]
    [InlineData("2025-01-29", "正月初一")]
    [InlineData("2025-01-28", "腊月廿九")]
    [InlineData("2024-02-09", "腊月三十")]
    [InlineData("2023-03-26", "闰二月初五")]
    [InlineData("2025-07-25", "闰六月初一")]
    [InlineData("2025-10-06", "八月十五")]
    [InlineData("2033-12-22", "闰冬月初一")]
    [InlineData("2026-06-19", "五月初五")]
    [InlineData("2026-12-29", "冬月廿一")]
    public void FromSolar_OfAKnownDay_IsItsLunarDay(string solar, string lunar) =>
        Assert.Equal(lunar, LunarDate.FromSolar(Day(solar)).ToString());

    [Theory]
    [InlineData(2, 5, true, 2023, "2023-03-26")]
    [InlineData(2, 5, true, 2024, "2024-03-14")]
    [InlineData(2, 5, false, 2023, "2023-02-24")]
    [InlineData(3, 1, false, 2023, "2023-04-20")]
    [InlineData(12, 30, false, 2023, "2024-02-09")]
    [InlineData(12, 30, false, 2024, "2025-01-28")]
    [InlineData(8, 15, false, 2025, "2025-10-06")]
    [InlineData(1, 1, false, 1901, "1901-02-19")]
    [InlineData(12, 30, false, 2100, "2101-01-28")]
    public void On_ALunarYear_IsTheDayOnWhichItIsKept(int month, int day, bool leap, int year, string solar) =>
        Assert.Equal(Day(solar), new LunarDate(month, day, leap).On(year));

    [Theory]
    [InlineData("2026-02-17", "2026-02-17")]
    [InlineData("2026-02-18", "2027-02-06")]
    [InlineData("2026-01-01", "2026-02-17")]
    public void Next_OfNewYear_IsTheFirstFromThatDay(string from, string expected) =>
        Assert.Equal(Day(expected), new LunarDate(1, 1).Next(Day(from)));

    [Theory]
    [InlineData(1900)]
    [InlineData(2101)]
    public void On_AYearThatIsNotKnown_SaysTheRange(int year) =>
        Assert.Contains(
            "from 1901 to 2100",
            Assert.Throws<ArgumentOutOfRangeException>(() => new LunarDate(1, 1).On(year)).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("1901-02-18")]
    [InlineData("2101-01-29")]
    public void FromSolar_ADayThatIsNotKnown_SaysTheRange(string solar) =>
        Assert.Contains(
            "from 1901-02-19 to 2101-01-28",
            Assert.Throws<ArgumentOutOfRangeException>(() => LunarDate.FromSolar(Day(solar))).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(0, 1)]
    [InlineData(13, 1)]
    [InlineData(1, 0)]
    [InlineData(1, 31)]
    public void Date_ThatDoesNotExist_CannotBeMade(int month, int day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new LunarDate(month, day));

    [Fact]
    public void Default_IsNewYear() => Assert.Equal(new LunarDate(1, 1), default);

    [Fact]
    public void FromSolar_OfAnyDay_IsKeptOnThatDay() =>
        Gen.Int[0, 73_000]
            .Sample(offset =>
            {
                var solar = new DateOnly(1901, 2, 19).AddDays(offset);
                Assert.Equal(solar, LunarDate.FromSolar(solar).Next(solar));
            });

    [Fact]
    public void On_AnyYear_FallsOnTheSameDayOrItsStandIn() =>
        Gen.Select(Dates, Gen.Int[LunarDate.FirstYear, LunarDate.LastYear])
            .Sample(
                (date, year) =>
                {
                    var kept = LunarDate.FromSolar(date.On(year));
                    Assert.Equal(date.Month, kept.Month);
                    Assert.True(kept.Day == date.Day || (date.Day == 30 && kept.Day == 29));
                    Assert.True(date.IsLeapMonth || !kept.IsLeapMonth);
                }
            );

    [Fact]
    public void Next_FromAnyDay_IsWithinALunarYearAndALittle() =>
        Gen.Select(Dates, Gen.Int[0, 70_000])
            .Sample(
                (date, offset) =>
                {
                    var from = new DateOnly(1902, 1, 1).AddDays(offset);
                    Assert.InRange(date.Next(from).DayNumber - from.DayNumber, 0, 415);
                }
            );

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
