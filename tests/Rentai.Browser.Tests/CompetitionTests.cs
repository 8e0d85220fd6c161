using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Rentai.Browser.Tests;

/// <summary>Noting a competitor on the profile.</summary>
public sealed class CompetitionTests(BrowserFixture fixture)
{
    /// <summary>The bare record: nobody knows anything about it yet.</summary>
    private const string Number = "C0033";

    [Fact]
    public async Task Note_ReloadedHalfway_GoesOnAndStandsOnTheProfile()
    {
        var page = await fixture.SignInAsync("engineer");
        await page.GotoAsync($"/customers/{Number}");
        await page.GetByRole(AriaRole.Link, new() { Name = "登记占有率" }).ClickAsync();
        await page.GetByLabel("我方占有率").FillAsync("60");
        await page.GetByLabel("竞争者名称").FillAsync("凌川仪表");
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("草稿已保存");
        await page.GetByLabel("供应产品").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("合计 60%");

        await page.ReloadAsync();

        await Expect(page.GetByLabel("我方占有率")).ToHaveValueAsync("60");
        await Expect(page.GetByLabel("竞争者名称")).ToHaveValueAsync("凌川仪表");
        await page.Locator("#rival-0-share").FillAsync("40");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex($"/customers/{Number}$"));
        var part = page.GetByRole(AriaRole.Region, new() { Name = "竞争与占有率" });
        await Expect(part).ToContainTextAsync("我方 60%");
        await Expect(part).ToContainTextAsync("凌川仪表 40%");
        await page.Context.CloseAsync();
    }
}
