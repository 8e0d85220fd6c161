using System.Globalization;
using Rentai.Domain.Resources;

namespace Rentai.Domain.Grading;

/// <summary>
/// The scheme that the portal begins with 标准方案: the company's thirteen factors with its own words and boundaries. Weights hold value
/// (factors 1 to 3) at 38, since those three measure nearly the same thing.
/// </summary>
internal static class StandardScheme
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    /// <summary>Its name.</summary>
    public static TwoTongues Name => Say("Name");

    /// <summary>What it says.</summary>
    public static SchemeContent Content { get; } =
        new()
        {
            Factors =
            [
                Rule(Factor.Profit, 18, new FactorBoundaries(300_000, 100_000, 30_000)),
                Rule(Factor.Sales, 12, new FactorBoundaries(1_000_000, 500_000, 50_000)),
                Rule(Factor.ExpectedSales, 8, new FactorBoundaries(1_000_000, 500_000, 50_000)),
                Rule(Factor.Credit, 8, null),
                Rule(Factor.Loyalty, 6, null),
                Rule(Factor.ProductImportance, 4, null),
                Rule(Factor.Influence, 7, null),
                Rule(Factor.Cooperation, 4, new FactorBoundaries(5, 3, 1)),
                Rule(Factor.Share, 8, null),
                Rule(Factor.Relationship, 6, null),
                Rule(Factor.Prospects, 6, null),
                Rule(Factor.EffectOfLoss, 8, null),
                Rule(Factor.StrategicFit, 5, null),
            ],
        };

    private static FactorRule Rule(Factor factor, decimal weight, FactorBoundaries? boundaries) =>
        new(
            factor,
            Say($"{factor}"),
            Say($"{factor}_{Rating.A}"),
            Say($"{factor}_{Rating.B}"),
            Say($"{factor}_{Rating.C}"),
            Say($"{factor}_{Rating.D}"),
            weight,
            boundaries
        );

    private static TwoTongues Say(string key) =>
        new(SchemeTexts.ResourceManager.GetString(key, Chinese)!, SchemeTexts.ResourceManager.GetString(key, English)!);
}
