namespace Rentai.Domain.Customers;

/// <summary>Gross profit 毛利 of a customer in a fiscal year.</summary>
/// <param name="FiscalYear">The year in which the fiscal year begins.</param>
/// <param name="Sales">Sales that the margin was computed on, yuan.</param>
/// <param name="GrossProfit">Gross profit, yuan.</param>
public sealed record YearMargin(int FiscalYear, decimal Sales, decimal GrossProfit)
{
    /// <summary>Gross margin 毛利率, a share of sales; <see langword="null"/> without sales.</summary>
    public decimal? Rate => Sales == 0 ? null : GrossProfit / Sales;
}
