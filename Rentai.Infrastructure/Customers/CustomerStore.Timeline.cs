using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Access;
using Rentai.Domain.Customers;
using Rentai.Domain.Engagement;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Customers;

/// <summary>What happened with a customer, from all its records.</summary>
internal sealed partial class CustomerStore
{
    /// <summary>Characters of a report without a purpose that the timeline shows.</summary>
    private const int TitleLength = 60;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TimelineEvent>> TimelineAsync(
        string number,
        DateOnly before,
        int take,
        AccessScope scope,
        CancellationToken ct
    )
    {
        await using var db = contexts.Open(scope);
        var customerId = await db.Customers.Where(c => c.Number == number).Select(c => (int?)c.Id).SingleOrDefaultAsync(ct);
        if (customerId is not { } id)
        {
            return [];
        }

        var end = clock.StartOf(before);
        // The newest of each kind, then the newest of all: no kind can have more than the page holds.
        List<TimelineEvent> events =
        [
            .. await db
                .Orders.Where(o => o.CustomerId == id && o.OrderedOn < before)
                .OrderByDescending(o => o.OrderedOn)
                .Take(take)
                .Select(o => new TimelineEvent(o.OrderedOn, TimelineKind.Order, o.Number, null, o.Amount, null))
                .ToListAsync(ct),
            .. await db
                .Orders.Where(o => o.CustomerId == id)
                .SelectMany(
                    o => o.Payments,
                    (o, p) =>
                        new
                        {
                            o.Number,
                            p.PaidOn,
                            p.Amount,
                        }
                )
                .Where(p => p.PaidOn < before)
                .OrderByDescending(p => p.PaidOn)
                .Take(take)
                .Select(p => new TimelineEvent(p.PaidOn, TimelineKind.Payment, p.Number, null, p.Amount, null))
                .ToListAsync(ct),
            .. await db
                .Contacts.Where(c => c.CustomerId == id && c.JoinedOn < before)
                .OrderByDescending(c => c.JoinedOn)
                .Take(take)
                .Select(c => new TimelineEvent(c.JoinedOn!.Value, TimelineKind.ContactJoined, c.Name, null, null, null))
                .ToListAsync(ct),
            .. await db
                .Contacts.Where(c => c.CustomerId == id && c.LeftOn < before)
                .OrderByDescending(c => c.LeftOn)
                .Take(take)
                .Select(c => new TimelineEvent(c.LeftOn!.Value, TimelineKind.ContactLeft, c.Name, null, null, null))
                .ToListAsync(ct),
            .. await db
                .ContactLogs.Where(l => l.CustomerId == id && l.OccurredOn < before)
                .OrderByDescending(l => l.OccurredOn)
                .ThenByDescending(l => l.Id)
                .Take(take)
                .Select(l => new TimelineEvent(
                    l.OccurredOn,
                    l.Kind == LogKind.Visit ? TimelineKind.Visit : TimelineKind.Call,
                    l.Purpose ?? l.Said.Substring(0, TitleLength),
                    l.Author.Name,
                    null,
                    l.Id
                ))
                .ToListAsync(ct),
            .. (
                await db
                    .FollowUps.Where(f => f.CustomerId == id && f.DoneAt < end)
                    .OrderByDescending(f => f.DoneAt)
                    .Take(take)
                    .Select(f => new
                    {
                        f.DoneAt,
                        f.What,
                        f.DoneBy!.Name,
                        f.LogId,
                    })
                    .ToListAsync(ct)
            ).Select(f => new TimelineEvent(
                DateOnly.FromDateTime(clock.Local(f.DoneAt!.Value)),
                TimelineKind.FollowUpDone,
                f.What,
                f.Name,
                null,
                f.LogId
            )),
        ];
        return [.. events.OrderByDescending(e => e.On).ThenBy(e => e.Kind).Take(take)];
    }

    private static async Task<ContactGlance> TouchAsync(PortalDbContext db, int customerId, DateOnly today, CancellationToken ct)
    {
        var last = await db
            .ContactLogs.Where(l => l.CustomerId == customerId)
            .OrderByDescending(l => l.OccurredOn)
            .ThenByDescending(l => l.Id)
            .Select(l => new { l.OccurredOn, l.Author.Name })
            .FirstOrDefaultAsync(ct);
        var due = await db.FollowUps.Where(f => f.CustomerId == customerId && f.DoneAt == null).Select(f => f.DueOn).ToListAsync(ct);
        return new ContactGlance(last?.OccurredOn, last?.Name, due.Count, due.Count(d => d < today), due.Count == 0 ? null : due.Min());
    }
}
