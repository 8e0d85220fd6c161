using Rentai.Domain.Customers;

namespace Rentai.Domain.Grading;

/// <summary>Set class or tier by hand 人工调整, until the next round.</summary>
/// <param name="FiscalYear">The round.</param>
/// <param name="CustomerNumber">For whom.</param>
/// <param name="Class">The class, or <see langword="null"/> to leave it to the scheme.</param>
/// <param name="Expected">For potential: the class it is expected to reach.</param>
/// <param name="Tier">The tier, or <see langword="null"/> to leave it to the scheme.</param>
/// <param name="Reason">Why; required with a class or a tier.</param>
/// <param name="Version">The version that the grader saw.</param>
public sealed record OverrideProposal(
    int FiscalYear,
    string CustomerNumber,
    CustomerClass? Class,
    CustomerClass? Expected,
    ContactTier? Tier,
    string? Reason,
    long Version
);
