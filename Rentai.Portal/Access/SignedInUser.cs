using Microsoft.AspNetCore.Components.Authorization;
using Rentai.Domain.Access;

namespace Rentai.Portal.Access;

/// <summary>Tells the domain who is asking: from the request's cookie in an endpoint, from the circuit's provider on a page.</summary>
public sealed class SignedInUser(Caller caller, AuthenticationStateProvider circuit) : ISignedInUser
{
    /// <inheritdoc/>
    public async ValueTask<SignedInPerson?> CurrentAsync(CancellationToken ct)
    {
        var principal = caller.Principal ?? (await circuit.GetAuthenticationStateAsync()).User;
        return PortalClaims.Read(principal, caller.Origin);
    }
}
