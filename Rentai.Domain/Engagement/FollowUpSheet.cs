using Rentai.Domain.Access;

namespace Rentai.Domain.Engagement;

/// <summary>A follow-up 跟进 that does not come from a report, as typed.</summary>
public sealed record FollowUpSheet
{
    /// <summary>What to do, required, at most 500 characters.</summary>
    public string What { get; set; } = "";

    /// <summary>By when, required, not before today.</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>Who does it: row in the staff table; <see langword="null"/> means whoever enters it.</summary>
    public int? OwnerId { get; set; }

    /// <summary>From which level it is visible; at most one's own.</summary>
    public AccessLevel VisibleFrom { get; set; } = AccessLevel.Staff;
}
