using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Rentai.Browser.Tests;

/// <summary>What holds on every page.</summary>
public sealed class ShellTests(BrowserFixture fixture)
{
    private static readonly AxeRunOptions Accessible = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] },
    };

    public static TheoryData<string> Pages =>
        [
            "/",
            "/customers",
            "/customers/C0008",
            "/customers/C0008?tab=contacts",
            "/customers/C0008/edit",
            "/customers/C0008/visit",
            "/customers/C0008/call",
            "/contacts-log",
            "/follow-ups",
            "/drafts",
            "/audit",
        ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_Chinese_Accessible(string address)
    {
        var page = await OpenAsync("executive", address);

        var result = await page.RunAxe(Accessible);

        Assert.Empty(result.Violations.Select(v => $"{v.Id}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OnAPhone_DoesNotScrollSideways(string address)
    {
        var page = await OpenAsync("manager-a", address, phone: true);

        var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

        Assert.InRange(overflow, 0, 1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Language_English_RememberedOnTheNextPage()
    {
        var page = await fixture.SignInAsync("manager-a");
        await page.GotoAsync("/customers");
        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Customers");

        await page.GotoAsync("/follow-ups");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Follow");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Suspension_InAnOpenTab_EndsItWithTheNextAction()
    {
        await using var portal = await PortalProcess.StartAsync();
        var tab = await fixture.SignInAsync("service", portal: portal);
        await tab.GotoAsync("/customers");
        await Expect(tab.Locator("tbody tr .record-link").First).ToBeVisibleAsync();
        var admin = await fixture.SignInAsync("admin", portal: portal);
        await admin.GotoAsync("/admin/staff");
        await admin.GetByRole(AriaRole.Link, new() { Name = "周建国" }).First.ClickAsync();
        await admin.GetByLabel("停用此账号").CheckAsync();
        await admin.GetByLabel("原因").FillAsync("离职交接");
        await admin.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await Expect(admin.GetByRole(AriaRole.Row).Filter(new() { HasText = "周建国" })).ToContainTextAsync("已停用");

        await tab.GetByRole(AriaRole.Link, new() { Name = "编号" }).First.ClickAsync();

        await Expect(tab.Locator("tbody tr .record-link")).ToHaveCountAsync(0);
        await tab.Context.CloseAsync();
        await admin.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync(string person, string address, bool phone = false)
    {
        var page = await fixture.SignInAsync(person, phone);
        await page.GotoAsync(address);
        await Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Heading).First).ToBeVisibleAsync();
        await Expect(page.Locator("[aria-busy=true]")).ToHaveCountAsync(0);
        return page;
    }
}
