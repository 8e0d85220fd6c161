using Rentai.Domain.Customers;

namespace Rentai.Domain.Grading;

/// <summary>What a scheme makes of the customers.</summary>
/// <param name="Classes">The pyramid by class, core first.</param>
/// <param name="Tiers">The customers by tier, special first.</param>
/// <param name="Hours">Contact hours needed and at hand.</param>
/// <param name="MeanScore">Mean score, two decimals; <see langword="null"/> when nobody has one.</param>
/// <param name="Lines">The scores that separate the classes.</param>
/// <param name="Moves">Who changes class or tier against the round's own scheme, the largest sales first, then by number.</param>
public sealed record TrialPicture(
    IReadOnlyList<TrialBand<CustomerClass>> Classes,
    IReadOnlyList<TrialBand<ContactTier>> Tiers,
    TrialHours Hours,
    decimal? MeanScore,
    ClassLines Lines,
    IReadOnlyList<TrialMove> Moves
);
