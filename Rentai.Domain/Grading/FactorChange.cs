namespace Rentai.Domain.Grading;

/// <summary>What one factor did to the score between two years, in points with two decimals.</summary>
/// <param name="Factor">Which.</param>
/// <param name="Before">Rating then.</param>
/// <param name="After">Rating now.</param>
/// <param name="Data">By what the figures say 数据.</param>
/// <param name="Judgement">By what the manager judged 判断.</param>
/// <param name="Scheme">By weight and boundaries 权重与方案.</param>
public sealed record FactorChange(Factor Factor, Rating? Before, Rating? After, decimal Data, decimal Judgement, decimal Scheme)
{
    /// <summary>All three.</summary>
    public decimal Sum => Data + Judgement + Scheme;
}
