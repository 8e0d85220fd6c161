using Rentai.Domain.Access;
using Rentai.Domain.Customers;
using Rentai.Domain.Naming;
using Rentai.Domain.Sales;
using Rentai.Domain.Staff;

namespace Rentai.Domain.Engagement;

/// <summary>
/// An entry of the contact log 联络记录: a visit report or a call note with what hangs on it. Its author chooses the level; next steps
/// and opportunity have the same one.
/// </summary>
internal sealed class ContactLog : IVersioned, ILevelled
{
    private readonly List<LogParticipant> participants = [];
    private readonly List<LogColleague> colleagues = [];
    private readonly List<FollowUp> followUps = [];

    private ContactLog() { }

    public ContactLog(int customerId, int authorId, VisitSheet sheet, Guid submissionId, DateTime recordedAt)
        : this(LogKind.Visit, customerId, authorId, submissionId, recordedAt)
    {
        OccurredOn = sheet.OccurredOn ?? throw new ArgumentException("The day is missing; the rules should have said so.", nameof(sheet));
        StartedAt = sheet.StartedAt;
        DurationMinutes = sheet.DurationMinutes;
        Channel = sheet.Channel;
        OtherPeople = NameText.Kept(sheet.OtherPeople);
        Purpose = NameText.Kept(sheet.Purpose);
        Said = sheet.Said.Trim();
        Mood = sheet.Mood ?? throw new ArgumentException("The mood is missing; the rules should have said so.", nameof(sheet));
        NeedPrice = NameText.Kept(sheet.NeedPrice);
        NeedFunction = NameText.Kept(sheet.NeedFunction);
        NeedService = NameText.Kept(sheet.NeedService);
        NeedProduct = NameText.Kept(sheet.NeedProduct);
        CompetitorSeen = NameText.Kept(sheet.CompetitorSeen);
        Result = sheet.Result;
        VisibleFrom = sheet.VisibleFrom;
        participants.AddRange(sheet.ContactIds.Distinct().Select(id => new LogParticipant(id)));
        colleagues.AddRange(sheet.ColleagueIds.Where(id => id != authorId).Distinct().Select(id => new LogColleague(id)));
        Promise(sheet.NextSteps);
        Opportunity = sheet.Opportunity is { } found ? new Opportunity(customerId, found, VisibleFrom) : null;
    }

    public ContactLog(int customerId, int authorId, CallSheet sheet, Guid submissionId, DateTime recordedAt)
        : this(LogKind.Call, customerId, authorId, submissionId, recordedAt)
    {
        OccurredOn = sheet.OccurredOn ?? throw new ArgumentException("The day is missing; the rules should have said so.", nameof(sheet));
        StartedAt = sheet.StartedAt;
        DurationMinutes = sheet.DurationMinutes;
        Channel = sheet.Channel;
        OtherPeople = NameText.Kept(sheet.OtherPeople);
        Said = sheet.Said.Trim();
        Mood = sheet.Mood;
        Result = sheet.Result;
        VisibleFrom = sheet.VisibleFrom;
        if (sheet.ContactId is { } contactId)
        {
            participants.Add(new LogParticipant(contactId));
        }

        Promise([sheet.NextStep]);
    }

    private ContactLog(LogKind kind, int customerId, int authorId, Guid submissionId, DateTime recordedAt)
    {
        Kind = kind;
        CustomerId = customerId;
        AuthorId = authorId;
        SubmissionId = submissionId;
        RecordedAt = recordedAt;
    }

    public int Id { get; private set; }

    public LogKind Kind { get; private set; }

    public int CustomerId { get; private set; }

    public Customer Customer { get; private set; } = null!;

    public int AuthorId { get; private set; }

    public StaffMember Author { get; private set; } = null!;

    public DateOnly OccurredOn { get; private set; }

    public TimeOnly? StartedAt { get; private set; }

    public int? DurationMinutes { get; private set; }

    public Channel Channel { get; private set; }

    /// <summary>People of theirs who are not among the contacts.</summary>
    public string? OtherPeople { get; private set; }

    public string? Purpose { get; private set; }

    public string Said { get; private set; } = "";

    public Mood Mood { get; private set; }

    public string? NeedPrice { get; private set; }

    public string? NeedFunction { get; private set; }

    public string? NeedService { get; private set; }

    public string? NeedProduct { get; private set; }

    public string? CompetitorSeen { get; private set; }

    public ContactResult Result { get; private set; }

    public AccessLevel VisibleFrom { get; private set; }

    public IReadOnlyList<LogParticipant> Participants => participants;

    public IReadOnlyList<LogColleague> Colleagues => colleagues;

    public IReadOnlyList<FollowUp> FollowUps => followUps;

    public Opportunity? Opportunity { get; private set; }

    public Guid SubmissionId { get; private set; }

    /// <summary>When it was filed (UTC).</summary>
    public DateTime RecordedAt { get; private set; }

    public long Version { get; private set; }

    public DateTime ChangedAt { get; private set; }

    public string? ChangedBy { get; private set; }

    private void Promise(IEnumerable<NextStepSheet> steps) =>
        followUps.AddRange(
            steps
                .Where(s => !s.IsBlank)
                .Select(s => new FollowUp(
                    CustomerId,
                    s.OwnerId ?? AuthorId,
                    s.What,
                    s.DueOn ?? throw new ArgumentException("The due date is missing; the rules should have said so.", nameof(steps)),
                    VisibleFrom,
                    null
                ))
        );
}
