namespace Rentai.Domain.Grading;

/// <summary>What the class 分类 is proposed from.</summary>
public enum ClassBasis
{
    /// <summary>金字塔名次: shares of the customers by rank.</summary>
    Rank,

    /// <summary>固定分数线: fixed cuts of the score.</summary>
    Score,
}
