using Microsoft.EntityFrameworkCore;

namespace Rentai.Infrastructure.Persistence;

/// <summary>Saves what must be saved together, and what must be entered only once.</summary>
internal static class Entering
{
    /// <summary>Runs the work in one transaction, again as a whole where the provider retries.</summary>
    public static Task<T> TogetherAsync<T>(this PortalDbContext db, Func<Task<T>> work, CancellationToken ct) =>
        db
            .Database.CreateExecutionStrategy()
            .ExecuteAsync(async () =>
            {
                await using var transaction = await db.Database.BeginTransactionAsync(ct);
                var result = await work();
                await transaction.CommitAsync(ct);
                return result;
            });

    /// <summary>
    /// Enters a record under its submission id, once: a second press of the button, or a second try after a lost connection, gets what
    /// the first one entered.
    /// </summary>
    /// <param name="db">The store.</param>
    /// <param name="record">The record; a unique index guards its submission id.</param>
    /// <param name="entered">Finds what this submission entered before.</param>
    /// <param name="complete">Saves what depends on the record's new key, in the same transaction, and gives the answer.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<T> EnterOnceAsync<T>(
        this PortalDbContext db,
        object record,
        IQueryable<T> entered,
        Func<Task<T>> complete,
        CancellationToken ct
    )
    {
        if (await entered.ToListAsync(ct) is [var before])
        {
            return before;
        }

        try
        {
            return await db.TogetherAsync(
                async () =>
                {
                    db.Add(record);
                    await db.SaveChangesAsync(ct);
                    return await complete();
                },
                ct
            );
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (await entered.ToListAsync(ct) is [var meanwhile])
            {
                return meanwhile;
            }

            throw;
        }
    }
}
