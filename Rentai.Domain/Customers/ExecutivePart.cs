namespace Rentai.Domain.Customers;

/// <summary>What level 3 adds to a profile.</summary>
/// <param name="Results">Net results by fiscal year, newest first.</param>
public sealed record ExecutivePart(IReadOnlyList<YearResult> Results);
