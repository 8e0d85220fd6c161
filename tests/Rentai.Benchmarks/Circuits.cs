using Microsoft.Playwright;
using Rentai.Browser.Tests;

namespace Rentai.Benchmarks;

/// <summary>Memory of open tabs: a portal of its own and as many browser tabs as asked for, each on a customer's profile.</summary>
internal static class Circuits
{
    public static async Task MeasureAsync(int count)
    {
        await using var portal = await PortalProcess.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = Chromium.Find(),
                Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
            }
        );
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = portal.Address.ToString() });
        await (await context.NewPageAsync()).GotoAsync("/demo/sign-in/manager-a");
        // The first tabs pay for code that all share.
        for (var i = 0; i < 5; i++)
        {
            await OpenAsync(context, i);
        }

        var before = portal.Memory;
        for (var i = 0; i < count; i++)
        {
            await OpenAsync(context, 5 + i);
        }

        var after = portal.Memory;
        Console.WriteLine(
            $"portal with 5 tabs: {before / 1048576.0:F0} MiB resident; {count} more: {(after - before) / 1048576.0 / count:F1} MiB a tab"
        );
    }

    private static async Task OpenAsync(IBrowserContext context, int number)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/customers/C{number + 1:D4}");
        await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).WaitForAsync();
    }
}
