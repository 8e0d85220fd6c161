namespace Rentai.Domain.Customers;

/// <summary>A row of the customer list.</summary>
/// <param name="Id">Key.</param>
/// <param name="Number">Number, such as <c>C0001</c>.</param>
/// <param name="ShortName">Short name.</param>
/// <param name="FullName">Full name.</param>
/// <param name="Class">Class in force.</param>
/// <param name="ExpectedClass">Class a potential customer is expected to reach.</param>
/// <param name="Tier">Contact tier in force.</param>
/// <param name="IsOverridden">Whether a manager set class or tier by hand.</param>
/// <param name="Status">Where the relationship stands.</param>
/// <param name="Industry">Industry.</param>
/// <param name="Province">Province.</param>
/// <param name="City">City.</param>
/// <param name="Phone">Main phone.</param>
/// <param name="AccountManager">Account manager's name.</param>
/// <param name="SalesThisYear">Sales of this fiscal year, yuan.</param>
/// <param name="SalesLastYear">Sales of the last fiscal year, yuan.</param>
/// <param name="LastOrderOn">Last order.</param>
/// <param name="LastContactOn">Last visit or call that the reader may know of.</param>
public sealed record CustomerSummary(
    int Id,
    string Number,
    string ShortName,
    string FullName,
    CustomerClass Class,
    CustomerClass? ExpectedClass,
    ContactTier Tier,
    bool IsOverridden,
    CustomerStatus Status,
    Industry Industry,
    Province? Province,
    string? City,
    string? Phone,
    string? AccountManager,
    decimal SalesThisYear,
    decimal SalesLastYear,
    DateOnly? LastOrderOn,
    DateOnly? LastContactOn
);
