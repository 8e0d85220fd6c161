namespace Rentai.Domain.Grading;

/// <summary>Where a yearly round 年度评级 stands.</summary>
public enum RoundState
{
    /// <summary>进行中: managers grade.</summary>
    Open,

    /// <summary>已结束: classes and tiers are in force; never changes again.</summary>
    Closed,
}
