using Microsoft.AspNetCore.Components;
using Rentai.Domain.Access;
using Rentai.Domain.Calendar;
using Rentai.Domain.Engagement;
using Rentai.Portal.Drafts;

namespace Rentai.Portal.Engagement;

/// <summary>New follow-up 跟进 that does not come from a report.</summary>
public sealed partial class FollowUpPage
{
    private ReportErrors<FollowUpSheet>? errors;

    [Inject]
    public required PortalClock Clock { get; set; }

    protected override ReportErrors<FollowUpSheet> Errors => errors ??= new(new FollowUpSheetRules(Clock));

    protected override string Form => DraftForm.FollowUp;

    protected override string Gist => Sheet.What;

    protected override AccessLevel Level => Sheet.VisibleFrom;

    protected override FollowUpSheet Blank() => new();

    protected override Task<int> FileAsync(Guid submissionId) =>
        Desk.FileAsync(new AddFollowUp(Number, Sheet, submissionId), CancellationToken.None);

    protected override string AddressOf(int filed) => $"/customers/{Number}?tab=log";

    protected override void Opened() { }

    private void Set(Action change)
    {
        change();
        Changed();
    }
}
