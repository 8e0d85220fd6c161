namespace Rentai.Domain.Sales;

/// <summary>Front door to orders and sales 订单、销售.</summary>
public interface ISales
{
    /// <summary>A customer's orders, newest first.</summary>
    Task<PageOf<OrderSummary>> OrdersAsync(string customerNumber, Paging paging, CancellationToken ct);
}
