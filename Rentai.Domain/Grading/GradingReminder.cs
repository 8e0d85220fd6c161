namespace Rentai.Domain.Grading;

/// <summary>Level 3 reminded somebody to grade 催办.</summary>
internal sealed class GradingReminder
{
    private GradingReminder() { }

    public GradingReminder(int roundId, int staffId, DateTime remindedAt, string remindedBy)
    {
        RoundId = roundId;
        StaffId = staffId;
        RemindedAt = remindedAt;
        RemindedBy = remindedBy;
    }

    public int Id { get; private set; }

    public int RoundId { get; private set; }

    public int StaffId { get; private set; }

    public DateTime RemindedAt { get; private set; }

    public string RemindedBy { get; private set; } = "";
}
