using System.Collections.Concurrent;
using System.Net;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Rentai.Browser.Tests;

/// <summary>
/// An OpenID Connect provider on this machine with Entra ID's addresses and claims: one directory, one registered application, code flow
/// with PKCE and a secret, https with a certificate made for this run. Whoever has no session there chooses who to be; the session lasts
/// until the sign-out arrives.
/// </summary>
public sealed class IdentityProvider : IAsyncDisposable
{
    public const string TenantId = "3f0c1a52-6d7e-4b8a-9c55-2b1f0a7d4e10";
    public const string ClientId = "b7d2e9c4-1f38-4a60-8e0b-5c9d3a6f7b21";
    public const string ClientSecret = "only for tests, only on this machine";
    private const string Session = "session";

    private readonly WebApplication app;
    private readonly X509Certificate2 certificate = MakeCertificate();

    private IdentityProvider(int port)
    {
        Instance = new Uri($"https://localhost:{port}/");
        CertificateFile = Path.Combine(Path.GetTempPath(), $"rentai_identity_{Guid.CreateVersion7():N}.pem");
        app = Build(port);
    }

    /// <summary>Where it listens; the directory's addresses begin with it.</summary>
    public Uri Instance { get; }

    /// <summary>Its certificate, for those who are to trust it.</summary>
    public string CertificateFile { get; }

    /// <summary>The people of the directory, by the key in the links of its page.</summary>
    public ConcurrentDictionary<string, DirectoryPerson> People { get; } = new();

    public static async Task<IdentityProvider> StartAsync()
    {
        var provider = new IdentityProvider(PortalProcess.FreePort());
        await File.WriteAllTextAsync(provider.CertificateFile, provider.certificate.ExportCertificatePem());
        await provider.app.StartAsync();
        return provider;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        certificate.Dispose();
        File.Delete(CertificateFile);
    }

    private static X509Certificate2 MakeCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddHours(-1), now.AddDays(1));
    }

    private WebApplication Build(int port)
    {
        // Empty, so that the portal's settings, which lie in the same folder, are not read.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder
            .WebHost.UseKestrelCore()
            .UseKestrelHttpsConfiguration()
            .ConfigureKestrel(k =>
                k.ListenLocalhost(
                    port,
                    l =>
                    {
                        l.Protocols = HttpProtocols.Http1;
                        l.UseHttps(certificate);
                    }
                )
            );
        builder.Services.AddRoutingCore();
        builder
            .Services.AddOpenIddict()
            .AddServer(server =>
            {
                server
                    .EnableDegradedMode()
                    .SetIssuer(new Uri(Instance, $"{TenantId}/v2.0"))
                    .SetConfigurationEndpointUris($"/{TenantId}/v2.0/.well-known/openid-configuration")
                    .SetJsonWebKeySetEndpointUris($"/{TenantId}/discovery/v2.0/keys")
                    .SetAuthorizationEndpointUris($"/{TenantId}/oauth2/v2.0/authorize")
                    .SetTokenEndpointUris($"/{TenantId}/oauth2/v2.0/token")
                    .SetEndSessionEndpointUris($"/{TenantId}/oauth2/v2.0/logout")
                    .AllowAuthorizationCodeFlow()
                    .RequireProofKeyForCodeExchange()
                    .RegisterScopes(Scopes.OpenId, Scopes.Profile, Scopes.OfflineAccess)
                    .AddEphemeralEncryptionKey()
                    .AddEphemeralSigningKey();
                server.UseAspNetCore().EnableAuthorizationEndpointPassthrough().EnableEndSessionEndpointPassthrough();
                server.AddEventHandler<ValidateAuthorizationRequestContext>(h => h.UseInlineHandler(CheckApplication));
                server.AddEventHandler<ValidateTokenRequestContext>(h => h.UseInlineHandler(CheckSecret));
                server.AddEventHandler<ValidateEndSessionRequestContext>(h => h.UseInlineHandler(CheckReturn));
            });

        var built = builder.Build();
        built.UseRouting();
        built.UseAuthentication();
        built.MapGet($"/{TenantId}/oauth2/v2.0/authorize", Authorize);
        built.MapGet($"/{TenantId}/oauth2/v2.0/logout", Leave);
        return built;
    }

    private static ValueTask CheckApplication(ValidateAuthorizationRequestContext context)
    {
        if (context.ClientId != ClientId || !IsPortal(context.RedirectUri, "/signin-oidc"))
        {
            context.Reject(Errors.InvalidClient, "This application is not registered in the directory.");
        }

        return ValueTask.CompletedTask;
    }

    private static ValueTask CheckSecret(ValidateTokenRequestContext context)
    {
        if (context.ClientId != ClientId || context.ClientSecret != ClientSecret)
        {
            context.Reject(Errors.InvalidClient, "The secret is wrong.");
        }

        return ValueTask.CompletedTask;
    }

    private static ValueTask CheckReturn(ValidateEndSessionRequestContext context)
    {
        if (!IsPortal(context.PostLogoutRedirectUri, "/signout-callback-oidc"))
        {
            context.Reject(Errors.InvalidRequest, "This address is not registered for signing out.");
        }

        return ValueTask.CompletedTask;
    }

    private static bool IsPortal(string? address, string path) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IsLoopback && uri.AbsolutePath == path;

    private static SignOutHttpResult Leave(HttpContext context)
    {
        context.Response.Cookies.Delete(Session);
        return TypedResults.SignOut(authenticationSchemes: [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
    }

    private IResult Authorize(HttpContext context)
    {
        var key = context.Request.Query["person"].FirstOrDefault() ?? context.Request.Cookies[Session];
        if (key is null || !People.TryGetValue(key, out var person))
        {
            return TypedResults.Content(Choice(context.Request), "text/html", Encoding.UTF8);
        }

        context.Response.Cookies.Append(Session, key, new CookieOptions { Secure = true, HttpOnly = true });
        return TypedResults.SignIn(
            Principal(person, context.GetOpenIddictServerRequest()!),
            authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme
        );
    }

    // "sub" is another one for every application, as at Entra ID: only "oid" is the person.
    private static ClaimsPrincipal Principal(DirectoryPerson person, OpenIddictRequest request)
    {
        var identity = new ClaimsIdentity("directory", Claims.Name, "roles");
        identity.SetClaim(
            Claims.Subject,
            Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{request.ClientId} {person.ObjectId}")))
        );
        identity.SetClaim("oid", person.ObjectId);
        identity.SetClaim("tid", TenantId);
        identity.SetClaim("ver", "2.0");
        identity.SetClaim(Claims.Name, person.Name);
        identity.SetClaim(Claims.PreferredUsername, person.Email);
        identity.AddClaims(person.Roles.Select(r => new Claim("roles", r)));
        identity.SetScopes(request.GetScopes());
        identity.SetDestinations(_ => [Destinations.IdentityToken]);
        return new ClaimsPrincipal(identity);
    }

    private string Choice(HttpRequest request)
    {
        var html = HtmlEncoder.Default;
        var links = People.Select(p =>
            $"<li><a href=\"{html.Encode(QueryHelpers.AddQueryString(request.Path + request.QueryString, "person", p.Key))}\">"
            + $"{html.Encode(p.Value.Name)}</a></li>"
        );
        return $"<!DOCTYPE html><html><head><title>Choose an account</title></head><body><ul>{string.Concat(links)}</ul></body></html>";
    }
}
