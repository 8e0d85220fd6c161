using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Domain.Auditing;
using Rentai.Domain.Calendar;

namespace Rentai.Infrastructure.Persistence;

/// <summary>
/// Writes an audit entry for each record that an operation enters, changes or removes, in the same transaction. Fields come with their
/// old and new values, personal data without them: what was erased must not live on in the trail.
/// </summary>
internal sealed class AuditInterceptor(PortalClock clock) : SaveChangesInterceptor
{
    /// <summary>Bookkeeping, which is no change of the record.</summary>
    private static readonly HashSet<string> Machinery =
    [
        nameof(IVersioned.Version),
        nameof(IVersioned.ChangedAt),
        nameof(IVersioned.ChangedBy),
        "SubmissionId",
    ];

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        Note(eventData.Context!);
        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }

    private void Note(DbContext context)
    {
        if (context is not PortalDbContext { Scope: { } scope })
        {
            return;
        }

        context.ChangeTracker.DetectChanges();
        var entries = context
            .ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Where(e => Audit.IsKept(e.Metadata))
            .ToList();
        foreach (var entry in entries)
        {
            context.Add(
                new AuditEntry(
                    clock.Now,
                    scope,
                    KindOf(entry),
                    entry.Metadata.ShortName(),
                    Audit.SubjectIdOf(entry),
                    Audit.CustomerIdOf(entry),
                    LevelOf(entry),
                    ChangesOf(entry)
                )
            );
        }
    }

    private static AuditKind KindOf(EntityEntry entry) =>
        entry.State switch
        {
            EntityState.Added => AuditKind.Created,
            EntityState.Deleted => Audit.IsPersonal(entry.Metadata) ? AuditKind.Erased : AuditKind.Removed,
            _ => AuditKind.Changed,
        };

    private static AccessLevel LevelOf(EntityEntry entry) =>
        Visibility.FixedLevelOf(entry.Metadata) ?? (entry.Entity as ILevelled)?.VisibleFrom ?? AccessLevel.Staff;

    private static string? ChangesOf(EntityEntry entry)
    {
        var personal = Audit.IsPersonal(entry.Metadata);
        return Audit.Written(
            entry
                .Properties.Where(p => !Machinery.Contains(p.Metadata.Name) && !p.Metadata.IsPrimaryKey())
                .Where(p => entry.State != EntityState.Modified || p.IsModified)
                .Select(p =>
                    (
                        p.Metadata.Name,
                        personal || entry.State == EntityState.Added ? null : Said(p.OriginalValue),
                        personal || entry.State == EntityState.Deleted ? null : Said(p.CurrentValue)
                    )
                )
                .Where(c => personal || c.Item2 is not null || c.Item3 is not null)
        );
    }

    private static string? Said(object? value) =>
        value switch
        {
            null => null,
            string s => s,
            System.Collections.IEnumerable list => string.Join(", ", list.Cast<object>()),
            IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };
}
