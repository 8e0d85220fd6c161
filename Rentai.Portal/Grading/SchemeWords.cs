using System.Globalization;
using Rentai.Domain.Grading;
using Rentai.Domain.Resources;
using Rentai.Portal.Resources;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Grading;

/// <summary>Says the numbers of a scheme in words.</summary>
public static class SchemeWords
{
    /// <summary>A number without the zeros that decimals drag along.</summary>
    public static string Plain(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <summary>The values that get a rating in a measured factor; <see langword="null"/> for a judged one.</summary>
    public static string? Boundary(FactorRule rule, Rating rating) =>
        rule.Boundaries is not { } b
            ? null
            : rating switch
            {
                Rating.A => $"≥ {Value(rule.Factor, b.A)}",
                Rating.B => $"≥ {Value(rule.Factor, b.B)}",
                Rating.C => $"≥ {Value(rule.Factor, b.C)}",
                _ => $"< {Value(rule.Factor, b.C)}",
            };

    private static string Value(Factor factor, decimal value) =>
        factor == Factor.Cooperation ? GradingTexts.Scheme_Years.With(Plain(value)) : Amount.Axis(value);
}
