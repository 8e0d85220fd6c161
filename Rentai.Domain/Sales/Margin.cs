namespace Rentai.Domain.Sales;

/// <summary>Gross profit 毛利 of a customer in a month: level 2, a table of its own.</summary>
internal sealed class Margin
{
    private Margin() { }

    public Margin(int customerId, DateOnly month, decimal sales, decimal grossProfit)
    {
        CustomerId = customerId;
        Month = new DateOnly(month.Year, month.Month, 1);
        Sales = sales;
        GrossProfit = grossProfit;
    }

    public int CustomerId { get; private set; }

    /// <summary>First day of the month.</summary>
    public DateOnly Month { get; private set; }

    /// <summary>Sales that the margin was computed on, yuan.</summary>
    public decimal Sales { get; private set; }

    public decimal GrossProfit { get; private set; }
}
