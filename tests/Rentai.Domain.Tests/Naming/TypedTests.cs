using System.Globalization;
using CsCheck;
using Rentai.Domain.Naming;
using Xunit;

namespace Rentai.Domain.Tests.Naming;

public sealed class TypedTests
{
    // A Wednesday.
    private static readonly DateOnly Today = new(2026, 3, 4);

    [Theory]
    [InlineData("3.5万", "35000")]
    [InlineData("１２，０００元", "12000")]
    [InlineData("0.8亿", "80000000")]
    [InlineData("3万5千", "35000")]
    [InlineData("3万500元", "30500")]
    [InlineData("1亿2000万", "120000000")]
    [InlineData("2百万", "2000000")]
    [InlineData("3.5w", "35000")]
    [InlineData("12k", "12000")]
    [InlineData("¥ 1,234,567.89", "1234567.89")]
    [InlineData("￥-20", "-20")]
    [InlineData("-￥20", "-20")]
    [InlineData("－200 元", "-200")]
    [InlineData("0", "0")]
    [InlineData(".5万", "5000")]
    [InlineData("0.005", "0.01")]
    [InlineData("100万元", "1000000")]
    public void Amount_AsTyped_IsReadInYuan(string typed, string yuan)
    {
        Assert.True(Typed.TryAmount(typed, out var read));
        Assert.Equal(decimal.Parse(yuan, CultureInfo.InvariantCulture), read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("万")]
    [InlineData("元")]
    [InlineData("1,23")]
    [InlineData("1,2000")]
    [InlineData("1.2.3")]
    [InlineData("3万5")]
    [InlineData("3千5万")]
    [InlineData("3万50000元")]
    [InlineData("--3")]
    [InlineData("约3万")]
    [InlineData("1e5")]
    [InlineData("5美元")]
    [InlineData("99999999999999999")]
    [InlineData("9999999999999999亿")]
    public void Amount_ThatIsNone_IsRefused(string? typed)
    {
        Assert.False(Typed.TryAmount(typed, out var yuan));
        Assert.Equal(0, yuan);
    }

    [Fact]
    public void Amount_WrittenOut_IsReadBack() =>
        Gen.Long[-99_999_999_999, 99_999_999_999]
            .Sample(fen =>
            {
                var yuan = fen / 100m;
                foreach (var format in (string[])["0.00", "#,##0.00", "0.00元"])
                {
                    Assert.True(Typed.TryAmount(yuan.ToString(format, CultureInfo.InvariantCulture), out var read));
                    Assert.Equal(yuan, read);
                }
            });

    [Theory]
    [InlineData("今天", "2026-03-04")]
    [InlineData("明天", "2026-03-05")]
    [InlineData("后天", "2026-03-06")]
    [InlineData("昨天", "2026-03-03")]
    [InlineData("tomorrow", "2026-03-05")]
    [InlineData("Today", "2026-03-04")]
    [InlineData("周三", "2026-03-04")]
    [InlineData("周五", "2026-03-06")]
    [InlineData("周一", "2026-03-09")]
    [InlineData("本周一", "2026-03-02")]
    [InlineData("下周三", "2026-03-11")]
    [InlineData("下星期天", "2026-03-15")]
    [InlineData("下个礼拜日", "2026-03-15")]
    [InlineData("下下周一", "2026-03-16")]
    [InlineData("上周五", "2026-02-27")]
    [InlineData("friday", "2026-03-06")]
    [InlineData("next friday", "2026-03-13")]
    [InlineData("Last Mon", "2026-02-23")]
    [InlineData("3天后", "2026-03-07")]
    [InlineData("十天以后", "2026-03-14")]
    [InlineData("两周后", "2026-03-18")]
    [InlineData("2个月前", "2026-01-04")]
    [InlineData("in 3 days", "2026-03-07")]
    [InlineData("2 weeks ago", "2026-02-18")]
    [InlineData("月底", "2026-03-31")]
    [InlineData("年底", "2026-12-31")]
    [InlineData("3-5", "2026-03-05")]
    [InlineData("3/5", "2026-03-05")]
    [InlineData("3月5日", "2026-03-05")]
    [InlineData("3月5", "2026-03-05")]
    [InlineData("12-28", "2025-12-28")]
    [InlineData("5号", "2026-03-05")]
    [InlineData("28日", "2026-02-28")]
    [InlineData("31号", "2026-03-31")]
    [InlineData("2026/3/5", "2026-03-05")]
    [InlineData("2026.3.5", "2026-03-05")]
    [InlineData("2026年3月5日", "2026-03-05")]
    [InlineData("20260305", "2026-03-05")]
    [InlineData("２０２６－０３－０５", "2026-03-05")]
    [InlineData("2028-02-29", "2028-02-29")]
    public void Date_AsTyped_IsRead(string typed, string expected)
    {
        Assert.True(Typed.TryDate(typed, Today, out var date));
        Assert.Equal(expected, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("尽快")]
    [InlineData("周八")]
    [InlineData("下周")]
    [InlineData("13-1")]
    [InlineData("2-30")]
    [InlineData("2-29")]
    [InlineData("2026-02-29")]
    [InlineData("2026-3/5")]
    [InlineData("0000-01-01")]
    [InlineData("32号")]
    [InlineData("20261301")]
    [InlineData("1234567")]
    [InlineData("nextfri13")]
    public void Date_ThatIsNone_IsRefused(string? typed) => Assert.False(Typed.TryDate(typed, Today, out _));

    [Fact]
    public void Date_WithoutItsYearNearNewYear_IsTheNearest()
    {
        Assert.True(Typed.TryDate("1-5", new DateOnly(2026, 12, 20), out var coming));
        Assert.True(Typed.TryDate("12-30", new DateOnly(2027, 1, 3), out var past));

        Assert.Equal(new DateOnly(2027, 1, 5), coming);
        Assert.Equal(new DateOnly(2026, 12, 30), past);
    }

    [Fact]
    public void Text_OfAnyKind_NeverThrows() =>
        Gen.Select(Gen.String, Gen.Int[0, 400_000])
            .Sample(
                (noise, offset) =>
                {
                    var today = new DateOnly(1900, 1, 1).AddDays(offset);
                    Typed.TryAmount(noise, out _);
                    Typed.TryDate(noise, today, out _);
                }
            );

    [Fact]
    public void Date_WrittenOut_IsReadBack() =>
        Gen.Int[0, 40_000]
            .Sample(offset =>
            {
                var day = new DateOnly(1990, 1, 1).AddDays(offset);
                foreach (var format in (string[])["yyyy-MM-dd", "yyyy/M/d", "yyyy年M月d日", "yyyyMMdd"])
                {
                    Assert.True(Typed.TryDate(day.ToString(format, CultureInfo.InvariantCulture), Today, out var read));
                    Assert.Equal(day, read);
                }
            });
}
