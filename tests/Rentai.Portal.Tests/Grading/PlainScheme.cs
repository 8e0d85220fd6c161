using Rentai.Domain.Grading;

namespace Rentai.Portal.Tests.Grading;

/// <summary>Schemes with short texts.</summary>
internal static class PlainScheme
{
    private static readonly decimal[] Weights = [18, 12, 8, 8, 6, 4, 7, 4, 8, 6, 6, 8, 5];

    /// <summary>One that the rules accept: the standard weights and boundaries.</summary>
    public static SchemeContent Content { get; } = Of(f => Weights[(int)f - 1], BoundariesOf);

    /// <summary>One with other weights and boundaries.</summary>
    public static SchemeContent Of(Func<Factor, decimal> weight, Func<Factor, FactorBoundaries?> boundaries) =>
        new()
        {
            Factors =
            [
                .. Factors.All.Select(f => new FactorRule(
                    f,
                    Say($"因素{(int)f}"),
                    Say("优"),
                    Say("良"),
                    Say("中"),
                    Say("差"),
                    weight(f),
                    boundaries(f)
                )),
            ],
        };

    private static FactorBoundaries? BoundariesOf(Factor factor) =>
        factor == Factor.Cooperation ? new FactorBoundaries(5, 3, 1)
        : factor.IsMeasured() ? new FactorBoundaries(1_000_000, 500_000, 50_000)
        : null;

    private static TwoTongues Say(string chinese) => new(chinese, "text");
}
