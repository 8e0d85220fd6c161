namespace Rentai.Domain.Grading;

/// <summary>A round on which schemes can be tried out.</summary>
/// <param name="FiscalYear">Its fiscal year.</param>
/// <param name="State">Where it stands.</param>
/// <param name="SchemeNumber">The scheme version that it was opened with.</param>
public sealed record TrialRound(int FiscalYear, RoundState State, int SchemeNumber);
