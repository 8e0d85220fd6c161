using Rentai.Domain.Customers;
using Rentai.Domain.Naming;
using Rentai.Domain.Resources;
using Rentai.Domain.Staff;

namespace Rentai.Domain.Grading;

/// <summary>The grading 评级 of one customer in a round; its ratings and its outcome hang on it, each at its own level.</summary>
internal sealed class CustomerGrading : IVersioned
{
    /// <summary>The yearly grading comes first; regradings and amendments of the same round count up from 1.</summary>
    public const int Yearly = 0;

    private CustomerGrading() { }

    public CustomerGrading(int roundId, int customerId, int? graderId, int sequence, GradingKind kind, string? reason)
    {
        RoundId = roundId;
        CustomerId = customerId;
        GraderId = graderId;
        Sequence = sequence;
        Kind = kind;
        Reason = reason;
    }

    public int Id { get; private set; }

    public int RoundId { get; private set; }

    public GradingRound Round { get; private set; } = null!;

    public int CustomerId { get; private set; }

    public Customer Customer { get; private set; } = null!;

    /// <summary>0 for the yearly grading, then 1, 2, … for what came after it.</summary>
    public int Sequence { get; private set; }

    public GradingKind Kind { get; private set; }

    /// <summary>Why it was graded again, or what was wrong; <see langword="null"/> for the yearly grading.</summary>
    public string? Reason { get; private set; }

    /// <summary>Who is to grade 评定人: the account manager, unless level 3 asked somebody else.</summary>
    public int? GraderId { get; private set; }

    public StaffMember? Grader { get; private set; }

    public GradingState State { get; private set; }

    public DateTime? SubmittedAt { get; private set; }

    public string? SubmittedBy { get; private set; }

    /// <summary>Why level 3 sent it back; stays until it is submitted again.</summary>
    public string? ReturnReason { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    public string? DecidedBy { get; private set; }

    public CustomerClass? ClassOverride { get; private set; }

    /// <summary>For a class set to potential by hand: the class that it is expected to reach.</summary>
    public CustomerClass? ExpectedOverride { get; private set; }

    public ContactTier? TierOverride { get; private set; }

    public string? OverrideReason { get; private set; }

    public long Version { get; private set; }

    public DateTime ChangedAt { get; private set; }

    public string? ChangedBy { get; private set; }

    /// <summary>Whether class or tier were set by hand.</summary>
    public bool IsOverridden => ClassOverride is not null || TierOverride is not null;

    /// <summary>Asks somebody else to grade.</summary>
    public void Assign(int graderId) => GraderId = graderId;

    /// <summary>Sets class or tier by hand; without either the scheme's proposal holds again.</summary>
    public void Override(CustomerClass? @class, CustomerClass? expected, ContactTier? tier, string? reason)
    {
        DemandRateable();
        ClassOverride = @class;
        ExpectedOverride = @class == CustomerClass.Potential ? expected : null;
        TierOverride = tier;
        OverrideReason = @class is null && tier is null ? null : NameText.Kept(reason);
    }

    /// <summary>Hands it to level 3.</summary>
    public void Submit(DateTime at, string by)
    {
        DemandRateable();
        State = GradingState.Submitted;
        SubmittedAt = at;
        SubmittedBy = by;
        ReturnReason = null;
    }

    /// <summary>Takes it back before level 3 decided.</summary>
    public void Withdraw()
    {
        DemandState(GradingState.Submitted, RuleTexts.Grading_NotSubmitted);
        State = GradingState.Open;
        SubmittedAt = null;
        SubmittedBy = null;
    }

    /// <summary>Approves it.</summary>
    public void Approve(DateTime at, string by)
    {
        DemandState(GradingState.Submitted, RuleTexts.Grading_NotSubmitted);
        State = GradingState.Approved;
        DecidedAt = at;
        DecidedBy = by;
    }

    /// <summary>Sends it back to the grader, also when it was approved before.</summary>
    public void Return(string reason, DateTime at, string by)
    {
        if (State is not (GradingState.Submitted or GradingState.Approved))
        {
            throw new RuleBrokenException(RuleTexts.Grading_NotSubmitted);
        }

        State = GradingState.Returned;
        ReturnReason = reason.Trim();
        DecidedAt = at;
        DecidedBy = by;
    }

    /// <summary>Takes the decision of level 3 back: it waits for one again.</summary>
    public void Recall()
    {
        if (State is not (GradingState.Approved or GradingState.Returned))
        {
            throw new RuleBrokenException(RuleTexts.Grading_NotDecided);
        }

        State = GradingState.Submitted;
        ReturnReason = null;
        DecidedAt = null;
        DecidedBy = null;
    }

    /// <summary>Refuses to rate what has left the grader's hands.</summary>
    /// <exception cref="RuleBrokenException">It is submitted or approved.</exception>
    public void DemandRateable()
    {
        if (State is GradingState.Submitted or GradingState.Approved)
        {
            throw new RuleBrokenException(RuleTexts.Grading_Submitted);
        }
    }

    private void DemandState(GradingState state, string otherwise)
    {
        if (State != state)
        {
            throw new RuleBrokenException(otherwise);
        }
    }
}
