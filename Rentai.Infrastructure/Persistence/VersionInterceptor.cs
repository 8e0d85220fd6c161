using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Rentai.Domain;
using Rentai.Domain.Calendar;

namespace Rentai.Infrastructure.Persistence;

/// <summary>Counts versions and notes who changed a record last.</summary>
internal sealed class VersionInterceptor(PortalClock clock) : SaveChangesInterceptor
{
    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        Count(eventData.Context!);
        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }

    /// <inheritdoc/>
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Count(eventData.Context!);
        return base.SavingChanges(eventData, result);
    }

    private void Count(DbContext context)
    {
        foreach (var entry in context.ChangeTracker.Entries<IVersioned>().Where(e => e.State is EntityState.Added or EntityState.Modified))
        {
            entry.Property(e => e.Version).CurrentValue++;
            entry.Property(e => e.ChangedAt).CurrentValue = clock.Now;
            entry.Property(e => e.ChangedBy).CurrentValue = (context as PortalDbContext)?.Scope?.Name;
        }
    }
}
