using System.Globalization;
using Bunit;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Tests.Shell.Parts;

public sealed class MonthBarsTests : BunitContext
{
    public MonthBarsTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");

    [Fact]
    public void Chart_Months_DescribedInWordsWithATableBehind()
    {
        var chart = Render<MonthBars>(p =>
            p.Add(c => c.Title, "每月销售额")
                .Add(c => c.Months, [new(new(2026, 1, 1), 120_000m, 90_000m, 100_000m), new(new(2026, 2, 1), 30_000m, null, null)])
        );

        Assert.Contains("最高 12.0 万（2026-01）", chart.Find("desc").TextContent, StringComparison.Ordinal);
        Assert.Equal(2, chart.FindAll("rect.bar").Count);

        chart.Find("button").Click();

        Assert.Contains("120,000", chart.Find("table").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Chart_NothingSold_StillDrawn()
    {
        var chart = Render<MonthBars>(p => p.Add(c => c.Title, "每月销售额").Add(c => c.Months, [new(new(2026, 1, 1), 0m, null, null)]));

        Assert.Single(chart.FindAll("rect.bar"));
    }
}
