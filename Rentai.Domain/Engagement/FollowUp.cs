using Rentai.Domain.Access;
using Rentai.Domain.Customers;
using Rentai.Domain.Naming;
using Rentai.Domain.Resources;
using Rentai.Domain.Staff;

namespace Rentai.Domain.Engagement;

/// <summary>A follow-up 跟进: what somebody of ours promised to do by a day. One that comes from a report has the report's level.</summary>
internal sealed class FollowUp : IVersioned, ILevelled
{
    private FollowUp() { }

    public FollowUp(int customerId, int ownerId, string what, DateOnly dueOn, AccessLevel visibleFrom, Guid? submissionId)
    {
        CustomerId = customerId;
        OwnerId = ownerId;
        What = what.Trim();
        DueOn = dueOn;
        VisibleFrom = visibleFrom;
        SubmissionId = submissionId;
    }

    public int Id { get; private set; }

    public int CustomerId { get; private set; }

    public Customer Customer { get; private set; } = null!;

    /// <summary>The report it comes from.</summary>
    public int? LogId { get; private set; }

    public int OwnerId { get; private set; }

    public StaffMember Owner { get; private set; } = null!;

    public string What { get; private set; } = "";

    public DateOnly DueOn { get; private set; }

    /// <summary>When it was done (UTC).</summary>
    public DateTime? DoneAt { get; private set; }

    public int? DoneById { get; private set; }

    public StaffMember? DoneBy { get; private set; }

    public string? DoneNote { get; private set; }

    public AccessLevel VisibleFrom { get; private set; }

    /// <summary>The form that entered it; <see langword="null"/> when a report did.</summary>
    public Guid? SubmissionId { get; private set; }

    public long Version { get; private set; }

    public DateTime ChangedAt { get; private set; }

    public string? ChangedBy { get; private set; }

    public void Complete(DateTime at, int byId, string? note)
    {
        DemandOpen();
        DoneAt = at;
        DoneById = byId;
        DoneNote = NameText.Kept(note);
    }

    public void Reopen()
    {
        if (DoneAt is null)
        {
            throw new RuleBrokenException(RuleTexts.FollowUp_StillOpen);
        }

        DoneAt = null;
        DoneById = null;
        DoneNote = null;
    }

    public void Move(DateOnly dueOn)
    {
        DemandOpen();
        DueOn = dueOn;
    }

    public void HandOver(int ownerId)
    {
        DemandOpen();
        OwnerId = ownerId;
    }

    private void DemandOpen()
    {
        if (DoneAt is not null)
        {
            throw new RuleBrokenException(RuleTexts.FollowUp_AlreadyDone);
        }
    }
}
