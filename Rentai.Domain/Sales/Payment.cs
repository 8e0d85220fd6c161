namespace Rentai.Domain.Sales;

/// <summary>A payment 回款 on an order.</summary>
internal sealed class Payment
{
    private Payment() { }

    public Payment(DateOnly paidOn, decimal amount)
    {
        PaidOn = paidOn;
        Amount = amount;
    }

    public int Id { get; private set; }

    public int OrderId { get; private set; }

    public DateOnly PaidOn { get; private set; }

    public decimal Amount { get; private set; }
}
