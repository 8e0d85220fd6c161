using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Access;
using Rentai.Domain.Calendar;
using Rentai.Domain.Customers;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Customers;

/// <summary>Reading one customer: the profile with its parts by level, and the timeline.</summary>
internal sealed partial class CustomerStore
{
    /// <summary>36 months to show and the 12 before them for the trailing line and the shadow.</summary>
    private const int ProfileMonths = 48;

    /// <inheritdoc/>
    public async Task<CustomerProfile?> ProfileAsync(
        string number,
        DateOnly today,
        FiscalCalendar fiscal,
        AccessScope scope,
        CancellationToken ct
    )
    {
        await using var db = contexts.Open(scope);
        var found = await db
            .Customers.Where(c => c.Number == number)
            .Select(c => new
            {
                Customer = c,
                Manager = db.Staff.Where(s => s.Id == c.AccountManagerId).Select(s => s.Name).FirstOrDefault(),
            })
            .AsNoTracking()
            .SingleOrDefaultAsync(ct);
        if (found is null)
        {
            return null;
        }

        var customer = found.Customer;
        return new CustomerProfile(
            customer.Id,
            customer.Number,
            customer.ToSheet(),
            found.Manager,
            customer.Class,
            customer.ExpectedClass,
            customer.Tier,
            customer.IsOverridden,
            customer.IsArchived,
            customer.ArchiveReason,
            customer.Version,
            customer.ChangedAt,
            customer.ChangedBy,
            await SalesAsync(db, customer.Id, today, fiscal, ct),
            await TouchAsync(db, customer.Id, today, ct),
            scope.Sees(AccessLevel.Manager) ? new ManagerPart(await MarginsAsync(db, customer.Id, fiscal, ct)) : null,
            scope.Sees(AccessLevel.Executive) ? new ExecutivePart(await ResultsAsync(db, customer.Id, ct)) : null
        );
    }

    /// <inheritdoc/>
    public async Task<CustomerCompany?> CompanyAsync(string number, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var customer = await db.Customers.AsNoTracking().SingleOrDefaultAsync(c => c.Number == number, ct);
        return customer is null
            ? null
            : new CustomerCompany(
                customer.Number,
                customer.ToSheet(),
                customer.IsArchived,
                customer.Version,
                customer.ChangedAt,
                customer.ChangedBy
            );
    }

    private static async Task<SalesGlance> SalesAsync(
        PortalDbContext db,
        int customerId,
        DateOnly today,
        FiscalCalendar fiscal,
        CancellationToken ct
    )
    {
        var orders = await db
            .Orders.Where(o => o.CustomerId == customerId)
            .Select(o => new
            {
                o.OrderedOn,
                o.Amount,
                o.Paid,
                o.DueOn,
            })
            .ToListAsync(ct);
        var toDate = fiscal.YearToDate(today);
        var sameSpan = fiscal.SameSpanYearBefore(today);
        var lastYear = fiscal.YearBefore(fiscal.YearOf(today)).Span;
        var firstMonth = new DateOnly(today.Year, today.Month, 1).AddMonths(1 - ProfileMonths);
        var byMonth = orders.ToLookup(o => new DateOnly(o.OrderedOn.Year, o.OrderedOn.Month, 1), o => o.Amount);
        return new SalesGlance(
            orders.Where(o => toDate.Contains(o.OrderedOn)).Sum(o => o.Amount),
            orders.Where(o => sameSpan.Contains(o.OrderedOn)).Sum(o => o.Amount),
            orders.Where(o => lastYear.Contains(o.OrderedOn)).Sum(o => o.Amount),
            orders.Count == 0 ? null : orders.Min(o => o.OrderedOn),
            orders.Count == 0 ? null : orders.Max(o => o.OrderedOn),
            orders.Count,
            orders.Where(o => o.DueOn < today && o.Paid < o.Amount).Sum(o => o.Amount - o.Paid),
            [.. Enumerable.Range(0, ProfileMonths).Select(firstMonth.AddMonths).Select(m => new MonthAmount(m, byMonth[m].Sum()))]
        );
    }

    private static async Task<IReadOnlyList<YearMargin>> MarginsAsync(
        PortalDbContext db,
        int customerId,
        FiscalCalendar fiscal,
        CancellationToken ct
    )
    {
        var margins = await db.Margins.Where(m => m.CustomerId == customerId).AsNoTracking().ToListAsync(ct);
        return
        [
            .. margins
                .GroupBy(m => fiscal.YearOf(m.Month).Number)
                .OrderByDescending(g => g.Key)
                .Select(g => new YearMargin(g.Key, g.Sum(m => m.Sales), g.Sum(m => m.GrossProfit))),
        ];
    }

    private static async Task<IReadOnlyList<YearResult>> ResultsAsync(PortalDbContext db, int customerId, CancellationToken ct) =>
        await db
            .NetResults.Where(r => r.CustomerId == customerId)
            .OrderByDescending(r => r.FiscalYear)
            .Select(r => new YearResult(r.FiscalYear, r.NetProfit, r.ServiceCost))
            .ToListAsync(ct);
}
