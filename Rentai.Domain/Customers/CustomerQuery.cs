namespace Rentai.Domain.Customers;

/// <summary>A page of the customer list.</summary>
/// <param name="Filter">Which customers.</param>
/// <param name="Sort">By what; ties go by number.</param>
/// <param name="Descending">Whether the largest comes first.</param>
/// <param name="Paging">Which page.</param>
public sealed record CustomerQuery(CustomerFilter Filter, CustomerSort Sort, bool Descending, Paging Paging);
