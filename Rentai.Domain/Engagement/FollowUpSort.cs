namespace Rentai.Domain.Engagement;

/// <summary>What follow-ups may be sorted by.</summary>
public enum FollowUpSort
{
    /// <summary>Due date.</summary>
    DueOn,

    /// <summary>When done; open ones count as earliest.</summary>
    DoneAt,

    /// <summary>The customer's short name, by pinyin.</summary>
    Customer,

    /// <summary>The owner's name.</summary>
    Owner,
}
