namespace Rentai.Domain.Grading;

/// <summary>Least scores of the grades 级别; below C is D.</summary>
/// <param name="A">Least score of grade A.</param>
/// <param name="B">Least score of grade B.</param>
/// <param name="C">Least score of grade C.</param>
public sealed record GradeCuts(decimal A, decimal B, decimal C)
{
    /// <summary>The grade of a score.</summary>
    public Grade Of(decimal score) =>
        score >= A ? Grade.A
        : score >= B ? Grade.B
        : score >= C ? Grade.C
        : Grade.D;
}
