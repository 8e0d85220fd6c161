namespace Rentai.Domain.Sales;

/// <summary>A line of an order.</summary>
/// <param name="Product">Product name.</param>
/// <param name="Quantity">How many.</param>
/// <param name="Unit">Of what unit.</param>
/// <param name="UnitPrice">Yuan.</param>
/// <param name="Amount">Yuan.</param>
public sealed record OrderLineSummary(string Product, decimal Quantity, string Unit, decimal UnitPrice, decimal Amount);
