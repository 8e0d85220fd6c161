using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Access;
using Rentai.Domain.Drafts;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Drafts;

internal sealed class DraftStore(PortalContexts contexts) : IDraftStore
{
    /// <inheritdoc/>
    public async Task<DateTime?> KeepAsync(KeepDraft command, DateTime now, DateTime expired, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        if (await RenewAsync(db, command, now, ct))
        {
            return now;
        }

        if (await StandingAsync(db, command.Id, ct) is { } standing)
        {
            // An older packet may have entered the draft between the two looks; a newer one than it still counts.
            return await RenewAsync(db, command, now, ct) ? now : standing.KeptAt;
        }

        await PurgeAsync(db, expired, ct);
        db.Add(new Draft(scope.PersonId, command, now));
        try
        {
            await db.SaveChangesAsync(ct);
            return now;
        }
        catch (DbUpdateException e)
        {
            // Another packet of the same form, or its submission, came first.
            db.ChangeTracker.Clear();
            if (await RenewAsync(db, command, now, ct))
            {
                return now;
            }

            if (await StandingAsync(db, command.Id, ct) is { } meanwhile)
            {
                return meanwhile.KeptAt;
            }

            if (e.SaysKeyIsTaken())
            {
                // One's own draft, and above one's level: it was lowered since.
                throw new AccessDeniedException(DenialReason.NotEntitled);
            }

            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<KeptDraft?> FindAsync(Guid id, DateTime expired, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        return await Alive(db, expired)
            .Where(d => d.Id == id)
            .Select(d => new KeptDraft(d.Id, d.Form, d.CustomerNumber, d.Title, d.Json, d.VisibleFrom, d.Sequence, d.SavedAt))
            .SingleOrDefaultAsync(ct);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DraftSummary>> MineAsync(
        string? form,
        string? customerNumber,
        DateTime expired,
        AccessScope scope,
        CancellationToken ct
    )
    {
        await using var db = contexts.Open(scope);
        await PurgeAsync(db, expired, ct);
        return await Alive(db, expired)
            .Where(d => form == null || d.Form == form)
            .Where(d => customerNumber == null || d.CustomerNumber == customerNumber)
            .OrderByDescending(d => d.SavedAt)
            .Select(d => new DraftSummary(
                d.Id,
                d.Form,
                d.CustomerNumber,
                db.Customers.Where(c => c.Number == d.CustomerNumber).Select(c => c.ShortName).FirstOrDefault(),
                d.Title,
                d.SavedAt
            ))
            .ToListAsync(ct);
    }

    /// <inheritdoc/>
    public async Task CloseAsync(Guid id, DateTime now, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        await db.CloseDraftAsync(id, now, ct);
    }

    private static IQueryable<Draft> Alive(PortalDbContext db, DateTime expired) =>
        db.Drafts.Where(d => !d.IsClosed && d.SavedAt >= expired);

    /// <summary>Overwrites what an earlier packet of the same form brought.</summary>
    private static async Task<bool> RenewAsync(PortalDbContext db, KeepDraft command, DateTime now, CancellationToken ct) =>
        await db
            .Drafts.Where(d => d.Id == command.Id && !d.IsClosed && d.Sequence < command.Sequence)
            .ExecuteUpdateAsync(
                s =>
                    s.SetProperty(d => d.Form, command.Form)
                        .SetProperty(d => d.CustomerNumber, command.CustomerNumber)
                        .SetProperty(d => d.Title, command.Title)
                        .SetProperty(d => d.Json, command.Json)
                        .SetProperty(d => d.VisibleFrom, command.VisibleFrom)
                        .SetProperty(d => d.Sequence, command.Sequence)
                        .SetProperty(d => d.SavedAt, now),
                ct
            ) > 0;

    private static Task<Standing?> StandingAsync(PortalDbContext db, Guid id, CancellationToken ct) =>
        db.Drafts.Where(d => d.Id == id).Select(d => new Standing(d.IsClosed ? null : d.SavedAt)).SingleOrDefaultAsync(ct);

    private static Task<int> PurgeAsync(PortalDbContext db, DateTime expired, CancellationToken ct) =>
        db.Drafts.Where(d => d.SavedAt < expired).ExecuteDeleteAsync(ct);

    /// <summary>What is there under an id: kept at a time, or closed.</summary>
    private sealed record Standing(DateTime? KeptAt);
}
