using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Domain.Auditing;
using Rentai.Domain.Calendar;
using Rentai.Domain.Customers;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Auditing;

internal sealed class AuditStore(PortalContexts contexts, PortalClock clock) : IAuditStore
{
    /// <inheritdoc/>
    public async Task RecordReadAsync(
        AccessScope scope,
        string subject,
        string? subjectId,
        int? customerId,
        AccessLevel dataLevel,
        CancellationToken ct
    )
    {
        if (dataLevel == AccessLevel.Staff)
        {
            return;
        }

        await using var db = contexts.Open(scope);
        db.Add(new AuditEntry(clock.Now, scope, AuditKind.Read, subject, subjectId, customerId, dataLevel, null));
        await db.SaveChangesAsync(ct);
    }

    /// <inheritdoc/>
    public async Task<PageOf<AuditLine>> FindAsync(AuditQuery query, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var entries = db.AuditEntries.AsQueryable();
        if (query.StaffId is { } staffId)
        {
            entries = entries.Where(e => e.StaffId == staffId);
        }

        if (query.Kind is { } kind)
        {
            entries = entries.Where(e => e.Kind == kind);
        }

        if (query.CustomerNumber is { Length: > 0 } number)
        {
            var customerId = await db.Customers.Where(c => c.Number == number).Select(c => (int?)c.Id).SingleOrDefaultAsync(ct) ?? 0;
            entries = entries.Where(e => e.CustomerId == customerId || (e.Subject == nameof(Customer) && e.SubjectId == number));
        }

        if (query.From is { } from)
        {
            var start = clock.StartOf(from);
            entries = entries.Where(e => e.At >= start);
        }

        if (query.To is { } to)
        {
            var end = clock.StartOf(to.AddDays(1));
            entries = entries.Where(e => e.At < end);
        }

        var total = await entries.CountAsync(ct);
        var rows = await entries
            .OrderByDescending(e => e.Id)
            .Skip(query.Paging.Skip)
            .Take(query.Paging.Take)
            .Select(e => new
            {
                Entry = e,
                Customer = db.Customers.Where(c => c.Id == e.CustomerId).Select(c => new { c.Number, c.ShortName }).FirstOrDefault(),
            })
            .ToListAsync(ct);
        return new PageOf<AuditLine>(
            [
                .. rows.Select(r => new AuditLine(
                    r.Entry.At,
                    r.Entry.Actor,
                    r.Entry.Kind,
                    r.Entry.Operation,
                    r.Entry.Subject,
                    r.Entry.SubjectId,
                    r.Customer?.Number,
                    r.Customer?.ShortName,
                    r.Entry.DataLevel,
                    r.Entry.Origin,
                    ChangesOf(r.Entry.Changes)
                )),
            ],
            total
        );
    }

    private static List<AuditChange> ChangesOf(string? json) =>
        json is null ? [] : [.. JsonSerializer.Deserialize<List<Kept>>(json)!.Select(k => new AuditChange(k.f, k.o, k.n))];

    /// <summary>A field as <see cref="AuditInterceptor"/> writes it.</summary>
    private sealed record Kept(string f, string? o, string? n);
}
