using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;
using Rentai.Portal.Access;

namespace Rentai.Portal.Shell;

/// <summary>The portal's two languages: Chinese unless a person chose English, which a cookie remembers.</summary>
public static class Languages
{
    /// <summary>What one can choose; the first is the default.</summary>
    public static IReadOnlyList<string> All { get; } = ["zh-CN", "en"];

    /// <summary>Whether the reader reads Chinese.</summary>
    public static bool IsChinese => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh";

    /// <summary>Takes the language of each request from the cookie.</summary>
    public static void UsePortalLanguages(this IApplicationBuilder app)
    {
        var options = new RequestLocalizationOptions()
            .SetDefaultCulture(All[0])
            .AddSupportedCultures([.. All])
            .AddSupportedUICultures([.. All]);
        options.RequestCultureProviders = [new CookieRequestCultureProvider { Options = options }];
        app.UseRequestLocalization(options);
    }

    /// <summary>Maps the switch, <c>/culture/en?returnUrl=/customers</c>.</summary>
    public static void MapPortalLanguages(this IEndpointRouteBuilder app) => app.MapGet("/culture/{culture}", Choose).AllowAnonymous();

    private static Results<NotFound, RedirectHttpResult> Choose(string culture, string? returnUrl, HttpContext context)
    {
        if (!All.Contains(culture))
        {
            return TypedResults.NotFound();
        }

        context.Response.Cookies.Append(
            CookieRequestCultureProvider.DefaultCookieName,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture)),
            new CookieOptions
            {
                MaxAge = TimeSpan.FromDays(365),
                SameSite = SameSiteMode.Lax,
                HttpOnly = true,
                IsEssential = true,
            }
        );
        return TypedResults.LocalRedirect("~" + LocalAddress.Or(returnUrl));
    }
}
