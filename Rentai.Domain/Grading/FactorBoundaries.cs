namespace Rentai.Domain.Grading;

/// <summary>From where on a measured factor is A, B or C; below that it is D. A value on a boundary belongs to the better rating.</summary>
/// <param name="A">Least value of A: yuan, or years for factor 8.</param>
/// <param name="B">Least value of B.</param>
/// <param name="C">Least value of C.</param>
public sealed record FactorBoundaries(decimal A, decimal B, decimal C)
{
    /// <summary>The rating of a value.</summary>
    public Rating Rate(decimal value) =>
        value >= A ? Rating.A
        : value >= B ? Rating.B
        : value >= C ? Rating.C
        : Rating.D;
}
