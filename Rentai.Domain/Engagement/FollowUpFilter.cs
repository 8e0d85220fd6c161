namespace Rentai.Domain.Engagement;

/// <summary>Which follow-ups a list shows. Empty fields do not filter.</summary>
public sealed record FollowUpFilter
{
    /// <summary>By owner: own, the team's or everybody's.</summary>
    public Whose Whose { get; init; }

    /// <summary>Only this owner's.</summary>
    public int? OwnerId { get; init; }

    /// <summary>Only this customer's.</summary>
    public string? CustomerNumber { get; init; }

    /// <summary>Only in this state; <see langword="null"/> for all.</summary>
    public FollowUpState? State { get; init; }

    /// <summary>Only those due up to and with this day.</summary>
    public DateOnly? DueBy { get; init; }
}
