namespace Rentai.Domain.Sales;

/// <summary>Net profit and service cost of a customer in a fiscal year: level 3, a table of its own.</summary>
internal sealed class NetResult
{
    private NetResult() { }

    public NetResult(int customerId, int fiscalYear, decimal netProfit, decimal serviceCost)
    {
        CustomerId = customerId;
        FiscalYear = fiscalYear;
        NetProfit = netProfit;
        ServiceCost = serviceCost;
    }

    public int CustomerId { get; private set; }

    /// <summary>The year in which the fiscal year begins.</summary>
    public int FiscalYear { get; private set; }

    public decimal NetProfit { get; private set; }

    public decimal ServiceCost { get; private set; }
}
