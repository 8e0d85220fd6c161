namespace Rentai.Domain.Grading;

/// <summary>A figure of the evidence 依据: what, how much, from when to when.</summary>
/// <param name="Term">What it says; gives the unit.</param>
/// <param name="Value">How much, in the term's unit.</param>
/// <param name="From">First day of the period, or the day itself.</param>
/// <param name="To">Last day of the period.</param>
public sealed record EvidenceFigure(EvidenceTerm Term, decimal? Value, DateOnly? From, DateOnly? To);
