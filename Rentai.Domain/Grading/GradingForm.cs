using Rentai.Domain.Customers;

namespace Rentai.Domain.Grading;

/// <summary>One customer as the wizard 评级向导 shows it.</summary>
/// <param name="FiscalYear">The round's fiscal year.</param>
/// <param name="RoundState">Where the round stands.</param>
/// <param name="DueOn">By when it is to be submitted.</param>
/// <param name="Kind">Yearly, regrading or amendment.</param>
/// <param name="Occasion">Why it is graded again.</param>
/// <param name="SchemeNumber">Version of the scheme.</param>
/// <param name="Scheme">What the scheme says.</param>
/// <param name="Customer">Whom.</param>
/// <param name="State">Where the grading stands.</param>
/// <param name="ReturnReason">Why it was sent back.</param>
/// <param name="Factors">The factors that the reader may rate, in the company's order.</param>
/// <param name="ClassOverride">Class set by hand.</param>
/// <param name="ExpectedOverride">Class expected, set by hand.</param>
/// <param name="TierOverride">Tier set by hand.</param>
/// <param name="OverrideReason">Why.</param>
/// <param name="Preview">What the ratings are held against; <see langword="null"/> where the reader may not see a score.</param>
/// <param name="LastScore">Score of the last grading.</param>
/// <param name="LastFiscalYear">Fiscal year of the last grading.</param>
/// <param name="Previous">The customer before it in the reader's work list.</param>
/// <param name="Next">The customer after it that is still to be graded.</param>
/// <param name="Left">How many are left in the reader's work list.</param>
/// <param name="Version">Version for the next change of class or tier by hand.</param>
public sealed record GradingForm(
    int FiscalYear,
    RoundState RoundState,
    DateOnly DueOn,
    GradingKind Kind,
    string? Occasion,
    int SchemeNumber,
    SchemeContent Scheme,
    GradedCustomer Customer,
    GradingState State,
    string? ReturnReason,
    IReadOnlyList<FactorEntry> Factors,
    CustomerClass? ClassOverride,
    CustomerClass? ExpectedOverride,
    ContactTier? TierOverride,
    string? OverrideReason,
    PlacementPreview? Preview,
    decimal? LastScore,
    int? LastFiscalYear,
    string? Previous,
    string? Next,
    int Left,
    long Version
)
{
    /// <summary>Whether ratings can be given now.</summary>
    public bool IsRateable =>
        (RoundState == RoundState.Open || Kind != GradingKind.Yearly) && State is GradingState.Open or GradingState.Returned;
}
