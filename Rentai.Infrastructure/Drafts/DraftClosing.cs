using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Access;
using Rentai.Domain.Drafts;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Drafts;

/// <summary>Ends drafts, for the form that was submitted and for the person who throws one away.</summary>
internal static class DraftClosing
{
    /// <summary>
    /// Empties the draft of the scope's person under this id and leaves a mark, in the caller's transaction when there is one. The mark
    /// is left also where there was no draft: an autosave may still be on its way.
    /// </summary>
    public static async Task CloseDraftAsync(this PortalDbContext db, Guid id, DateTime at, CancellationToken ct)
    {
        if (db.Person == 0 || await EmptyAsync(db, id, at, ct))
        {
            return;
        }

        var mark = Draft.Closed(db.Person, id, at);
        db.Add(mark);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            // An autosave came in between: now there is a draft to empty.
            db.Entry(mark).State = EntityState.Detached;
            await EmptyAsync(db, id, at, ct);
        }
    }

    private static async Task<bool> EmptyAsync(PortalDbContext db, Guid id, DateTime at, CancellationToken ct) =>
        await db
            .Drafts.Where(d => d.Id == id)
            .ExecuteUpdateAsync(
                s =>
                    s.SetProperty(d => d.IsClosed, true)
                        .SetProperty(d => d.SavedAt, at)
                        .SetProperty(d => d.VisibleFrom, AccessLevel.Staff)
                        .SetProperty(d => d.Title, "")
                        .SetProperty(d => d.Json, ""),
                ct
            ) > 0;
}
