using Rentai.Domain.Customers;

namespace Rentai.Domain.Grading;

/// <summary>A step of the pyramid 金字塔.</summary>
/// <param name="Class">The class.</param>
/// <param name="Customers">Customers in it.</param>
/// <param name="Sales">Their sales of the fiscal year before the round's, yuan.</param>
/// <param name="GrossProfit">Their gross profit of that year, yuan.</param>
/// <param name="Quota">Share of the customers that the scheme means it to have, percent; <see langword="null"/> where it goes by score.</param>
public sealed record ClassShare(CustomerClass Class, int Customers, decimal Sales, decimal GrossProfit, decimal? Quota);
