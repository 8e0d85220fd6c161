using Rentai.Domain.Access;

namespace Rentai.Domain.Engagement;

/// <summary>A call note 电话记录 as typed: a visit report cut to twenty seconds.</summary>
public sealed record CallSheet
{
    /// <summary>Day of the call, required, 2000 to today.</summary>
    public DateOnly? OccurredOn { get; set; }

    /// <summary>When it began, in the portal's time zone.</summary>
    public TimeOnly? StartedAt { get; set; }

    /// <summary>Duration in minutes, 1 to 1440.</summary>
    public int? DurationMinutes { get; set; }

    /// <summary>Channel.</summary>
    public Channel Channel { get; set; } = Channel.Phone;

    /// <summary>With whom of theirs: a contact of the customer. This or <see cref="OtherPeople"/> is required.</summary>
    public int? ContactId { get; set; }

    /// <summary>Somebody of theirs who is not among the contacts, at most 200 characters.</summary>
    public string? OtherPeople { get; set; }

    /// <summary>What was said, required, at most 10 000 characters.</summary>
    public string Said { get; set; } = "";

    /// <summary>The customer's mood.</summary>
    public Mood Mood { get; set; } = Mood.Neutral;

    /// <summary>Result 效果. While open, a next step is required.</summary>
    public ContactResult Result { get; set; }

    /// <summary>Next step 下一步; required while the result is open or when the mood is negative.</summary>
    public NextStepSheet NextStep { get; set; } = new();

    /// <summary>From which level the note is visible; at most the author's own.</summary>
    public AccessLevel VisibleFrom { get; set; } = AccessLevel.Staff;
}
