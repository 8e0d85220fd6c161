using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.WebEncoders;
using MudBlazor;
using MudBlazor.Services;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Portal.Access;
using Rentai.Portal.Customers;
using Rentai.Portal.Drafts;
using Rentai.Portal.Engagement;
using Rentai.Portal.Grading;
using Rentai.Portal.Today;

namespace Rentai.Portal.Shell;

/// <summary>Puts the web application together: services first, then the way of a request through it.</summary>
public static class PortalSetup
{
    /// <summary>Adds everything that the pages need but the store.</summary>
    public static void AddPortal(this WebApplicationBuilder builder)
    {
        // Development does it by itself; this way a build that is not published has its styles and scripts in production too.
        builder.WebHost.UseStaticWebAssets();
        var services = builder.Services;
        services.AddRentaiDomain();
        builder.AddPortalSignIn();

        services.AddRazorComponents().AddInteractiveServerComponents(o => o.DetailedErrors = builder.Environment.IsDevelopment());
        services.AddMudServices(o => o.SnackbarConfiguration.PositionClass = Defaults.Classes.Position.BottomCenter);
        services.AddTransient<MudLocalizer, MudBlazorLocalizer>();
        services.AddScoped<ISearchSource, CustomerSearch>();
        services
            .AddTransient<DraftKeeper>()
            .AddTransient<WizardDraft>()
            .AddTransient<RatingSaver>()
            .AddTransient<WizardDesk>()
            .AddScoped<DraftShelf>()
            .AddScoped<ReportDesk>()
            .AddScoped<FollowUpDesk>()
            .AddScoped<TodayDesk>();
        services.AddHealthChecks();
        services.AddAntiforgery(o => o.Cookie.Name = "Rentai.Form");
        // Chinese stays Chinese in the page's source instead of becoming six characters a sign.
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    /// <summary>Lays the way of a request.</summary>
    public static void UsePortal(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UsePortalLanguages();
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseExceptionHandler(
            new ExceptionHandlerOptions
            {
                AllowStatusCode404Response = true,
                CreateScopeForErrors = true,
                ExceptionHandler = TellAsync,
            }
        );
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
            app.UseHttpsRedirection();
        }

        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.UseCaller();

        app.MapStaticAssets().AllowAnonymous();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready").AllowAnonymous();
        app.MapPortalLanguages();
        app.MapPortalSignIn();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(o => o.ContentSecurityFrameAncestorsPolicy = "'none'");
    }

    /// <summary>Prints where the portal listens, and in development where to sign in.</summary>
    public static void AnnounceAddresses(this WebApplication app) =>
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            foreach (var address in app.Urls)
            {
                Console.WriteLine($"Rentai Portal: {address}");
                if (SignIn.IsDemo(app.Environment, app.Configuration))
                {
                    Console.WriteLine($"Demo sign-in:  {address}/demo/sign-in");
                }
            }
        });

    // A refusal looks like an address that does not exist; anything else gets a number that stands in the log.
    private static async Task TellAsync(HttpContext context)
    {
        var error = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (error is AccessDeniedException)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var id = Guid.CreateVersion7().ToString("N")[^8..].ToUpperInvariant();
        context
            .RequestServices.GetRequiredService<ILoggerFactory>()
            .CreateLogger(typeof(PortalSetup))
            .LogError(error, "Error {ErrorId} at {Path}", id, context.Request.Path);
        context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        await new RazorComponentResult<ErrorPage>(new { Id = id }).ExecuteAsync(context);
    }
}
