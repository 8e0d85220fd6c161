namespace Rentai.Domain.Engagement;

/// <summary>A next step 下一步 as typed into a report; it becomes a follow-up 跟进 when the report is filed. A blank one is passed over.</summary>
public sealed record NextStepSheet
{
    /// <summary>What to do, at most 500 characters.</summary>
    public string What { get; set; } = "";

    /// <summary>By when; not before the day of the report.</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>Who does it: row in the staff table; <see langword="null"/> means the author.</summary>
    public int? OwnerId { get; set; }

    /// <summary>Whether nothing was typed.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(What) && DueOn is null && OwnerId is null;
}
