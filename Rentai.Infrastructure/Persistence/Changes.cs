using Microsoft.EntityFrameworkCore;
using Rentai.Domain;

namespace Rentai.Infrastructure.Persistence;

/// <summary>Saves a change to a record that two people may have open.</summary>
internal static class Changes
{
    /// <summary>Applies the change if the record still has the version that the caller saw.</summary>
    /// <exception cref="StaleVersionException">Somebody else saved first; nothing was changed.</exception>
    /// <returns>The new version.</returns>
    public static async Task<long> ChangeAsync<T>(this PortalDbContext db, T record, long version, Action<T> change, CancellationToken ct)
        where T : class, IVersioned
    {
        if (record.Version != version)
        {
            throw Stale(record);
        }

        change(record);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            await db.Entry(record).ReloadAsync(ct);
            throw Stale(record);
        }

        return record.Version;
    }

    private static StaleVersionException Stale(IVersioned record) => new(record.ChangedBy, record.ChangedAt, record.Version);
}
