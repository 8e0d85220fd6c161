using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using Rentai.Portal.Access;

namespace Rentai.Portal.Tests.Access;

public sealed class SignInTests : IAsyncLifetime
{
    private const int TokenCheckMinutes = 5;

    private readonly FakeTimeProvider time = new(TimeProvider.System.GetUtcNow());
    private readonly CookieContainer cookies = new();
    private WebApplication portal = null!;
    private HttpClient browser = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                EnvironmentName = Environments.Development,
                Args = ["--urls=http://127.0.0.1:0", "--Demo:Enabled=true", $"--Access:TokenCheckMinutes={TokenCheckMinutes}"],
            }
        );
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.AddPortalSignIn();
        builder.Services.AddRazorComponents();
        portal = builder.Build();
        portal.UseAuthentication();
        portal.UseAuthorization();
        portal.MapPortalSignIn();
        portal.MapGet("/who", (HttpContext context) => context.User.Identity!.Name);
        await portal.StartAsync(Ct);
        browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies })
        {
            BaseAddress = new Uri(portal.Urls.First()),
        };
    }

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        await portal.DisposeAsync();
    }

    [Fact]
    public async Task TokenCheck_BeforeItIsDue_NobodyIsAsked()
    {
        await SignInAsync();

        time.Advance(TimeSpan.FromMinutes(TokenCheckMinutes) - TimeSpan.FromSeconds(1));

        using var answer = await GetAsync("/who");
        Assert.Equal("王海燕", await answer.Content.ReadAsStringAsync(Ct));
    }

    [Fact]
    public async Task TokenCheck_Due_SignInIsAskedAgain()
    {
        await SignInAsync();

        time.Advance(TimeSpan.FromMinutes(TokenCheckMinutes));

        using var answer = await GetAsync("/who");
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("/demo/sign-in", answer.Headers.Location!.AbsolutePath);
    }

    [Fact]
    public async Task TokenCheck_PortalInUseMeanwhile_NotPutOff()
    {
        await SignInAsync();

        for (var minute = 1; minute < TokenCheckMinutes; minute++)
        {
            time.Advance(TimeSpan.FromMinutes(1));
            using var used = await GetAsync("/who");
            Assert.Equal(HttpStatusCode.OK, used.StatusCode);
        }

        time.Advance(TimeSpan.FromMinutes(1));

        using var answer = await GetAsync("/who");
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
    }

    private async Task SignInAsync()
    {
        using var answer = await GetAsync("/demo/sign-in/manager-a");
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Contains(cookies.GetAllCookies(), c => c.Name == "Rentai.SignIn");
    }

    private Task<HttpResponseMessage> GetAsync(string path) => browser.GetAsync(new Uri(path, UriKind.Relative), Ct);
}
