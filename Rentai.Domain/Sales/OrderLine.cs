namespace Rentai.Domain.Sales;

/// <summary>A line of an order.</summary>
internal sealed class OrderLine
{
    private OrderLine() { }

    public OrderLine(int productId, decimal quantity, decimal unitPrice)
    {
        ProductId = productId;
        Quantity = quantity;
        UnitPrice = unitPrice;
        Amount = Math.Round(quantity * unitPrice, 2, MidpointRounding.AwayFromZero);
    }

    public int Id { get; private set; }

    public int OrderId { get; private set; }

    public int ProductId { get; private set; }

    public Product Product { get; private set; } = null!;

    public decimal Quantity { get; private set; }

    public decimal UnitPrice { get; private set; }

    /// <summary>Quantity x unit price, rounded to the fen, yuan.</summary>
    public decimal Amount { get; private set; }
}
