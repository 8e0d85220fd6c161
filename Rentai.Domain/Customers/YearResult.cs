namespace Rentai.Domain.Customers;

/// <summary>Net result of a customer in a fiscal year.</summary>
/// <param name="FiscalYear">The year in which the fiscal year begins.</param>
/// <param name="NetProfit">Net profit 净利, yuan.</param>
/// <param name="ServiceCost">Service cost 服务费用, yuan.</param>
public sealed record YearResult(int FiscalYear, decimal NetProfit, decimal ServiceCost);
