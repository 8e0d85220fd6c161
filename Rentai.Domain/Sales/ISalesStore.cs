using Rentai.Domain.Access;

namespace Rentai.Domain.Sales;

/// <summary>Store port of orders and sales.</summary>
internal interface ISalesStore
{
    Task<PageOf<OrderSummary>> OrdersAsync(string customerNumber, Paging paging, AccessScope scope, CancellationToken ct);
}
