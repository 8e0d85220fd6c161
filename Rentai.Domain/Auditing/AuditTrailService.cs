using Rentai.Domain.Access;

namespace Rentai.Domain.Auditing;

/// <inheritdoc cref="IAuditTrail"/>
internal sealed class AuditTrailService(IGate gate, IAuditStore store) : IAuditTrail
{
    /// <inheritdoc/>
    public async Task<PageOf<AuditLine>> FindAsync(AuditQuery query, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.ReadAuditTrail, ct);
        return await store.FindAsync(query, scope, ct);
    }
}
