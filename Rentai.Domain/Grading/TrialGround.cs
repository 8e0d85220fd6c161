namespace Rentai.Domain.Grading;

/// <summary>What trials 试算 on a round are made on.</summary>
/// <param name="FiscalYear">The round's fiscal year.</param>
/// <param name="State">Where the round stands.</param>
/// <param name="SchemeNumber">The scheme version that the round was opened with.</param>
/// <param name="Scheme">What that says.</param>
/// <param name="Today">The day on which "active" and "potential" are decided.</param>
/// <param name="Customers">The round's customers.</param>
/// <param name="People">How many people have hours for contact.</param>
public sealed record TrialGround(
    int FiscalYear,
    RoundState State,
    int SchemeNumber,
    SchemeContent Scheme,
    DateOnly Today,
    IReadOnlyList<TrialCustomer> Customers,
    int People
);
