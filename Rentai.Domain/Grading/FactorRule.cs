namespace Rentai.Domain.Grading;

/// <summary>A factor as a scheme has it.</summary>
/// <param name="Factor">Which.</param>
/// <param name="Name">Its name.</param>
/// <param name="A">What A means.</param>
/// <param name="B">What B means.</param>
/// <param name="C">What C means.</param>
/// <param name="D">What D means.</param>
/// <param name="Weight">Weight in percent, 0 to 100, at most one decimal; the weights of a scheme sum to 100.</param>
/// <param name="Boundaries">For a measured factor; <see langword="null"/> for the others.</param>
public sealed record FactorRule(
    Factor Factor,
    TwoTongues Name,
    TwoTongues A,
    TwoTongues B,
    TwoTongues C,
    TwoTongues D,
    decimal Weight,
    FactorBoundaries? Boundaries
)
{
    /// <summary>What a rating means.</summary>
    public TwoTongues Meaning(Rating rating) =>
        rating switch
        {
            Rating.A => A,
            Rating.B => B,
            Rating.C => C,
            _ => D,
        };
}
