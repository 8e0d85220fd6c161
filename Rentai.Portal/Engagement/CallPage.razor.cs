using Microsoft.AspNetCore.Components;
using Rentai.Domain.Access;
using Rentai.Domain.Calendar;
using Rentai.Domain.Engagement;
using Rentai.Portal.Drafts;

namespace Rentai.Portal.Engagement;

/// <summary>New call note 电话记录: a visit report cut to twenty seconds.</summary>
public sealed partial class CallPage
{
    // A call that opens an opportunity needs the longer form, which asks what it is about.
    private static readonly IReadOnlyList<ContactResult> Results = [.. Enum.GetValues<ContactResult>()];
    private ReportErrors<CallSheet>? errors;
    private bool opensMore;

    [Inject]
    public required PortalClock Clock { get; set; }

    protected override ReportErrors<CallSheet> Errors => errors ??= new(new CallSheetRules(Clock));

    protected override string Form => DraftForm.Call;

    protected override string Gist => Sheet.Said;

    protected override AccessLevel Level => Sheet.VisibleFrom;

    protected override CallSheet Blank() => new() { OccurredOn = Clock.Today };

    protected override Task<int> FileAsync(Guid submissionId) =>
        Desk.FileAsync(new RecordCall(Number, Sheet, submissionId), CancellationToken.None);

    protected override void Opened() =>
        opensMore =
            Sheet.OccurredOn != Clock.Today
            || Sheet.StartedAt is not null
            || Sheet.DurationMinutes is not null
            || Unread.Of("time") is not null
            || Unread.Of("minutes") is not null
            || Sheet.Channel != Channel.Phone
            || Sheet.VisibleFrom != AccessLevel.Staff;

    private void Set(Action change)
    {
        change();
        Changed();
    }
}
