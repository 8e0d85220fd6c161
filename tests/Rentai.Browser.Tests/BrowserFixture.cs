using System.Collections.Concurrent;
using Microsoft.Playwright;
using Rentai.Browser.Tests;

[assembly: AssemblyFixture(typeof(BrowserFixture))]
[assembly: CollectionBehavior(CollectionBehavior.CollectionPerAssembly)]

namespace Rentai.Browser.Tests;

/// <summary>One Chromium and one portal with the demo company for all tests that do not need their own.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright playwright = null!;

    public IBrowser Browser { get; private set; } = null!;

    public PortalProcess Portal { get; private set; } = null!;

    /// <summary>Requests that left this machine: there must be none.</summary>
    public ConcurrentBag<string> Outside { get; } = [];

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(15_000);
        Portal = await PortalProcess.StartAsync();
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = Chromium.Find(),
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run",
                ],
            }
        );
    }

    /// <summary>A page of somebody who is signed in; motion is reduced, so that a look is a still one.</summary>
    /// <param name="person">Demo person; <see langword="null"/> stays outside.</param>
    /// <param name="phone">390 x 844 instead of 1440 x 900.</param>
    /// <param name="portal">Another portal than the shared one.</param>
    /// <param name="language">zh-CN or en.</param>
    public async Task<IPage> SignInAsync(string? person, bool phone = false, PortalProcess? portal = null, string language = "zh-CN")
    {
        var context = await Browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = (portal ?? Portal).Address.ToString(),
                ViewportSize = phone ? new ViewportSize { Width = 390, Height = 844 } : new ViewportSize { Width = 1440, Height = 900 },
                HasTouch = phone,
                Locale = language,
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        context.SetDefaultTimeout(20_000);
        context.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { IsLoopback: false, Scheme: "http" or "https" or "ws" or "wss" })
            {
                Outside.Add(request.Url);
            }
        };
        var page = await context.NewPageAsync();
        if (person is not null)
        {
            await page.GotoAsync($"/demo/sign-in/{person}");
        }

        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        playwright.Dispose();
        await Portal.DisposeAsync();
    }
}
