using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.Extensions.Options;
using Rentai.Domain.Access;

namespace Rentai.Portal.Access;

/// <summary>
/// Looks at an open tab's person every half minute. Ends the circuit when the identity provider must be asked again, and when the
/// administrator suspended the person or changed the cap; what was typed is in the draft.
/// </summary>
public sealed class CircuitRevalidation(
    ILoggerFactory loggers,
    IServiceScopeFactory scopes,
    CircuitRights rights,
    IOptions<AccessOptions> options,
    TimeProvider time
) : RevalidatingServerAuthenticationStateProvider(loggers)
{
    /// <inheritdoc/>
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(options.Value.RevalidationSeconds);

    /// <inheritdoc/>
    protected override Task<bool> ValidateAuthenticationStateAsync(
        AuthenticationState authenticationState,
        CancellationToken cancellationToken
    ) => MayGoOnAsync(authenticationState.User, cancellationToken);

    /// <summary>Whether the tab may go on as it is.</summary>
    public async Task<bool> MayGoOnAsync(ClaimsPrincipal person, CancellationToken ct)
    {
        if (PortalClaims.IsStale(person, options.Value, time))
        {
            return false;
        }

        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().StandsFor(person);
        var now = await scope.ServiceProvider.GetRequiredService<IAccess>().MineAsync(ct);
        return rights.Drawn is null || now == rights.Drawn;
    }
}
