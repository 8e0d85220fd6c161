using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Web;
using Rentai.Domain.Access;

namespace Rentai.Portal.Access;

/// <summary>Signing in and out: Entra ID in production, the people of the demo company in development.</summary>
public static class SignIn
{
    private const string DemoPath = "/demo/sign-in";

    /// <summary>Whether the demo sign-in exists: only in Development, and only when switched on.</summary>
    public static bool IsDemo(IHostEnvironment environment, IConfiguration configuration) =>
        environment.IsDevelopment() && configuration.GetValue<bool>("Demo:Enabled");

    /// <summary>Adds cookie, identity provider, and who is asking.</summary>
    public static void AddPortalSignIn(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var isDemo = IsDemo(builder.Environment, builder.Configuration);

        services.AddOptions<AccessOptions>().BindConfiguration("Access").ValidateDataAnnotations().ValidateOnStart();
        if (isDemo)
        {
            services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(o => o.LoginPath = DemoPath);
        }
        else
        {
            var section = builder.Configuration.GetSection(IdentityOptions.Section);
            services
                .AddOptions<IdentityOptions>()
                .Bind(section)
                .Validate<IConfiguration>(
                    (o, c) => o.MissingKeys(HasCertificate(c)).Count == 0,
                    $"The portal does not start without the sign-in's settings: {string.Join(", ", MissingKeys(section))}."
                )
                .Validate(
                    o => !o.IsOpenToEveryDirectory,
                    "AzureAd:TenantId must name one directory: with common, organizations or consumers a foreign directory could grant the roles."
                )
                .ValidateOnStart();
            services.AddAuthentication(OpenIdConnectDefaults.AuthenticationScheme).AddMicrosoftIdentityWebApp(section);
            services.PostConfigure<OpenIdConnectOptions>(
                OpenIdConnectDefaults.AuthenticationScheme,
                o =>
                {
                    o.TokenValidationParameters.RoleClaimType = PortalClaims.Role;
                    o.TokenValidationParameters.NameClaimType = PortalClaims.Name;
                    o.UseTokenLifetime = false;
                    o.SignedOutRedirectUri = "/signed-out";
                    o.AccessDeniedPath = "/signed-out";
                }
            );
        }

        services
            .AddOptions<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme)
            .PostConfigure<IOptions<AccessOptions>, TimeProvider>(
                (cookie, access, time) =>
                {
                    cookie.Cookie.Name = "Rentai.SignIn";
                    cookie.Cookie.HttpOnly = true;
                    cookie.Cookie.SameSite = SameSiteMode.Lax;
                    cookie.Cookie.SecurePolicy = isDemo ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
                    cookie.ExpireTimeSpan = TimeSpan.FromMinutes(access.Value.TokenCheckMinutes);
                    cookie.SlidingExpiration = false;
                    cookie.AccessDeniedPath = "/";
                    cookie.Events.OnSigningIn = context =>
                    {
                        PortalClaims.Stamp(context.Principal!, time);
                        return Task.CompletedTask;
                    };
                    cookie.Events.OnValidatePrincipal = context =>
                    {
                        if (PortalClaims.IsStale(context.Principal!, access.Value, time))
                        {
                            context.RejectPrincipal();
                        }

                        return Task.CompletedTask;
                    };
                }
            );

        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddCascadingAuthenticationState();
        services.AddScoped<Caller>();
        services.AddScoped<CircuitRights>();
        services.AddScoped<AuthenticationStateProvider, CircuitRevalidation>();
        services.AddScoped<ISignedInUser, SignedInUser>();
    }

    /// <summary>Takes the caller of each request, after authentication.</summary>
    public static void UseCaller(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                context.RequestServices.GetRequiredService<Caller>().ComesFrom(context);
                return next(context);
            }
        );

    /// <summary>Maps signing in and out.</summary>
    public static void MapPortalSignIn(this WebApplication app)
    {
        var isDemo = IsDemo(app.Environment, app.Configuration);
        app.MapGet("/sign-in", (string? returnUrl) => Begin(isDemo, returnUrl)).AllowAnonymous();
        app.MapPost("/sign-out", (HttpContext context, IAntiforgery forms) => LeaveAsync(context, forms, isDemo)).AllowAnonymous();
        app.MapGet("/signed-out", () => new RazorComponentResult<SignedOutPage>()).AllowAnonymous();
        if (isDemo)
        {
            app.MapGet(DemoPath, (string? returnUrl) => new RazorComponentResult<DemoSignInPage>(new { ReturnUrl = returnUrl }))
                .AllowAnonymous();
            app.MapGet(DemoPath + "/{person}", EnterAsync).AllowAnonymous();
        }
        else
        {
            app.MapGet("/demo/{**rest}", () => TypedResults.NotFound()).AllowAnonymous();
            app.MapGet(
                    "/sign-out/identity",
                    () =>
                        TypedResults.SignOut(
                            new AuthenticationProperties { RedirectUri = "/signed-out?done=true" },
                            [OpenIdConnectDefaults.AuthenticationScheme]
                        )
                )
                .AllowAnonymous();
        }
    }

    private static IResult Begin(bool isDemo, string? returnUrl)
    {
        var target = LocalAddress.Or(returnUrl);
        return isDemo
            ? TypedResults.LocalRedirect($"~{DemoPath}?returnUrl={Uri.EscapeDataString(target)}")
            : TypedResults.Challenge(new AuthenticationProperties { RedirectUri = target }, [OpenIdConnectDefaults.AuthenticationScheme]);
    }

    private static async Task<IResult> EnterAsync(string person, string? returnUrl, HttpContext context)
    {
        if (DemoPeople.Find(person) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var identity = new ClaimsIdentity("demo", PortalClaims.Name, PortalClaims.Role);
        identity.AddClaim(new Claim("sub", found.SubjectId));
        identity.AddClaim(new Claim(PortalClaims.Name, found.Name));
        identity.AddClaim(new Claim("email", $"{found.Key}@rentai.example"));
        identity.AddClaims(found.Roles.Select(r => new Claim(PortalClaims.Role, r)));
        await context.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, new ClaimsPrincipal(identity));
        return TypedResults.LocalRedirect($"~{LocalAddress.Or(returnUrl)}");
    }

    private static async Task<IResult> LeaveAsync(HttpContext context, IAntiforgery forms, bool isDemo)
    {
        if (!await forms.IsRequestValidAsync(context))
        {
            return TypedResults.LocalRedirect("~/");
        }

        await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return TypedResults.LocalRedirect(isDemo ? $"~{DemoPath}" : "~/signed-out");
    }

    private static bool HasCertificate(IConfiguration configuration) =>
        configuration.GetSection($"{IdentityOptions.Section}:ClientCertificates").GetChildren().Any()
        || configuration.GetSection($"{IdentityOptions.Section}:ClientCredentials").GetChildren().Any();

    private static IReadOnlyList<string> MissingKeys(IConfigurationSection section) =>
        (section.Get<IdentityOptions>() ?? new IdentityOptions()).MissingKeys(
            section.GetSection("ClientCertificates").GetChildren().Any() || section.GetSection("ClientCredentials").GetChildren().Any()
        );
}
