using System.Globalization;
using System.Text.RegularExpressions;
using Bunit;
using Rentai.Domain.Grading;
using Rentai.Portal.Grading;

namespace Rentai.Portal.Tests.Grading;

public sealed partial class EvidenceTextTests : BunitContext
{
    private static readonly DateOnly First = new(2025, 1, 1);

    private static readonly DateOnly Last = new(2025, 12, 31);

    public EvidenceTextTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");

    [Fact]
    public void Figures_OfOnePeriod_StandTogetherWithExactAmountOnHover()
    {
        var text = Show(
            Factor.Profit,
            null,
            new EvidenceFigure(EvidenceTerm.GrossProfit, 123_456.78m, First, Last),
            new EvidenceFigure(EvidenceTerm.MarginMonths, 11, First, Last)
        );

        Assert.Equal("毛利 12.3 万 · 11 个月有毛利记录 2025-01 至 2025-12 查看记录", Words(text));
        Assert.Equal("123,456.78 元", text.Find(".amount").GetAttribute("title"));
        Assert.Equal("/customers/C0008?tab=overview", text.Find("a").GetAttribute("href"));
    }

    [Fact]
    public void Figures_OfSeveralPeriods_EachWithItsOwn()
    {
        var text = Show(
            Factor.Credit,
            null,
            new EvidenceFigure(EvidenceTerm.OrdersDue, 12, new DateOnly(2024, 3, 5), new DateOnly(2026, 3, 5)),
            new EvidenceFigure(EvidenceTerm.AverageDaysLate, 3.5m, new DateOnly(2024, 3, 5), new DateOnly(2026, 3, 5)),
            new EvidenceFigure(EvidenceTerm.OverdueAmount, 5_000, new DateOnly(2026, 3, 5), null)
        );

        Assert.Equal("12 份订单到期 · 平均迟付 3.5 天 2024-03-05 至 2026-03-05 逾期未付 5,000 截至 2026-03-05 查看记录", Words(text));
    }

    [Fact]
    public void Years_FirstOrder_SaidWithoutAPeriod()
    {
        var first = new DateOnly(2021, 3, 5);
        var text = Show(
            Factor.Cooperation,
            null,
            new EvidenceFigure(EvidenceTerm.FirstOrder, null, first, null),
            new EvidenceFigure(EvidenceTerm.Years, 4.91m, first, new DateOnly(2026, 3, 4))
        );

        Assert.Equal("首次订单 2021-03-05 · 合作 4.91 年 查看记录", Words(text));
    }

    [Fact]
    public void Gap_NoPayments_SaysSoAndShowsNoRecords()
    {
        var text = Show(Factor.Credit, SuggestionGap.NoPayments);

        Assert.Equal("没有建议：没有到期的订单，也没有回款记录", Words(text));
        Assert.Empty(text.FindAll("a"));
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Words_EveryTermAndGap_AreThere(string culture)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

        Assert.All(
            Enum.GetValues<EvidenceTerm>(),
            t => Assert.DoesNotContain("{", EvidenceWords.Of(new EvidenceFigure(t, 3, First, null)), StringComparison.Ordinal)
        );
        Assert.Equal(Enum.GetValues<SuggestionGap>().Length, Enum.GetValues<SuggestionGap>().Select(EvidenceWords.Of).Distinct().Count());
    }

    private IRenderedComponent<EvidenceText> Show(Factor factor, SuggestionGap? gap, params EvidenceFigure[] figures) =>
        Render<EvidenceText>(p =>
            p.Add(e => e.Factor, factor).Add(e => e.Figures, figures).Add(e => e.Gap, gap).Add(e => e.CustomerNumber, "C0008")
        );

    private static string Words(IRenderedComponent<EvidenceText> text) =>
        Blank().Replace(text.Find(".evidence-text").TextContent, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
