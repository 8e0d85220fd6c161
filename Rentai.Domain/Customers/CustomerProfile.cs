namespace Rentai.Domain.Customers;

/// <summary>A customer's profile 客户档案. The parts above the reader's level are not there at all.</summary>
/// <param name="Id">Key.</param>
/// <param name="Number">Number.</param>
/// <param name="Company">Company data.</param>
/// <param name="AccountManager">Account manager's name.</param>
/// <param name="Class">Class in force.</param>
/// <param name="ExpectedClass">Class a potential customer is expected to reach.</param>
/// <param name="Tier">Contact tier in force.</param>
/// <param name="IsOverridden">Whether a manager set class or tier by hand.</param>
/// <param name="IsArchived">Whether it lies in the archive.</param>
/// <param name="ArchiveReason">Why.</param>
/// <param name="Version">Version for the next change.</param>
/// <param name="ChangedAt">Last change of the company data (UTC).</param>
/// <param name="ChangedBy">By whom.</param>
/// <param name="Sales">Sales at a glance.</param>
/// <param name="Touch">Contact at a glance.</param>
/// <param name="Manager">What level 2 adds.</param>
/// <param name="Executive">What level 3 adds.</param>
public sealed record CustomerProfile(
    int Id,
    string Number,
    CustomerSheet Company,
    string? AccountManager,
    CustomerClass Class,
    CustomerClass? ExpectedClass,
    ContactTier Tier,
    bool IsOverridden,
    bool IsArchived,
    string? ArchiveReason,
    long Version,
    DateTime ChangedAt,
    string? ChangedBy,
    SalesGlance Sales,
    ContactGlance Touch,
    ManagerPart? Manager,
    ExecutivePart? Executive
);
