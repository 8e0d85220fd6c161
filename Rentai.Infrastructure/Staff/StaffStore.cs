using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Access;
using Rentai.Domain.Staff;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Staff;

internal sealed class StaffStore(PortalContexts contexts) : IStaffStore
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<StaffName>> NamesAsync(AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        return await db
            .Staff.Where(s => !s.IsSuspended)
            .OrderBy(s => s.Name)
            .Select(s => new StaffName(s.Id, s.Name, s.Position, s.Team))
            .ToListAsync(ct);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StaffEntry>> ListAsync(AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        return await db
            .Staff.OrderBy(s => s.Name)
            .Select(s => new StaffEntry(s.Id, s.Name, s.Email, s.Position, s.Team, s.Cap, s.IsSuspended, s.Reason, s.LastSeenAt, s.Version))
            .ToListAsync(ct);
    }

    /// <inheritdoc/>
    public async Task ChangeAsync(int id, AccessScope scope, long version, Action<StaffMember> change, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var member = await db.Staff.SingleOrDefaultAsync(s => s.Id == id, ct) ?? throw new AccessDeniedException(DenialReason.NotEntitled);
        await db.ChangeAsync(member, version, change, ct);
    }
}
