using Rentai.Domain.Resources;

namespace Rentai.Domain.Grading;

/// <summary>The yearly round 年度评级: one for each fiscal year, with the scheme version that it was opened with.</summary>
internal sealed class GradingRound : IVersioned
{
    private GradingRound() { }

    public GradingRound(int fiscalYear, int schemeId, DateOnly dueOn, DateTime openedAt, string openedBy, Guid submissionId)
    {
        FiscalYear = fiscalYear;
        SchemeId = schemeId;
        DueOn = dueOn;
        OpenedAt = openedAt;
        OpenedBy = openedBy;
        SubmissionId = submissionId;
    }

    public int Id { get; private set; }

    /// <summary>The fiscal year 财年 it grades for; "last year" in the factors is the one before.</summary>
    public int FiscalYear { get; private set; }

    public int SchemeId { get; private set; }

    public GradingScheme Scheme { get; private set; } = null!;

    public RoundState State { get; private set; }

    /// <summary>By when the managers are asked to submit.</summary>
    public DateOnly DueOn { get; private set; }

    public DateTime OpenedAt { get; private set; }

    public string OpenedBy { get; private set; } = "";

    public DateTime? ClosedAt { get; private set; }

    public string? ClosedBy { get; private set; }

    /// <summary>The lines that came out when it was closed: what a re-grading is held against.</summary>
    public ClassLines? Lines { get; private set; }

    public Guid SubmissionId { get; private set; }

    public long Version { get; private set; }

    public DateTime ChangedAt { get; private set; }

    public string? ChangedBy { get; private set; }

    /// <summary>Moves the date by which the managers are asked to submit.</summary>
    public void Move(DateOnly dueOn)
    {
        DemandOpen();
        DueOn = dueOn;
    }

    /// <summary>Ends the round.</summary>
    /// <exception cref="RuleBrokenException">It is closed already.</exception>
    public void Close(ClassLines lines, DateTime at, string by)
    {
        DemandOpen();
        State = RoundState.Closed;
        Lines = lines;
        ClosedAt = at;
        ClosedBy = by;
    }

    /// <summary>Refuses what a closed round does not allow.</summary>
    /// <exception cref="RuleBrokenException">It is closed.</exception>
    public void DemandOpen()
    {
        if (State == RoundState.Closed)
        {
            throw new RuleBrokenException(RuleTexts.Round_Closed);
        }
    }
}
