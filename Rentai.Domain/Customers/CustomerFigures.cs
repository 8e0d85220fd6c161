namespace Rentai.Domain.Customers;

/// <summary>
/// Sales figures of a customer, kept ready for lists so that they can be sorted and filtered by index. Derived from the orders by
/// <see cref="ICustomerStore"/>'s refresh; nobody writes them by hand.
/// </summary>
internal sealed class CustomerFigures
{
    private CustomerFigures() { }

    /// <summary>The figures of a customer that has not ordered yet.</summary>
    public CustomerFigures(int customerId) => CustomerId = customerId;

    public int CustomerId { get; private set; }

    /// <summary>The fiscal year that "this year" means.</summary>
    public int FiscalYear { get; private set; }

    /// <summary>Sales of this fiscal year, yuan.</summary>
    public decimal SalesThisYear { get; private set; }

    /// <summary>Sales of the fiscal year before, yuan.</summary>
    public decimal SalesLastYear { get; private set; }

    public DateOnly? FirstOrderOn { get; private set; }

    public DateOnly? LastOrderOn { get; private set; }

    public int OrderCount { get; private set; }
}
