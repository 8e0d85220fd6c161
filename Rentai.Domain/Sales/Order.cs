using Rentai.Domain.Customers;

namespace Rentai.Domain.Sales;

/// <summary>An order 订单 with its lines and payments, level 1.</summary>
internal sealed class Order : IVersioned
{
    private readonly List<OrderLine> lines = [];
    private readonly List<Payment> payments = [];

    private Order() { }

    public Order(int customerId, string number, DateOnly orderedOn, BusinessKind business, DateOnly? shippedOn, DateOnly? dueOn)
    {
        CustomerId = customerId;
        Number = number;
        OrderedOn = orderedOn;
        Business = business;
        ShippedOn = shippedOn;
        DueOn = dueOn;
    }

    public int Id { get; private set; }

    public int CustomerId { get; private set; }

    public Customer Customer { get; private set; } = null!;

    public string Number { get; private set; } = "";

    public DateOnly OrderedOn { get; private set; }

    public BusinessKind Business { get; private set; }

    public DateOnly? ShippedOn { get; private set; }

    /// <summary>When payment is due.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>Sum of the lines, yuan.</summary>
    public decimal Amount { get; private set; }

    /// <summary>Sum of the payments, yuan.</summary>
    public decimal Paid { get; private set; }

    public IReadOnlyList<OrderLine> Lines => lines;

    public IReadOnlyList<Payment> Payments => payments;

    public long Version { get; private set; }

    public DateTime ChangedAt { get; private set; }

    public string? ChangedBy { get; private set; }

    /// <summary>Adds a line; amounts are rounded to the fen.</summary>
    public void AddLine(int productId, decimal quantity, decimal unitPrice)
    {
        var line = new OrderLine(productId, quantity, unitPrice);
        lines.Add(line);
        Amount += line.Amount;
    }

    /// <summary>Notes a payment.</summary>
    public void Pay(DateOnly on, decimal amount)
    {
        payments.Add(new Payment(on, amount));
        Paid += amount;
    }
}
