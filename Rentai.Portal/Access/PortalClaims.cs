using System.Globalization;
using System.Security.Claims;
using Rentai.Domain.Access;

namespace Rentai.Portal.Access;

/// <summary>Reads a person from the claims of the cookie, and writes the one claim that the portal adds.</summary>
public static class PortalClaims
{
    /// <summary>When the identity provider vouched for the person, in seconds since 1970.</summary>
    public const string CheckedAt = "rentai_checked_at";

    /// <summary>Role claims keep the identity provider's short name.</summary>
    public const string Role = "roles";

    /// <summary>Name claims keep the identity provider's short name.</summary>
    public const string Name = "name";

    /// <summary>Writes down that the person was vouched for now.</summary>
    public static void Stamp(ClaimsPrincipal principal, TimeProvider time)
    {
        if (principal.Identity is ClaimsIdentity identity && !identity.HasClaim(c => c.Type == CheckedAt))
        {
            identity.AddClaim(new Claim(CheckedAt, time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>The person of these claims, or <see langword="null"/> when nobody is signed in.</summary>
    /// <param name="principal">The claims.</param>
    /// <param name="origin">Where the request comes from.</param>
    public static SignedInPerson? Read(ClaimsPrincipal principal, string origin)
    {
        if (principal.Identity is not { IsAuthenticated: true })
        {
            return null;
        }

        // "oid" is the same person in every application of the directory; "sub" is what other providers have.
        var subject = principal.FindFirst("oid")?.Value ?? principal.FindFirst("sub")?.Value;
        if (subject is null)
        {
            return null;
        }

        var email = principal.FindFirst("email")?.Value ?? principal.FindFirst("preferred_username")?.Value;
        return new SignedInPerson(
            subject,
            principal.FindFirst(Name)?.Value ?? email ?? subject,
            email,
            principal.FindAll(Role).Select(c => c.Value).ToHashSet(StringComparer.Ordinal),
            CheckedAtOf(principal),
            origin
        );
    }

    /// <summary>When the person was vouched for (UTC); long ago for a cookie that does not say.</summary>
    public static DateTime CheckedAtOf(ClaimsPrincipal principal) =>
        long.TryParse(principal.FindFirst(CheckedAt)?.Value, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime
            : DateTime.UnixEpoch;

    /// <summary>Whether the identity provider must be asked again.</summary>
    public static bool IsStale(ClaimsPrincipal principal, AccessOptions options, TimeProvider time) =>
        CheckedAtOf(principal).AddMinutes(options.TokenCheckMinutes) <= time.GetUtcNow().UtcDateTime;
}
