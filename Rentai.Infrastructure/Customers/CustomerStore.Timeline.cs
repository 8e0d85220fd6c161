using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Access;
using Rentai.Domain.Customers;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Customers;

/// <summary>What happened with a customer, from all its records.</summary>
internal sealed partial class CustomerStore
{
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
        ];
        return [.. events.OrderByDescending(e => e.On).ThenBy(e => e.Kind).Take(take)];
    }

    private static Task<ContactGlance> TouchAsync(PortalDbContext db, int customerId, DateOnly today, CancellationToken ct) =>
        Task.FromResult(new ContactGlance(null, null, 0, 0, null));
}
