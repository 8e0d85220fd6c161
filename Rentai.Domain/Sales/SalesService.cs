using Rentai.Domain.Access;

namespace Rentai.Domain.Sales;

/// <inheritdoc cref="ISales"/>
internal sealed class SalesService(IGate gate, ISalesStore store) : ISales
{
    /// <inheritdoc/>
    public async Task<PageOf<OrderSummary>> OrdersAsync(string customerNumber, Paging paging, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.ReadSales, ct);
        return await store.OrdersAsync(customerNumber, paging, scope, ct);
    }
}
