using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Rentai.Infrastructure.Persistence;

/// <summary>Whether the store answers: what <c>/health/ready</c> asks.</summary>
internal sealed class StoreHealth(PortalContexts contexts) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken)
    {
        await using var db = contexts.OpenForMigration();
        return await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
    }
}
