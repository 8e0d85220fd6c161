using Bunit;
using Rentai.Domain.Access;
using Rentai.Domain.Competition;
using Rentai.Domain.Customers;
using Rentai.Portal.Competition;
using Rentai.Portal.Customers;
using Rentai.Portal.Tests.Customers;

namespace Rentai.Portal.Tests.Competition;

public sealed class SharePageTests : PageTest
{
    private static readonly DateOnly Today = new(2026, 3, 5);

    [Fact]
    public async Task Part_NothingNoted_OneLineAndTheButton()
    {
        var number = await RegisterAsync();

        var profile = await OpenProfileAsync(number);

        Assert.Contains("还没有登记", profile.Find(".shares").TextContent, StringComparison.Ordinal);
        Assert.Equal($"/customers/{number}/share", profile.Find(".shares a").GetAttribute("href"));
    }

    [Fact]
    public async Task Part_Noted_ShowsSharesReasonAndDay()
    {
        var number = await RegisterAsync();
        await SaveAsync(number, Sheet(60, ("凌川仪表", 25)));

        var part = (await OpenProfileAsync(number)).Find(".shares");

        foreach (var said in new[] { "全部产品", "我方 60%", "凌川仪表 25%", "两家以上供应", "2026-03-05" })
        {
            Assert.Contains(said, part.TextContent, StringComparison.Ordinal);
        }

        Assert.Equal(["0", "60"], part.QuerySelectorAll("svg rect:not(.rest)").Select(r => r.GetAttribute("x")));
        Assert.Equal("我方 60%，凌川仪表 25%", part.QuerySelector("svg")!.GetAttribute("aria-label"));
    }

    [Fact]
    public async Task Part_CheckedOverAYearAgo_SaysSo()
    {
        var number = await RegisterAsync();
        await SaveAsync(number, Sheet(100) with { CheckedOn = Today.AddYears(-1).AddDays(-1) });

        Assert.Contains("已超过一年", (await OpenProfileAsync(number)).Find(".shares .needs-you").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Part_ArchivedCustomer_NothingToChange()
    {
        var number = await RegisterAsync();
        await AsAsync<ICustomers>(Persons.Manager, c => c.ArchiveAsync(number, 1, "企业已注销", Ct));

        Assert.Empty((await OpenProfileAsync(number)).FindAll(".shares a"));
    }

    [Fact]
    public async Task Save_Shares_AreNotedAndTheProfileOpens()
    {
        var number = await RegisterAsync();
        var page = await OpenFormAsync(Persons.Engineer, number);

        await page.Find("#ours").InputAsync("60");
        await TypeAsync(page, "rival-0-name", "凌川仪表");
        await page.Find("#rival-0-share").InputAsync("30");
        Assert.Contains("合计 90%，其余 10% 未知", page.Markup, StringComparison.Ordinal);
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.EndsWith($"/customers/{number}", Address, StringComparison.Ordinal));
        var noted = Assert.Single(await SharesAsync(number));
        Assert.Equal(60, noted.Sheet.OurShare);
        Assert.Equal(Today, noted.Sheet.CheckedOn);
        Assert.Equal(("凌川仪表", 30), noted.Sheet.Competitors.Select(c => (c.Name, c.Share!.Value)).Single());
    }

    [Fact]
    public async Task Save_MoreThanAHundred_SaysSoUnderTheCompetitorsUntilMended()
    {
        var number = await RegisterAsync();
        var page = await OpenFormAsync(Persons.Engineer, number);

        await page.Find("#ours").InputAsync("80");
        await TypeAsync(page, "rival-0-name", "凌川仪表");
        await page.Find("#rival-0-share").InputAsync("30");
        await page.Find("form").SubmitAsync();

        Assert.Contains("合计 110%", page.Find(".rivals .field-error").TextContent, StringComparison.Ordinal);
        Assert.Empty(await SharesAsync(number));

        await page.Find("#ours").InputAsync("70");
        Assert.Empty(page.FindAll(".field-error"));
    }

    [Fact]
    public async Task Save_CompetitorWithoutShare_SentenceStandsAtItsLine()
    {
        var page = await OpenFormAsync(Persons.Engineer, await RegisterAsync());
        await page.Find("#ours").InputAsync("60");
        await page.Find(".rival-add").ClickAsync();
        await TypeAsync(page, "rival-1-name", "海拓自控");

        await page.Find("form").SubmitAsync();

        Assert.Contains("尚未供货填 0", page.Find("#rival-1-share-wrong").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("#rival-0-share-wrong"));
    }

    [Fact]
    public async Task Save_SomebodyElseFirst_BothAreShownAndNothingTypedIsLost()
    {
        var number = await RegisterAsync();
        var page = await OpenFormAsync(Persons.Engineer, number);
        await page.Find("#ours").InputAsync("60");
        await SaveAsync(number, Sheet(90));

        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("90%", page.Find(".conflict").TextContent, StringComparison.Ordinal));
        Assert.Equal("60", page.Find("#ours").GetAttribute("value"));
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Assert.EndsWith($"/customers/{number}", Address, StringComparison.Ordinal));
        Assert.Equal(60, Assert.Single(await SharesAsync(number)).Sheet.OurShare);
    }

    [Fact]
    public async Task Save_RemovedMeanwhile_SavingAgainNotesItAnew()
    {
        var number = await RegisterAsync();
        await SaveAsync(number, Sheet(60));
        var page = await OpenFormAsync(Persons.Engineer, number);
        await AsAsync<ICompetition>(Persons.Manager, c => c.RemoveAsync(new RemoveShare(number, null, 1), Ct));

        await page.Find("#ours").InputAsync("70");
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("已被同事删除", page.Markup, StringComparison.Ordinal));
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.EndsWith($"/customers/{number}", Address, StringComparison.Ordinal));
        Assert.Equal(70, Assert.Single(await SharesAsync(number)).Sheet.OurShare);
    }

    [Fact]
    public async Task Remove_AskedAndConfirmed_IsGone()
    {
        var number = await RegisterAsync();
        await SaveAsync(number, Sheet(60));
        var page = await OpenFormAsync(Persons.Engineer, number);

        await page.Find(".share-remove").ClickAsync();
        Assert.Single(await SharesAsync(number));
        await page.Find("[role=alertdialog] .wrong").ClickAsync();

        page.WaitForAssertion(() => Assert.EndsWith($"/customers/{number}", Address, StringComparison.Ordinal));
        Assert.Empty(await SharesAsync(number));
    }

    [Fact]
    public async Task Reason_AllOurs_IsNotAsked()
    {
        var page = await OpenFormAsync(Persons.Engineer, await RegisterAsync());
        Assert.NotEmpty(page.FindAll("#reason"));

        await page.Find("#ours").InputAsync("100");

        Assert.Empty(page.FindAll("#reason"));
    }

    [Theory]
    [InlineData("C9999", null)]
    [InlineData(null, "没有这个系列")]
    public async Task Form_NoSuchCustomerOrFamily_NotFound(string? number, string? family)
    {
        number ??= await RegisterAsync();
        var page = await OpenFormAsync(Persons.Engineer, number, family);

        Assert.NotEmpty(page.FindAll(".not-found"));
    }

    [Fact]
    public async Task Form_AdministratorAlone_NothingOfTheCustomer()
    {
        var number = await RegisterAsync();
        await SaveAsync(number, Sheet(60, ("凌川仪表", 25)));

        await Assert.ThrowsAsync<AccessDeniedException>(() => OpenFormAsync(Persons.Administrator, number));
    }

    private static async Task TypeAsync(IRenderedComponent<SharePage> page, string name, string text) =>
        await page.InvokeAsync(() =>
            page.FindComponents<Rentai.Portal.Shell.Parts.TypingField>()
                .Single(f => f.Instance.Name == name)
                .Instance.TypedAsync(text, true, true)
        );

    private Task<string> RegisterAsync() =>
        AsAsync<ICustomers, string>(Persons.Manager, c => c.RegisterAsync(CustomerData.Register(CustomerData.Rentai), Ct));

    private Task SaveAsync(string number, ShareSheet sheet) =>
        AsAsync<ICompetition>(Persons.Manager, c => c.SaveAsync(new SaveShare(number, 0, sheet, Guid.CreateVersion7()), Ct));

    private Task<IReadOnlyList<CustomerShare>> SharesAsync(string number) =>
        AsAsync<ICompetition, IReadOnlyList<CustomerShare>>(Persons.Manager, c => c.OfCustomerAsync(number, Ct));

    private async Task<IRenderedComponent<SharePage>> OpenFormAsync(SignedInPerson person, string number, string? family = null)
    {
        var page = await OpenAsync<SharePage>(person, CustomerLinks.Share(number, family), p => p.Add(c => c.Number, number));
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll("form, .not-found")));
        return page;
    }

    private async Task<IRenderedComponent<CustomerProfilePage>> OpenProfileAsync(string number)
    {
        var page = await OpenAsync<CustomerProfilePage>(Persons.Engineer, $"/customers/{number}", p => p.Add(c => c.Number, number));
        page.WaitForAssertion(() => Assert.DoesNotContain("正在", page.Find(".shares").TextContent, StringComparison.Ordinal));
        return page;
    }

    private static ShareSheet Sheet(int ours, params (string Name, int Share)[] theirs) =>
        new()
        {
            OurShare = ours,
            Competitors = [.. theirs.Select(t => new CompetitorSheet { Name = t.Name, Share = t.Share })],
            Reason = SplitReason.TwoSuppliers,
            CheckedOn = Today,
        };
}
