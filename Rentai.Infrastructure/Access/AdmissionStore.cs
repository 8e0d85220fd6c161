using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Access;
using Rentai.Domain.Auditing;
using Rentai.Domain.Calendar;
using Rentai.Domain.Staff;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Access;

internal sealed class AdmissionStore(PortalContexts contexts, PortalClock clock) : IAdmissionStore
{
    /// <summary>How exactly the last action is noted: an hour, so that reading does not mean writing.</summary>
    private static readonly TimeSpan SeenPrecision = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public async Task<Admission> AdmissionAsync(SignedInPerson person, AccessScope threshold, CancellationToken ct)
    {
        await using var db = contexts.Open(threshold);
        var known = await FindAsync(db, person, ct) ?? await EnterAsync(person, threshold, ct);
        var now = clock.Now;
        var granted = AccessPolicy.LevelOf(person.Roles);
        if (known.LastSeenAt is null || now - known.LastSeenAt > SeenPrecision || known.Granted != granted)
        {
            await db
                .Staff.Where(s => s.Id == known.Id)
                .ExecuteUpdateAsync(
                    s =>
                        s.SetProperty(m => m.LastSeenAt, now)
                            .SetProperty(m => m.Granted, granted)
                            .SetProperty(m => m.Name, person.Name)
                            .SetProperty(m => m.Email, person.Email),
                    ct
                );
        }

        return new Admission(known.Id, known.Cap, known.IsSuspended);
    }

    /// <inheritdoc/>
    public async Task RecordRefusalAsync(AccessScope refused, DenialReason reason, CancellationToken ct)
    {
        await using var db = contexts.Open(refused);
        db.Add(new AuditEntry(clock.Now, refused, AuditKind.Refused, reason.ToString(), null, null, AccessLevel.Staff, null));
        await db.SaveChangesAsync(ct);
    }

    private static Task<Known?> FindAsync(PortalDbContext db, SignedInPerson person, CancellationToken ct) =>
        db
            .Staff.Where(s => s.SubjectId == person.SubjectId)
            .Select(s => new Known(s.Id, s.Granted, s.Cap, s.IsSuspended, s.LastSeenAt))
            .SingleOrDefaultAsync(ct);

    private async Task<Known> EnterAsync(SignedInPerson person, AccessScope threshold, CancellationToken ct)
    {
        await using var db = contexts.Open(threshold);
        db.Add(new StaffMember(person.SubjectId, person.Name, person.Email, Position.Unassigned, null, AccessPolicy.LevelOf(person.Roles)));
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            // Two first requests at once: the other one entered the person, as the look-up below proves or else fails.
        }

        await using var again = contexts.Open(threshold);
        return await FindAsync(again, person, ct) ?? throw new InvalidOperationException("The staff table did not take a new person.");
    }

    private sealed record Known(int Id, AccessLevel? Granted, AccessLevel? Cap, bool IsSuspended, DateTime? LastSeenAt);
}
