namespace Rentai.Domain.Customers;

/// <summary>An amount of one month.</summary>
/// <param name="Month">First day of the month.</param>
/// <param name="Amount">Yuan.</param>
public sealed record MonthAmount(DateOnly Month, decimal Amount);
