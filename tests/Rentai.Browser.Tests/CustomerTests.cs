using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Rentai.Browser.Tests;

/// <summary>Finding, reading and changing customers.</summary>
public sealed class CustomerTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Search_ByKeyboardAlone_LeadsToProfile()
    {
        var page = await fixture.SignInAsync("assistant");
        await page.GotoAsync("/customers");
        await Expect(page.Locator("tbody tr").First).ToBeVisibleAsync();
        var name = (await page.Locator("tbody tr .record-link").First.InnerTextAsync()).Trim();

        await FocusSearchAsync(page);
        await page.Keyboard.TypeAsync(name);
        await Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync(name);
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new Regex("/customers/C[0-9]+"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(name);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task List_FilterSortPage_InAddressAndBackAgain()
    {
        var page = await fixture.SignInAsync("engineer");
        await page.GotoAsync("/customers?class=Important");
        await Expect(page.Locator("tbody tr .record-link").First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "编号" }).First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("class=Important.*sort=|sort=.*class=Important"));

        await page.GoBackAsync();

        await Expect(page).ToHaveURLAsync(new Regex(@"/customers\?class=Important$"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("x'; DROP TABLE Customers; --")]
    [InlineData("%")]
    [InlineData("😀")]
    public async Task List_NothingFits_SaysSoAndOffersToClear(string typed)
    {
        var page = await fixture.SignInAsync("engineer");

        await page.GotoAsync($"/customers?q={Uri.EscapeDataString(typed)}zz");

        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "清除" }).First.ClickAsync();
        await Expect(page.Locator("tbody tr .record-link").First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Edit_InTwoTabs_SecondIsToldAndLosesNothing()
    {
        const string Address = "/customers/C0121/edit";
        var first = await fixture.SignInAsync("assistant");
        var second = await fixture.SignInAsync("manager-b");
        await first.GotoAsync(Address);
        await second.GotoAsync(Address);
        await Expect(first.GetByLabel("城市")).ToBeVisibleAsync();
        await Expect(second.GetByLabel("城市")).ToBeVisibleAsync();
        await first.GetByLabel("城市").FillAsync("昌吉");
        await first.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await Expect(first).ToHaveURLAsync(new Regex(@"/customers/C0121(\?|$)"));

        await second.GetByLabel("城市").FillAsync("哈密");
        await second.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();

        await Expect(second.GetByRole(AriaRole.Main)).ToContainTextAsync("林晓雯");
        await Expect(second.GetByRole(AriaRole.Main)).ToContainTextAsync("昌吉");
        await Expect(second.GetByLabel("城市")).ToHaveValueAsync("哈密");
        await first.ReloadAsync();
        await Expect(first.GetByRole(AriaRole.Main)).ToContainTextAsync("昌吉");
        await first.Context.CloseAsync();
        await second.Context.CloseAsync();
    }

    // Red when TypingField drew its text as the value of the box: after the reload it stood there twice.
    [Fact]
    public async Task New_TypedWhileTheAnswerIsLate_StaysAndComesBackOnce()
    {
        var page = await fixture.SignInAsync("assistant");
        var wire = new LateWire();
        await wire.AttachAsync(page);
        await page.GotoAsync("/customers/new");
        var name = page.GetByLabel("客户全称");
        await Expect(name).ToBeVisibleAsync();

        await name.FillAsync("无锡华光");
        var answered = wire.HoldAsync();
        await page.GetByLabel("城市").FocusAsync();
        await answered;
        await name.FillAsync("无锡华光锅炉厂有限公司");
        wire.Release();

        await Expect(page.GetByText("草稿已保存")).ToBeVisibleAsync();
        await Expect(name).ToHaveValueAsync("无锡华光锅炉厂有限公司");
        await page.ReloadAsync();
        await Expect(name).ToHaveValueAsync("无锡华光锅炉厂有限公司");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Profile_UnknownNumber_NotFoundPage()
    {
        var page = await fixture.SignInAsync("engineer");

        await page.GotoAsync("/customers/C99999");

        await Expect(page.GetByText("没有这个页面")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    /// <summary>Presses the key until the page is ready to hear it.</summary>
    private static async Task FocusSearchAsync(IPage page)
    {
        var box = page.GetByRole(AriaRole.Combobox).First;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        using var poll = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (!await box.EvaluateAsync<bool>("box => box === document.activeElement"))
        {
            await page.Keyboard.PressAsync("/");
            await poll.WaitForNextTickAsync(limit.Token);
        }
    }
}
