namespace Rentai.Domain.Engagement;

/// <summary>Whose records a list shows.</summary>
public enum Whose
{
    /// <summary>全部: everybody's.</summary>
    All,

    /// <summary>我的: of the person who asks.</summary>
    Mine,

    /// <summary>本团队: of everybody in the team of the person who asks; without a team, one's own.</summary>
    MyTeam,
}
