using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Rentai.Browser.Tests;

public sealed class IdentitySignInTests(BrowserFixture fixture, IdentityPortal identity) : IClassFixture<IdentityPortal>
{
    private const string PortalCookie = "Rentai.SignIn";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SignIn_Manager_LandsOnTheAddressAskedFor()
    {
        var manager = Enter("王海燕", "lands", "Rentai.Manager");
        var page = await OpenAsync();

        await page.GotoAsync("/customers?q=%E7%91%9E%E6%B3%B0");
        await ChooseAsync(page, manager);

        await Expect(page).ToHaveURLAsync(new Regex(@"^http://localhost:\d+/customers\?q=%E7%91%9E%E6%B3%B0$"));
        await Expect(page.Locator("summary .person-name")).ToHaveTextAsync(manager.Name);
        await Expect(page.Locator("summary .person-level")).ToHaveTextAsync("经理");
        Assert.Equal([manager.ObjectId], await SubjectsAsync(manager));
    }

    [Fact]
    public async Task Customers_EmptyStore_SaysWhatToDo()
    {
        var executive = Enter("钱卫东", "empty", "Rentai.Executive");
        var page = await OpenAsync();

        await page.GotoAsync("/customers");
        await ChooseAsync(page, executive);

        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("还没有客户。");
    }

    [Fact]
    public async Task SignIn_WithoutRole_OnePageThatSaysSo()
    {
        var nobody = Enter("郑一凡", "outside");
        var page = await OpenAsync();

        await page.GotoAsync("/customers");
        await ChooseAsync(page, nobody);

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "您还没有权限" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync(nobody.Name);
        await Expect(page.GetByRole(AriaRole.Navigation)).ToHaveCountAsync(0);
        Assert.Empty(await SubjectsAsync(nobody));
    }

    [Fact]
    public async Task SignOut_Confirmed_EndsTheSessionAtTheProviderToo()
    {
        var manager = Enter("赵鹏", "leaves", "Rentai.Manager");
        var page = await OpenAsync();
        await page.GotoAsync("/");
        await ChooseAsync(page, manager);

        await page.Locator("summary").Filter(new() { HasText = manager.Name }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "退出登录" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("/signed-out\\?done=true$"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "已退出登录" })).ToBeVisibleAsync();
        Assert.DoesNotContain(await page.Context.CookiesAsync(), c => c.Name == PortalCookie);

        await page.GotoAsync("/customers");
        await Expect(page).ToHaveTitleAsync("Choose an account");
    }

    [Fact]
    public async Task TokenCheck_RoleWithdrawn_LowerLevelAtTheNextCheck()
    {
        var director = Enter("何国栋", "withdrawn", "Rentai.Executive");
        var page = await OpenAsync();
        await page.GotoAsync("/");
        await ChooseAsync(page, director);
        await Expect(page.Locator("summary .person-level")).ToHaveTextAsync("高层");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "审计" }).First).ToBeVisibleAsync();

        identity.Provider.People["withdrawn"] = director with { Roles = ["Rentai.Staff"] };
        // What the end of the token's time does: the portal forgets, and the provider, whose session lives on, is asked.
        await page.Context.ClearCookiesAsync(new() { Name = PortalCookie });
        await page.ReloadAsync();

        await Expect(page).ToHaveURLAsync(identity.Portal.Address.ToString());
        await Expect(page.Locator("summary .person-level")).ToHaveTextAsync("业务");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "审计" })).ToHaveCountAsync(0);
        Assert.Equal([director.ObjectId], await SubjectsAsync(director));
    }

    [Fact]
    public async Task SignInCookie_AfterSigningIn_ForThisBrowserSessionAndOutOfReach()
    {
        var manager = Enter("孙立新", "cookie", "Rentai.Manager");
        var page = await OpenAsync();
        await page.GotoAsync("/");
        await ChooseAsync(page, manager);
        await Expect(page.Locator("summary .person-name")).ToHaveTextAsync(manager.Name);

        var cookie = Assert.Single(await page.Context.CookiesAsync(), c => c.Name == PortalCookie);
        Assert.True(cookie is { Secure: true, HttpOnly: true, SameSite: SameSiteAttribute.Lax });
        Assert.Equal(-1, cookie.Expires);
    }

    [Theory]
    [InlineData("/demo/sign-in")]
    [InlineData("/demo/sign-in/manager-a")]
    public async Task DemoSignIn_InProduction_NotThere(string path)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), IdentityPortal.LinuxOnly);
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = identity.Portal.Address };

        using var answer = await browser.GetAsync(new Uri(path, UriKind.Relative), Ct);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain(
            answer.Headers,
            h => h.Key == "Set-Cookie" && h.Value.Any(v => v.StartsWith(PortalCookie, StringComparison.Ordinal))
        );
    }

    private DirectoryPerson Enter(string name, string key, params string[] roles)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), IdentityPortal.LinuxOnly);
        var person = new DirectoryPerson(Guid.CreateVersion7().ToString(), name, $"{key}@rentai.example", roles);
        identity.Provider.People[key] = person;
        return person;
    }

    private static Task ChooseAsync(IPage page, DirectoryPerson person) =>
        page.GetByRole(AriaRole.Link, new() { Name = person.Name }).ClickAsync();

    // The ids under which the staff table knows the person.
    private async Task<IReadOnlyList<string>> SubjectsAsync(DirectoryPerson person)
    {
        await using var store = new SqliteConnection($"Data Source={identity.Portal.Store};Mode=ReadOnly;Pooling=False");
        await store.OpenAsync(Ct);
        await using var question = store.CreateCommand();
        question.CommandText = "select SubjectId from Staff where Email = $email";
        question.Parameters.AddWithValue("$email", person.Email);
        await using var rows = await question.ExecuteReaderAsync(Ct);
        var found = new List<string>();
        while (await rows.ReadAsync(Ct))
        {
            found.Add(rows.GetString(0));
        }

        return found;
    }

    private async Task<IPage> OpenAsync()
    {
        var context = await fixture.Browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = identity.Portal.Address.ToString(),
                IgnoreHTTPSErrors = true,
                Locale = "zh-CN",
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        context.SetDefaultTimeout(20_000);
        return await context.NewPageAsync();
    }
}
