using Rentai.Domain.Customers;

namespace Rentai.Domain.Grading;

/// <summary>Customers of a contact tier 联络等级.</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Customers">Customers in it.</param>
/// <param name="Sales">Their sales of the fiscal year before the round's, yuan.</param>
/// <param name="GrossProfit">Their gross profit of that year, yuan.</param>
/// <param name="Hours">Contact hours a year that the scheme reckons with.</param>
public sealed record TierShare(ContactTier Tier, int Customers, decimal Sales, decimal GrossProfit, decimal Hours);
