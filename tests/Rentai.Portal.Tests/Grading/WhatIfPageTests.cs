using Bunit;
using Rentai.Domain.Customers;
using Rentai.Domain.Grading;
using Rentai.Portal.Grading;
using Rentai.Portal.Tests.Customers;

namespace Rentai.Portal.Tests.Grading;

public sealed class WhatIfPageTests : PageTest
{
    private const string Place = "/grading/what-if";

    private int scheme;

    [Fact]
    public async Task Page_NoRound_SaysSo()
    {
        var page = await OpenAsync<WhatIfPage>(Persons.Manager, Place);

        page.WaitForAssertion(() => Assert.Contains("还没有可以试算的年度评级", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Slider_Moved_PictureAddressAndBorderlineFollow()
    {
        await RoundAsync();
        var page = await OpenAsync<WhatIfPage>(Persons.Manager, Place);
        page.WaitForElement(".sliders");
        Assert.Equal("0", Moves(page));

        // Loyalty alone would put the second customer first.
        await SlideAsync(page, Factor.Loyalty, 50);
        Assert.Equal("2", Moves(page));
        Assert.Equal("权重合计 144", page.Find(".controls-sum").TextContent);
        await page.Find(".controls-head button").ClickAsync();
        Assert.Equal("权重合计 100", page.Find(".controls-sum").TextContent);
        Time.Advance(TimeSpan.FromSeconds(1));

        page.WaitForAssertion(() => Assert.Contains("w=", Address, StringComparison.Ordinal));
        page.WaitForAssertion(() => Assert.NotEqual("…", page.FindAll(".trial-figures dd")[2].TextContent));
        var again = await OpenAsync<WhatIfPage>(Persons.Manager, new Uri(Address).PathAndQuery);
        again.WaitForElement(".sliders");
        Assert.Equal(Moves(page), Moves(again));
        Assert.Equal("50", again.Find("#weight-5").GetAttribute("value"));
    }

    [Fact]
    public async Task Dropped_Trial_IsAsItBegan()
    {
        await RoundAsync();
        var page = await OpenAsync<WhatIfPage>(Persons.Executive, Place);
        page.WaitForElement(".sliders");
        await SlideAsync(page, Factor.Loyalty, 50);

        await page.FindAll(".title-actions button")[0].ClickAsync();

        Assert.Equal("0", Moves(page));
        Assert.Equal("6", page.Find("#weight-5").GetAttribute("value"));
    }

    [Fact]
    public async Task Kept_Trial_GoesToTheEditorAsADraft()
    {
        await RoundAsync();
        var page = await OpenAsync<WhatIfPage>(Persons.Executive, Place);
        page.WaitForElement(".sliders");
        await SlideAsync(page, Factor.Loyalty, 50);
        await page.FindAll(".title-actions button")[1].ClickAsync();

        page.WaitForAssertion(() => Assert.Contains("/edit?draft=", Address, StringComparison.Ordinal));
        var editor = await OpenAsync<SchemeEditPage>(Persons.Executive, new Uri(Address).PathAndQuery, p => p.Add(s => s.Number, scheme));
        editor.WaitForAssertion(() => Assert.Equal("50", editor.Find("#weight-5").GetAttribute("value")));
    }

    [Fact]
    public async Task Manager_Page_HasNoWayToKeep()
    {
        await RoundAsync();
        var page = await OpenAsync<WhatIfPage>(Persons.Manager, Place);

        page.WaitForElement(".sliders");
        Assert.Single(page.FindAll(".title-actions button"));
    }

    [Fact]
    public void State_WrittenAndRead_IsTheSame()
    {
        var begun = PlainScheme.Content;
        var tried = begun.WithWeight(Factor.Profit, 17.5m) with
        {
            Quotas = new ClassCuts(2, 18.5m, 30),
            ClassBasis = ClassBasis.Score,
            Scores = new ClassCuts(90, 70, 50),
            KeepWithin = 0.5m,
            BadCreditNeverCore = false,
            Tiers = new TierRule(12, 18, 12),
        };

        var address = TrialState.Write(Rentai.Portal.Shell.Parts.UrlQuery.Of(Place + "?round=2026"), begun, tried);
        var read = TrialState.Read(Rentai.Portal.Shell.Parts.UrlQuery.Of(address.Href), begun);

        Assert.Equal(tried.Factors, read.Factors);
        Assert.Equal(tried with { Factors = read.Factors }, read);
        Assert.Equal(Place + "?round=2026", TrialState.Write(address, begun, begun).Href);
    }

    [Theory]
    [InlineData("w=1-2-3")]
    [InlineData("w=x-12-8-8-6-4-7-4-8-6-6-8-5")]
    [InlineData("w=900-12-8-8-6-4-7-4-8-6-6-8-5")]
    [InlineData("q=-1-19-30&k=99&g=2-0&t=1&by=3")]
    public void State_Nonsense_IsAsTheTrialBegan(string query) =>
        Assert.Equal(PlainScheme.Content, TrialState.Read(Rentai.Portal.Shell.Parts.UrlQuery.Of($"{Place}?{query}"), PlainScheme.Content));

    private static string Moves(IRenderedComponent<WhatIfPage> page) => page.FindAll(".trial-figures dd")[0].TextContent;

    private static Task SlideAsync(IRenderedComponent<WhatIfPage> page, Factor factor, decimal weight)
    {
        var controls = page.FindComponent<TrialControls>();
        return page.InvokeAsync(() => controls.Instance.SlideAsync((int)factor, weight));
    }

    /// <summary>Two customers, of which one has the only place in important: the first by everything but loyalty.</summary>
    private async Task RoundAsync()
    {
        scheme = await AsAsync<IGradingSchemes, int>(
            Persons.Executive,
            s =>
                s.SaveAsync(
                    new SaveScheme(
                        null,
                        "试算用",
                        null,
                        PlainScheme.Content with
                        {
                            Quotas = new ClassCuts(0, 50, 50),
                            Tiers = new TierRule(0, 0, 12),
                            LowValueNeverCore = false,
                        },
                        Guid.CreateVersion7()
                    ),
                    Ct
                )
        );
        var first = await AsAsync<ICustomers, string>(
            Persons.Manager,
            c => c.RegisterAsync(CustomerData.Register(CustomerData.Rentai), Ct)
        );
        var second = await AsAsync<ICustomers, string>(
            Persons.Manager,
            c => c.RegisterAsync(CustomerData.Register(CustomerData.Dajiang), Ct)
        );
        await AsAsync<IGradingRounds>(
            Persons.Executive,
            r => r.OpenAsync(new OpenRound(2026, scheme, new DateOnly(2026, 3, 31), Guid.CreateVersion7()), Ct)
        );
        await AsAsync<IGradings>(
            Persons.Manager,
            g =>
                g.RateAsync(
                    new RateFactors(
                        2026,
                        [
                            .. new[] { first, second }.SelectMany(
                                c => Factors.All,
                                (c, f) =>
                                    new RatingEntry(
                                        c,
                                        f,
                                        f == Factor.Loyalty == (c == first) ? Rating.D
                                            : f == Factor.Loyalty ? Rating.A
                                            : c == first && (int)f <= 3 ? Rating.A
                                            : Rating.D,
                                        false,
                                        "试算",
                                        f == Factor.Prospects ? Prospects.None : null,
                                        0
                                    )
                            ),
                        ]
                    ),
                    Ct
                )
        );
    }
}
