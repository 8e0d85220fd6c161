namespace Rentai.Domain.Grading;

/// <summary>Where the grading 评级 of one customer stands.</summary>
public enum GradingState
{
    /// <summary>待评: nobody has rated anything, or not all.</summary>
    Open,

    /// <summary>已提交: waits for level 3.</summary>
    Submitted,

    /// <summary>已退回: sent back with a reason.</summary>
    Returned,

    /// <summary>已批准.</summary>
    Approved,
}
