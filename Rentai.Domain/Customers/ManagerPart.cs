namespace Rentai.Domain.Customers;

/// <summary>What level 2 adds to a profile.</summary>
/// <param name="Margins">Gross profit by fiscal year, newest first.</param>
public sealed record ManagerPart(IReadOnlyList<YearMargin> Margins);
