using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Rentai.Browser.Tests;

/// <summary>Grading by keys: fast, saved with each step, and never lost.</summary>
public sealed class GradingWizardTests(BrowserFixture fixture)
{
    /// <summary>Most keys that a customer with good data may take, the one that opens the next customer included.</summary>
    private const int MostKeys = 20;

    // From the key to the page's first change.
    private const string Watch = """
        () => {
          window.waits = [];
          let pressed = 0;
          document.addEventListener("keydown", () => { pressed = performance.now(); }, true);
          new MutationObserver(() => {
            if (pressed) { window.waits.push(performance.now() - pressed); pressed = 0; }
          }).observe(document.querySelector("ol.factors"), { subtree: true, childList: true, attributes: true });
        }
        """;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Grade_GoodDataByKeysAlone_FewKeysAndOnToTheNext()
    {
        var (year, number) = await OpenGradingAsync(fixture.Portal, 0);
        var page = await OpenAsync("manager-a", year, number);
        await page.EvaluateAsync(Watch);
        var keys = 0;

        for (var factor = await CurrentAsync(page); factor is not null; factor = await CurrentAsync(page))
        {
            keys += await GradeAsync(page, factor);
            await Expect(page.Locator($"[aria-current=step][data-factor='{factor}']")).ToHaveCountAsync(0);
        }

        await Expect(page.Locator(".bar-state")).ToContainTextAsync("已保存");
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.Locator("a[data-onward]")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        keys += 2;

        await Expect(page).Not.ToHaveURLAsync(new Regex($"/{number}$"));
        await Expect(page.Locator("[aria-current=step]")).ToBeFocusedAsync();
        Assert.InRange(keys, 1, MostKeys);
        var waits = await page.EvaluateAsync<double[]>("() => window.waits");
        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{keys} keys; waits in ms: {string.Join(' ', waits.Select(w => w.ToString("0", CultureInfo.InvariantCulture)))}"
            )
        );
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Grade_ServerKilledBetweenTwoSteps_AllThatShowedAsSavedIsThere()
    {
        await using var portal = await PortalProcess.StartAsync();
        var (year, number) = await OpenGradingAsync(portal, 0);
        var page = await OpenAsync("manager-a", year, number, portal);
        var first = (await CurrentAsync(page))!;
        await page.Keyboard.PressAsync("b");
        await Expect(page.Locator($"[aria-current=step][data-factor='{first}']")).ToHaveCountAsync(0);
        var second = (await CurrentAsync(page))!;
        await page.Keyboard.PressAsync("n");
        await Expect(page.Locator(".factor-reason input")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("本年不采购这类产品");
        await Expect(page.Locator(".bar-state")).ToContainTextAsync("已保存");
        await HoldsAsync(portal, "本年不采购这类产品");

        await portal.KillAsync();
        await portal.StartAgainAsync();

        await page.ReloadAsync();
        await Expect(page.Locator($"[data-factor='{first}'] .choice.chosen")).ToContainTextAsync("B");
        await page.Locator($"[data-factor='{second}']").ClickAsync();
        await Expect(page.Locator(".factor-reason input")).ToHaveValueAsync("本年不采购这类产品");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Grade_TwoManagersOnOneFactor_SecondIsToldAndDecides()
    {
        var (year, number) = await OpenGradingAsync(fixture.Portal, 1);
        var first = await OpenAsync("manager-a", year, number);
        var second = await OpenAsync("manager-b", year, number);
        var factor = (await CurrentAsync(first))!;
        await first.Keyboard.PressAsync("a");
        await Expect(first.Locator(".bar-state")).ToContainTextAsync("已保存");

        await second.Keyboard.PressAsync("d");

        var clash = second.Locator($"[data-factor='{factor}'] .clash");
        await Expect(clash).ToContainTextAsync("王海燕");
        await clash.GetByRole(AriaRole.Button, new() { Name = "改用我的" }).ClickAsync();
        await Expect(second.Locator(".clash")).ToHaveCountAsync(0);
        await Expect(second.Locator(".bar-state")).ToContainTextAsync("已保存");
        await first.ReloadAsync();
        await Expect(first.Locator($"[data-factor='{factor}'] .choice.chosen")).ToContainTextAsync("D");
        await first.Context.CloseAsync();
        await second.Context.CloseAsync();
    }

    [Fact]
    public async Task Keys_WhileTypingAReason_RateNothing()
    {
        var (year, number) = await OpenGradingAsync(fixture.Portal, 2);
        var page = await OpenAsync("manager-a", year, number);
        var factor = (await CurrentAsync(page))!;
        await page.Keyboard.PressAsync("r");
        await Expect(page.Locator(".factor-reason input")).ToBeFocusedAsync();

        await page.Keyboard.TypeAsync("abcdns");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator($"[aria-current=step][data-factor='{factor}']")).ToHaveCountAsync(0);
        await Expect(page.Locator(".choice.chosen")).ToHaveCountAsync(0);
        await Expect(page.Locator($"[data-factor='{factor}'] .choice-reason")).ToHaveTextAsync("abcdns");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Wizard_OnPhone_RatedByTaps()
    {
        var (year, number) = await OpenGradingAsync(fixture.Portal, 3);
        var page = await fixture.SignInAsync("manager-a", phone: true);
        await page.GotoAsync($"/grading/{year}/{number}");
        var factor = (await CurrentAsync(page))!;
        var choice = page.Locator("[aria-current=step] .choice").First;
        Assert.True((await choice.BoundingBoxAsync())!.Height >= 44);

        await choice.TapAsync();

        await Expect(page.Locator($"[data-factor='{factor}'] .choice.chosen")).ToHaveTextAsync("A");
        await Expect(page.Locator(".bar-state")).ToContainTextAsync("已保存");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("engineer")]
    [InlineData("assistant")]
    [InlineData("admin")]
    public async Task Wizard_BelowLevel2_NotFoundAndNoScoreOnTheWire(string person)
    {
        var (year, number) = await OpenGradingAsync(fixture.Portal, 1);
        var page = await fixture.SignInAsync(person);
        var wire = new Wire(page);

        await page.GotoAsync($"/grading/{year}/{number}");

        await Expect(page.GetByText("没有这个页面")).ToBeVisibleAsync();
        Assert.False(wire.Carried("score-value"));
        Assert.False(wire.Carried("上年度给公司创造的利润"));
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync(string person, int year, string number, PortalProcess? portal = null)
    {
        var page = await fixture.SignInAsync(person, portal: portal);
        await page.GotoAsync($"/grading/{year}/{number}");
        await Expect(page.Locator("[aria-current=step]")).ToBeFocusedAsync();
        return page;
    }

    /// <summary>The factor that the keys speak to; nothing when all are done.</summary>
    private static async Task<string?> CurrentAsync(IPage page)
    {
        await Expect(page.Locator("[aria-current=step], button[data-onward]:focus").First).ToBeVisibleAsync();
        var current = page.Locator("[aria-current=step]");
        return await current.CountAsync() == 0 ? null : await current.GetAttributeAsync("data-factor");
    }

    /// <summary>Accepts what is suggested and judges the rest.</summary>
    /// <returns>How many keys it took.</returns>
    private static async Task<int> GradeAsync(IPage page, string factor)
    {
        var isSuggested = await page.Locator("[aria-current=step] .choice.suggested").CountAsync() > 0;
        var isRated = await page.Locator("[aria-current=step] .choice.chosen").CountAsync() > 0;
        await page.Keyboard.PressAsync(
            isSuggested || isRated ? "Enter"
            : factor == "11" ? "c"
            : "b"
        );
        return 1;
    }

    /// <summary>A customer of the first manager in the open round that nobody has rated, and the round's year.</summary>
    private static async Task<(int Year, string Number)> OpenGradingAsync(PortalProcess portal, int skip)
    {
        await using var store = new SqliteConnection($"Data Source={portal.Store};Mode=ReadOnly;Pooling=False");
        await store.OpenAsync(Ct);
        await using var question = store.CreateCommand();
        question.CommandText = """
            SELECT r.FiscalYear, c.Number FROM Gradings g
            JOIN GradingRounds r ON r.Id = g.RoundId JOIN Customers c ON c.Id = g.CustomerId JOIN Staff s ON s.Id = g.GraderId
            WHERE r.State = 'Open' AND g.State = 'Open' AND g.Sequence = 0 AND s.SubjectId = 'demo:manager-a'
              AND NOT EXISTS (SELECT 1 FROM FactorRatings f WHERE f.GradingId = g.Id)
            ORDER BY (SELECT COUNT(*) FROM Orders o WHERE o.CustomerId = c.Id) DESC, c.Number LIMIT 1 OFFSET $skip
            """;
        question.Parameters.AddWithValue("$skip", skip);
        await using var rows = await question.ExecuteReaderAsync(Ct);
        Assert.True(await rows.ReadAsync(Ct), "The demo company has no customer left to grade.");
        return (rows.GetInt32(0), rows.GetString(1));
    }

    /// <summary>Waits until a rating with the reason lies in the store.</summary>
    private static async Task HoldsAsync(PortalProcess portal, string reason)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        limit.CancelAfter(TimeSpan.FromSeconds(15));
        using var poll = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        await using var store = new SqliteConnection($"Data Source={portal.Store};Mode=ReadOnly;Pooling=False");
        await store.OpenAsync(limit.Token);
        await using var ratings = store.CreateCommand();
        ratings.CommandText = "SELECT COUNT(*) FROM FactorRatings WHERE Reason = $reason";
        ratings.Parameters.AddWithValue("$reason", reason);
        while ((long)(await ratings.ExecuteScalarAsync(limit.Token))! == 0)
        {
            await poll.WaitForNextTickAsync(limit.Token);
        }
    }
}
