using System.Globalization;
using Microsoft.Playwright;
using Rentai.Infrastructure.Demo;
using static Microsoft.Playwright.Assertions;

namespace Rentai.Browser.Tests;

/// <summary>What really reaches a browser at each level, looked for byte by byte.</summary>
public sealed class LevelTests(BrowserFixture fixture)
{
    private static readonly string Customer = DemoMarkers.CustomerNumber;

    /// <summary>Every address that a person might open or guess.</summary>
    private static readonly string[] Addresses =
    [
        "/",
        "/customers",
        "/customers?sort=-margin",
        "/customers?sort=NetProfit&netProfit=1",
        $"/customers/{Customer}",
        $"/customers/{Customer}?tab=log",
        $"/customers/{Customer}?tab=contacts",
        $"/customers/{Customer}?tab=orders",
        $"/customers/{Customer}?tab=gradings",
        $"/customers/{Customer}?tab=company",
        $"/customers/{Customer}/edit",
        $"/customers/{Customer}/visit",
        $"/customers/{Customer}/call",
        "/contacts-log",
        "/contacts-log?who=all",
        "/follow-ups",
        "/follow-ups?who=all",
        "/drafts",
        "/audit",
        "/admin/staff",
    ];

    [Fact]
    public async Task Frames_Level1OpensEverything_CarryNothingAbove()
    {
        var wire = await OpenEverythingAsync("engineer");

        Assert.All(Level2().Concat(Level3()), marker => Assert.False(wire.Carried(marker), $"Level 1 received “{marker}”."));
    }

    [Fact]
    public async Task Frames_Level2OpensEverything_CarryLevel2AndNothingAbove()
    {
        var wire = await OpenEverythingAsync("manager-a");

        Assert.True(wire.Carried(DemoMarkers.TopName));
        Assert.True(wire.Carried(Exact(DemoMarkers.YearlyGrossProfit)));
        Assert.All(Level3(), marker => Assert.False(wire.Carried(marker), $"Level 2 received “{marker}”."));
    }

    [Fact]
    public async Task Frames_Level3OpensEverything_CarryLevel3()
    {
        var wire = await OpenEverythingAsync("executive");

        Assert.All(Level3(), marker => Assert.True(wire.Carried(marker), $"Level 3 did not receive “{marker}”."));
    }

    [Fact]
    public async Task Requests_AllPages_NoneLeavesTheMachine()
    {
        await OpenEverythingAsync("executive");

        Assert.Empty(fixture.Outside);
    }

    private static IEnumerable<string> Level2() => DemoMarkers.ManagerTexts.Concat(DemoMarkers.ManagerAmounts.Select(Exact));

    private static IEnumerable<string> Level3() => DemoMarkers.ExecutiveAmounts.Select(Exact);

    /// <summary>An amount as the pages show the exact one on hover.</summary>
    private static string Exact(decimal amount) => amount.ToString("N2", CultureInfo.InvariantCulture);

    private async Task<Wire> OpenEverythingAsync(string person)
    {
        var page = await fixture.SignInAsync(person);
        var wire = new Wire(page);
        foreach (var address in Addresses)
        {
            await page.GotoAsync(address);
            await Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Heading).First).ToBeVisibleAsync();
            await Expect(page.Locator("[aria-busy=true]")).ToHaveCountAsync(0);
        }

        Assert.True(wire.Length > 100_000);
        await page.Context.CloseAsync();
        return wire;
    }
}
