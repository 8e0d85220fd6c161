namespace Rentai.Domain.Engagement;

/// <summary>Where follow-ups 跟进 stand, for filters.</summary>
public enum FollowUpState
{
    /// <summary>未完成: not done, overdue or not.</summary>
    Open,

    /// <summary>已逾期: not done, and the day has passed.</summary>
    Overdue,

    /// <summary>已完成.</summary>
    Done,
}
