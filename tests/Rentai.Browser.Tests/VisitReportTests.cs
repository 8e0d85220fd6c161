using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Rentai.Browser.Tests;

/// <summary>The portal's main job: a visit report that is filed once and cannot be lost.</summary>
public sealed class VisitReportTests(BrowserFixture fixture)
{
    private const string Customer = "C0048";

    [Fact]
    public async Task Visit_FilledInOnPhone_FiledWithFollowUp()
    {
        var page = await fixture.SignInAsync("engineer", phone: true);
        var said = $"锅炉房现场确认水位控制器安装位置，{Guid.CreateVersion7()}";
        await BeginAsync(page, said);
        await page.GetByLabel("做什么").FillAsync("寄送安装图纸");
        await page.GetByPlaceholder("如：明天、下周三").FillAsync("明天");

        await page.GetByRole(AriaRole.Button, new() { Name = "提交报告" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("/contacts-log/[0-9]+"));
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync(said);
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("寄送安装图纸");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Visit_SubmitClickedFiveTimes_OneReport()
    {
        var page = await fixture.SignInAsync("engineer");
        var said = $"现场调试完成，{Guid.CreateVersion7()}";
        await BeginAsync(page, said);
        await page.GetByRole(AriaRole.Radio, new() { Name = "已解决" }).CheckAsync(new() { Force = true });

        await page.GetByRole(AriaRole.Button, new() { Name = "提交报告" })
            .EvaluateAsync("button => { for (let i = 0; i < 5; i++) button.click(); }");

        await Expect(page).ToHaveURLAsync(new Regex("/contacts-log/[0-9]+"));
        await page.GotoAsync($"/contacts-log?q={Uri.EscapeDataString(said)}");
        await Expect(page.GetByRole(AriaRole.Main).Locator("tbody tr")).ToHaveCountAsync(1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Visit_Empty_SentencesAtTheFieldsAndNothingFiled()
    {
        var page = await fixture.SignInAsync("engineer");
        await page.GotoAsync($"/customers/{Customer}/visit");

        await page.GetByRole(AriaRole.Button, new() { Name = "提交报告" }).ClickAsync();

        await Expect(page.Locator("[aria-invalid=true], .field-error, .report-wrong").First).ToBeVisibleAsync();
        await Expect(page).ToHaveURLAsync(new Regex($"/customers/{Customer}/visit"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("x'; DROP TABLE Customers; --")]
    [InlineData("<script>alert(1)</script> 😀 𠮷野家 ＡＢＣ１２３")]
    public async Task Visit_StrangeText_KeptToTheLetter(string strange)
    {
        var page = await fixture.SignInAsync("service");
        var said = $"{strange} {Guid.CreateVersion7()}";
        await BeginAsync(page, said);
        await page.GetByRole(AriaRole.Radio, new() { Name = "已解决" }).CheckAsync(new() { Force = true });

        await page.GetByRole(AriaRole.Button, new() { Name = "提交报告" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("/contacts-log/[0-9]+"));
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync(said);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Visit_ServerKilledHalfTyped_ThereAgainAfterRestart()
    {
        await using var portal = await PortalProcess.StartAsync();
        var page = await fixture.SignInAsync("engineer", portal: portal);
        var said = $"说到一半，服务器断电了，{Guid.CreateVersion7()}";
        await BeginAsync(page, said);
        await DraftHoldsAsync(portal, said[^36..]);

        await portal.KillAsync();
        await portal.StartAgainAsync();

        // The same tab after a reload, and a new one that only knows the form.
        await page.ReloadAsync();
        await Expect(page.GetByLabel("谈了什么")).ToHaveValueAsync(said);
        var elsewhere = await fixture.SignInAsync("engineer", phone: true, portal: portal);
        await elsewhere.GotoAsync($"/customers/{Customer}/visit");
        await elsewhere.GetByRole(AriaRole.Button, new() { Name = "继续" }).First.ClickAsync();
        await Expect(elsewhere.GetByLabel("谈了什么")).ToHaveValueAsync(said);
        await page.Context.CloseAsync();
        await elsewhere.Context.CloseAsync();
    }

    [Fact]
    public async Task Visit_TypedWhileTheConnectionIsAway_SentAfterwards()
    {
        var page = await fixture.SignInAsync("engineer");
        await OpenAsync(page);
        var box = page.GetByLabel("谈了什么");
        await box.FillAsync("在地下室，");
        await Expect(page.GetByText("草稿已保存")).ToBeVisibleAsync();

        await page.Context.SetOfflineAsync(true);
        var said = $"在地下室，没有信号时写的，{Guid.CreateVersion7()}";
        await box.FillAsync(said);
        await page.Context.SetOfflineAsync(false);
        await page.ReloadAsync();

        await Expect(page.GetByLabel("谈了什么")).ToHaveValueAsync(said);
        await page.Context.CloseAsync();
    }

    /// <summary>Waits until a draft with the text lies in the store: what a killed server leaves behind.</summary>
    private static async Task DraftHoldsAsync(PortalProcess portal, string text)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        using var poll = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        await using var store = new SqliteConnection($"Data Source={portal.Store};Mode=ReadOnly;Pooling=False");
        await store.OpenAsync(limit.Token);
        await using var drafts = store.CreateCommand();
        drafts.CommandText = "SELECT COUNT(*) FROM Drafts WHERE instr(Json, $text) > 0";
        drafts.Parameters.AddWithValue("$text", text);
        while ((long)(await drafts.ExecuteScalarAsync(limit.Token))! == 0)
        {
            await poll.WaitForNextTickAsync(limit.Token);
        }
    }

    /// <summary>Opens the form and waits until the cursor stands where typing starts: before that, typing goes there and not elsewhere.</summary>
    private static async Task OpenAsync(IPage page)
    {
        await page.GotoAsync($"/customers/{Customer}/visit");
        if (await page.EvaluateAsync<bool>("() => matchMedia('(pointer: fine)').matches"))
        {
            await Expect(page.Locator("main input:focus")).ToHaveCountAsync(1);
        }
    }

    private static async Task BeginAsync(IPage page, string said)
    {
        await OpenAsync(page);
        await page.GetByPlaceholder("不在名单上的人").FillAsync("刘工");
        await page.GetByLabel("谈了什么").FillAsync(said);
        await page.GetByRole(AriaRole.Radio, new() { Name = "积极" }).CheckAsync(new() { Force = true });
    }
}
