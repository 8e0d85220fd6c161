namespace Rentai.Domain.Sales;

/// <summary>An opportunity 商机, within the reader's level.</summary>
/// <param name="Id">Key.</param>
/// <param name="Description">What it is about.</param>
/// <param name="Business">Project or product.</param>
/// <param name="ExpectedAmount">Expected amount, yuan.</param>
/// <param name="ExpectedMonth">First day of the expected month.</param>
/// <param name="Probability">Probability in percent.</param>
public sealed record OpportunitySummary(
    int Id,
    string Description,
    BusinessKind Business,
    decimal? ExpectedAmount,
    DateOnly? ExpectedMonth,
    int? Probability
);
