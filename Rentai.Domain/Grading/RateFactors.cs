namespace Rentai.Domain.Grading;

/// <summary>Give ratings in a round, to one customer or to many.</summary>
/// <param name="FiscalYear">The round.</param>
/// <param name="Entries">The ratings; at most one a customer and factor.</param>
public sealed record RateFactors(int FiscalYear, IReadOnlyList<RatingEntry> Entries);
