using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Rentai.Browser.Tests;

public sealed class SignInTests(BrowserFixture fixture)
{
    [Fact]
    public async Task SignIn_Outside_LedToDemoPeople()
    {
        var page = await fixture.SignInAsync(null);

        await page.GotoAsync("/customers");

        await Expect(page).ToHaveURLAsync(new Regex("/demo/sign-in"));
        await Expect(page.GetByText("陈志强")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task SignIn_WithoutRole_OnePageThatSaysSo()
    {
        var page = await fixture.SignInAsync("nobody");

        await page.GotoAsync("/customers");

        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("郑一凡");
        await Expect(page.GetByRole(AriaRole.Table)).ToHaveCountAsync(0);
    }
}
