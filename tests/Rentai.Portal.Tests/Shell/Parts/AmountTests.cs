using System.Globalization;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Tests.Shell.Parts;

public sealed class AmountTests
{
    [Theory]
    [InlineData("zh-CN", 0, "0")]
    [InlineData("zh-CN", 9999, "9,999")]
    [InlineData("zh-CN", 123456, "12.3 万")]
    [InlineData("zh-CN", -123456, "-12.3 万")]
    [InlineData("zh-CN", 1630000, "163.0 万")]
    [InlineData("zh-CN", 99999999, "1.00 亿")]
    [InlineData("en", 456, "¥456")]
    [InlineData("en", 1234, "¥1.2k")]
    [InlineData("en", 123456, "¥123k")]
    [InlineData("en", 999999, "¥1.00m")]
    [InlineData("en", -123456, "-¥123k")]
    public void Brief_Language_AsColleaguesSayIt(string culture, int yuan, string expected)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

        Assert.Equal(expected, Amount.Brief(yuan));
    }

    [Fact]
    public void Exact_Chinese_ToTheFen()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");

        Assert.Equal("1,234,567.80 元", Amount.Exact(1234567.8m));
    }
}
