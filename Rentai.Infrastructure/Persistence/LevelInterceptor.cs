using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Rentai.Domain.Access;
using Rentai.Domain.Auditing;

namespace Rentai.Infrastructure.Persistence;

/// <summary>
/// Refuses to save what lies above the scope's level, what belongs to somebody else, and what hangs on a row that the scope does not
/// see, before anything reaches the database. The audit trail is only ever added to.
/// </summary>
internal sealed class LevelInterceptor : SaveChangesInterceptor
{
    /// <inheritdoc/>
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        if (eventData.Context is PortalDbContext { Scope: { } scope } context)
        {
            foreach (
                var entry in context
                    .ChangeTracker.Entries()
                    .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
                    .ToList()
            )
            {
                await CheckAsync(entry, scope, cancellationToken);
            }
        }

        return await base.SavingChangesAsync(eventData, result, cancellationToken);
    }

    /// <summary>Only what no scope guards, the keys that protect cookies, is saved without awaiting.</summary>
    /// <exception cref="InvalidOperationException">The store was opened for a scope.</exception>
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        eventData.Context is PortalDbContext { Scope: null }
            ? base.SavingChanges(eventData, result)
            : throw new InvalidOperationException("Business data is saved by SaveChangesAsync, which checks levels and keeps the trail.");

    private static async Task CheckAsync(EntityEntry entry, AccessScope scope, CancellationToken ct)
    {
        if (entry.Entity is AuditEntry)
        {
            if (entry.State != EntityState.Added)
            {
                throw new InvalidOperationException("The audit trail is neither changed nor removed.");
            }

            return;
        }

        foreach (var level in LevelsOf(entry))
        {
            scope.Demand(level);
        }

        if (entry.Entity is IOwned { OwnerId: var owner } && owner != scope.StaffId)
        {
            throw new AccessDeniedException(DenialReason.NotEntitled);
        }

        foreach (var parent in Visibility.ParentsOf(entry.Metadata))
        {
            var reference = entry.Reference(parent);
            if (reference.TargetEntry is { } tracked)
            {
                LevelsOf(tracked).ToList().ForEach(scope.Demand);
            }
            else if (!scope.Sees(AccessLevel.Executive) && !await ((IQueryable<object>)reference.Query()).AnyAsync(ct))
            {
                throw new AccessDeniedException(DenialReason.NotEntitled);
            }
        }
    }

    /// <summary>The level of the table, or of the row before and after the change.</summary>
    private static IEnumerable<AccessLevel> LevelsOf(EntityEntry entry)
    {
        if (Visibility.FixedLevelOf(entry.Metadata) is { } level)
        {
            yield return level;
        }
        else if (entry.Entity is ILevelled row)
        {
            yield return row.VisibleFrom;
            if (entry.State != EntityState.Added)
            {
                yield return entry.OriginalValues.GetValue<AccessLevel>(nameof(ILevelled.VisibleFrom));
            }
        }
    }
}
