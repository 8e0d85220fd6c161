namespace Rentai.Domain.Sales;

/// <summary>An order as a customer's order list shows it.</summary>
/// <param name="Id">Key.</param>
/// <param name="Number">Number.</param>
/// <param name="OrderedOn">Date.</param>
/// <param name="Business">Project or product.</param>
/// <param name="ShippedOn">Shipped.</param>
/// <param name="DueOn">Payment due.</param>
/// <param name="Amount">Yuan.</param>
/// <param name="Paid">Paid so far, yuan.</param>
/// <param name="LastPaidOn">Last payment.</param>
/// <param name="Lines">What was ordered.</param>
public sealed record OrderSummary(
    int Id,
    string Number,
    DateOnly OrderedOn,
    BusinessKind Business,
    DateOnly? ShippedOn,
    DateOnly? DueOn,
    decimal Amount,
    decimal Paid,
    DateOnly? LastPaidOn,
    IReadOnlyList<OrderLineSummary> Lines
)
{
    /// <summary>Whether something is due and unpaid on a day.</summary>
    public bool IsOverdue(DateOnly today) => Paid < Amount && DueOn < today;
}
