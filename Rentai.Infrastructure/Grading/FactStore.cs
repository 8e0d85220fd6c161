using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Access;
using Rentai.Domain.Competition;
using Rentai.Domain.Grading;
using Rentai.Domain.Sales;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Grading;

/// <summary>
/// Reads whole tables in one statement each, however many customers are asked for, and adds them up in decimals: exact to the fen on both
/// stores.
/// </summary>
internal sealed class FactStore(PortalContexts contexts) : IFactStore
{
    /// <summary>With more customers than this, one statement over all of them is cheaper than a list of keys.</summary>
    private const int MostKeys = 500;

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<int, CustomerFacts>> FactsAsync(FactsAsked asked, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var only = asked.CustomerIds is { Count: <= MostKeys } few ? few.Distinct().ToList() : null;
        var tallies = await TalliesAsync(db, asked, only, ct);
        await AddOrdersAsync(db, asked, only, tallies, ct);
        await AddProfitsAsync(db, asked, only, tallies, ct);
        await AddOpportunitiesAsync(db, asked, only, tallies, ct);
        await AddSharesAsync(db, only, tallies, ct);
        await AddTouchesAsync(db, asked, only, tallies, ct);
        return tallies.ToDictionary(t => t.Key, t => t.Value.Facts(t.Key));
    }

    private static async Task<Dictionary<int, FactTally>> TalliesAsync(
        PortalDbContext db,
        FactsAsked asked,
        List<int>? only,
        CancellationToken ct
    )
    {
        var customers =
            only is not null ? db.Customers.Where(c => only.Contains(c.Id))
            : asked.CustomerIds is null ? db.Customers.Where(c => !c.IsArchived)
            : db.Customers;
        var ids = await customers.Select(c => c.Id).ToListAsync(ct);
        var wanted = asked.CustomerIds is { Count: > MostKeys } many ? many.ToHashSet() : null;
        return ids.Where(id => wanted?.Contains(id) != false).ToDictionary(id => id, _ => new FactTally(asked));
    }

    private static async Task AddOrdersAsync(
        PortalDbContext db,
        FactsAsked asked,
        List<int>? only,
        Dictionary<int, FactTally> tallies,
        CancellationToken ct
    )
    {
        var asOf = asked.Today;
        var dueSince = FactTally.DueSince(asked);
        var orders = db.Orders.Where(o => o.OrderedOn <= asOf);
        if (only is not null)
        {
            orders = orders.Where(o => only.Contains(o.CustomerId));
        }

        var payments = new PaymentsByOrder();
        await foreach (
            var p in orders
                .Where(o => o.DueOn >= dueSince && o.DueOn <= asOf)
                .SelectMany(
                    o => o.Payments,
                    (o, p) =>
                        new
                        {
                            p.OrderId,
                            p.PaidOn,
                            p.Amount,
                        }
                )
                .OrderBy(p => p.OrderId)
                .ThenBy(p => p.PaidOn)
                .AsAsyncEnumerable()
                .WithCancellation(ct)
        )
        {
            payments.Add(p.OrderId, new PaidAmount(p.PaidOn, p.Amount));
        }

        await foreach (
            var o in orders
                .Select(o => new
                {
                    o.Id,
                    o.CustomerId,
                    o.OrderedOn,
                    o.Business,
                    o.DueOn,
                    o.Amount,
                    o.Paid,
                })
                .AsAsyncEnumerable()
                .WithCancellation(ct)
        )
        {
            if (!tallies.TryGetValue(o.CustomerId, out var tally))
            {
                continue;
            }

            tally.Ordered(o.OrderedOn, o.Amount);
            if (o.DueOn is { } due)
            {
                var isProject = o.Business == BusinessKind.Project;
                var paid = due >= dueSince ? payments.Of(o.Id) : [new PaidAmount(due, o.Paid)];
                tally.FellDue(due, o.Amount, isProject, paid);
            }
        }
    }

    private static async Task AddProfitsAsync(
        PortalDbContext db,
        FactsAsked asked,
        List<int>? only,
        Dictionary<int, FactTally> tallies,
        CancellationToken ct
    )
    {
        var (first, last, number) = (asked.YearBefore.FirstDay, asked.YearBefore.LastDay, asked.YearBefore.Number);
        var margins = db.Margins.Where(m => m.Month >= first && m.Month <= last);
        var results = db.NetResults.Where(r => r.FiscalYear == number);
        if (only is not null)
        {
            margins = margins.Where(m => only.Contains(m.CustomerId));
            results = results.Where(r => only.Contains(r.CustomerId));
        }

        await foreach (
            var m in margins
                .Select(m => new
                {
                    m.CustomerId,
                    m.Month,
                    m.GrossProfit,
                })
                .AsAsyncEnumerable()
                .WithCancellation(ct)
        )
        {
            tallies.GetValueOrDefault(m.CustomerId)?.Earned(m.Month, m.GrossProfit);
        }

        await foreach (var r in results.Select(r => new { r.CustomerId, r.NetProfit }).AsAsyncEnumerable().WithCancellation(ct))
        {
            tallies.GetValueOrDefault(r.CustomerId)?.Netted(number, r.NetProfit);
        }
    }

    private static async Task AddOpportunitiesAsync(
        PortalDbContext db,
        FactsAsked asked,
        List<int>? only,
        Dictionary<int, FactTally> tallies,
        CancellationToken ct
    )
    {
        var (first, last) = (FactTally.OpenMonth(asked), asked.Year.LastDay);
        var opportunities = db.Opportunities.Where(o => o.ExpectedMonth >= first && o.ExpectedMonth <= last);
        if (only is not null)
        {
            opportunities = opportunities.Where(o => only.Contains(o.CustomerId));
        }

        await foreach (
            var o in opportunities
                .Select(o => new
                {
                    o.CustomerId,
                    o.ExpectedMonth,
                    o.ExpectedAmount,
                    o.Probability,
                })
                .AsAsyncEnumerable()
                .WithCancellation(ct)
        )
        {
            tallies.GetValueOrDefault(o.CustomerId)?.Hoped(o.ExpectedMonth!.Value, o.ExpectedAmount, o.Probability);
        }
    }

    /// <summary>The share of all products; where only product families are known, their average, each weighing the same.</summary>
    private static async Task AddSharesAsync(PortalDbContext db, List<int>? only, Dictionary<int, FactTally> tallies, CancellationToken ct)
    {
        IQueryable<ShareOfWallet> shares = db.SharesOfWallet;
        IQueryable<CompetitorShare> competitors = db.CompetitorShares;
        if (only is not null)
        {
            shares = shares.Where(s => only.Contains(s.CustomerId));
            competitors = competitors.Where(c => only.Contains(c.CustomerId));
        }

        var ours = await shares
            .Select(s => new
            {
                s.Id,
                s.CustomerId,
                s.Family,
                s.OurShare,
            })
            .ToListAsync(ct);
        var theirs = (
            await competitors
                .Where(c => c.Share > 0)
                .Select(c => new
                {
                    c.ShareOfWalletId,
                    c.Name,
                    c.Share,
                })
                .ToListAsync(ct)
        ).ToLookup(c => c.ShareOfWalletId);
        foreach (var ofCustomer in ours.GroupBy(s => s.CustomerId))
        {
            var counted = ofCustomer.FirstOrDefault(s => s.Family is null) is { } whole ? [whole] : ofCustomer.ToList();
            var rivals = counted
                .SelectMany(s => theirs[s.Id])
                .GroupBy(c => CompetitorShare.KeyOf(c.Name))
                .Select(g => g.Sum(c => (decimal)c.Share) / counted.Count)
                .ToList();
            tallies
                .GetValueOrDefault(ofCustomer.Key)
                ?.Shared(
                    Math.Round(counted.Average(s => (decimal)s.OurShare), 1),
                    Math.Round(rivals.DefaultIfEmpty().Max(), 1),
                    rivals.Count
                );
        }
    }

    /// <summary>A contact with two people of the same seniority is one; people who left do not count any more.</summary>
    private static async Task AddTouchesAsync(
        PortalDbContext db,
        FactsAsked asked,
        List<int>? only,
        Dictionary<int, FactTally> tallies,
        CancellationToken ct
    )
    {
        var asOf = asked.Today;
        var since = FactTally.TouchesSince(asOf);
        var participants = db.LogParticipants.Where(p =>
            p.Log.OccurredOn >= since && p.Log.OccurredOn <= asOf && (p.Contact.LeftOn == null || p.Contact.LeftOn > asOf)
        );
        if (only is not null)
        {
            participants = participants.Where(p => only.Contains(p.Log.CustomerId));
        }

        await foreach (
            var t in participants
                .Select(p => new
                {
                    p.Log.CustomerId,
                    p.LogId,
                    p.Contact.Seniority,
                })
                .Distinct()
                .GroupBy(p => new { p.CustomerId, p.Seniority })
                .Select(g => new
                {
                    g.Key.CustomerId,
                    g.Key.Seniority,
                    Contacts = g.Count(),
                })
                .AsAsyncEnumerable()
                .WithCancellation(ct)
        )
        {
            tallies.GetValueOrDefault(t.CustomerId)?.Touched(t.Seniority, t.Contacts);
        }
    }

    /// <summary>Payments in one list with the place where each order's begin: light enough for hundreds of thousands.</summary>
    private sealed class PaymentsByOrder
    {
        private readonly List<PaidAmount> payments = [];
        private readonly Dictionary<int, (int Start, int Count)> places = [];

        /// <summary>Payments of an order come in a row.</summary>
        public void Add(int orderId, PaidAmount payment)
        {
            var (start, count) = places.GetValueOrDefault(orderId, (payments.Count, 0));
            places[orderId] = (start, count + 1);
            payments.Add(payment);
        }

        public ReadOnlySpan<PaidAmount> Of(int orderId)
        {
            var (start, count) = places.GetValueOrDefault(orderId);
            return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(payments).Slice(start, count);
        }
    }
}
