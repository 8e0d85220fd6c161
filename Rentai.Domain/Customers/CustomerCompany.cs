namespace Rentai.Domain.Customers;

/// <summary>A customer's company data alone, level 1: what forms about a customer need.</summary>
/// <param name="Number">Number.</param>
/// <param name="Sheet">Company data.</param>
/// <param name="IsArchived">Whether it lies in the archive.</param>
/// <param name="Version">Version for the next change.</param>
/// <param name="ChangedAt">Last change (UTC).</param>
/// <param name="ChangedBy">By whom.</param>
public sealed record CustomerCompany(
    string Number,
    CustomerSheet Sheet,
    bool IsArchived,
    long Version,
    DateTime ChangedAt,
    string? ChangedBy
);
