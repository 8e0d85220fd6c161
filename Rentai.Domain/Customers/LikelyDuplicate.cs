namespace Rentai.Domain.Customers;

/// <summary>A customer that may be the one about to be entered.</summary>
/// <param name="Number">Number.</param>
/// <param name="FullName">Full name.</param>
/// <param name="City">City.</param>
/// <param name="AccountManager">Account manager's name.</param>
/// <param name="IsArchived">Whether it lies in the archive.</param>
/// <param name="Why">What the two share.</param>
public sealed record LikelyDuplicate(
    string Number,
    string FullName,
    string? City,
    string? AccountManager,
    bool IsArchived,
    DuplicateReason Why
);
