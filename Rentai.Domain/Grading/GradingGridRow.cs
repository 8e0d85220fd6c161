namespace Rentai.Domain.Grading;

/// <summary>A customer in the grid.</summary>
/// <param name="Customer">Whom.</param>
/// <param name="State">Where its grading stands.</param>
/// <param name="ReturnReason">Why it was sent back.</param>
/// <param name="Factors">Its factors, as many as the grid has.</param>
public sealed record GradingGridRow(GradedCustomer Customer, GradingState State, string? ReturnReason, IReadOnlyList<FactorEntry> Factors)
{
    /// <summary>Its ratings.</summary>
    public RatingSet Ratings => RatingSet.Of(Factors.Select(f => (f.Factor, f.Rating)));

    /// <summary>Whether ratings can be given now.</summary>
    public bool IsRateable => State is GradingState.Open or GradingState.Returned;
}
