using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Rentai.Domain.Access;
using Rentai.Domain.Auditing;

namespace Rentai.Infrastructure.Persistence;

/// <summary>Refuses to save what lies above the scope's level, before anything reaches the database.</summary>
internal sealed class LevelInterceptor : SaveChangesInterceptor
{
    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        Check(eventData.Context!);
        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }

    /// <inheritdoc/>
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Check(eventData.Context!);
        return base.SavingChanges(eventData, result);
    }

    private static void Check(DbContext context)
    {
        if (context is not PortalDbContext { Scope: { } scope })
        {
            return;
        }

        foreach (
            var entry in context
                .ChangeTracker.Entries()
                .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
        )
        {
            if (entry.Entity is AuditEntry)
            {
                continue;
            }

            foreach (var level in LevelsOf(entry))
            {
                scope.Demand(level);
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
