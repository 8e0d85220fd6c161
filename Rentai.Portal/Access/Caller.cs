using System.Security.Claims;

namespace Rentai.Portal.Access;

/// <summary>
/// Who makes the request, for code that runs in a request and not in a circuit; and where the browser is, for both. One for each request
/// and for each circuit.
/// </summary>
public sealed class Caller
{
    /// <summary>The claims of the request; <see langword="null"/> in a circuit, which asks its own provider.</summary>
    public ClaimsPrincipal? Principal { get; private set; }

    /// <summary>The browser's address.</summary>
    public string Origin { get; private set; } = "portal";

    /// <summary>Takes person and address from a request.</summary>
    public void ComesFrom(HttpContext context)
    {
        Principal = context.User;
        Origin = AddressOf(context);
    }

    /// <summary>Takes the address that the page was loaded from; the person is the circuit's.</summary>
    public void ComesFrom(string origin) => Origin = origin;

    /// <summary>Takes the person of a circuit into a scope of its own, for a check beside the circuit.</summary>
    public void StandsFor(ClaimsPrincipal principal) => Principal = principal;

    /// <summary>The address that a request comes from.</summary>
    public static string AddressOf(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address
            ? (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).ToString()
            : "portal";
}
