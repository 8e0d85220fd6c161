using Microsoft.EntityFrameworkCore;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Domain.Sales;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Sales;

internal sealed class SalesStore(PortalContexts contexts) : ISalesStore
{
    /// <inheritdoc/>
    public async Task<PageOf<OrderSummary>> OrdersAsync(string customerNumber, Paging paging, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var orders = db.Orders.Where(o => o.Customer.Number == customerNumber);
        var total = await orders.CountAsync(ct);
        var rows = await orders
            .OrderByDescending(o => o.OrderedOn)
            .ThenByDescending(o => o.Id)
            .Skip(paging.Skip)
            .Take(paging.Take)
            .Select(o => new OrderSummary(
                o.Id,
                o.Number,
                o.OrderedOn,
                o.Business,
                o.ShippedOn,
                o.DueOn,
                o.Amount,
                o.Paid,
                o.Payments.Max(p => (DateOnly?)p.PaidOn),
                o.Lines.OrderBy(l => l.Id)
                    .Select(l => new OrderLineSummary(l.Product.Name, l.Quantity, l.Product.Unit, l.UnitPrice, l.Amount))
                    .ToList()
            ))
            .ToListAsync(ct);
        return new PageOf<OrderSummary>(rows, total);
    }
}
