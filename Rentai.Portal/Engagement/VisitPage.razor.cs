using Microsoft.AspNetCore.Components;
using Rentai.Domain.Access;
using Rentai.Domain.Calendar;
using Rentai.Domain.Engagement;
using Rentai.Domain.Sales;
using Rentai.Portal.Drafts;

namespace Rentai.Portal.Engagement;

/// <summary>New visit report 拜访报告, the form that staff fill in most.</summary>
public sealed partial class VisitPage
{
    private ReportErrors<VisitSheet>? errors;
    private bool opensMore;

    [Inject]
    public required PortalClock Clock { get; set; }

    protected override ReportErrors<VisitSheet> Errors => errors ??= new(new VisitSheetRules(Clock));

    protected override string Form => DraftForm.Visit;

    protected override string Gist => Sheet.Said;

    protected override AccessLevel Level => Sheet.VisibleFrom;

    protected override VisitSheet Blank() => new() { OccurredOn = Clock.Today };

    protected override Task<int> FileAsync(Guid submissionId) =>
        Desk.FileAsync(new RecordVisit(Number, Sheet, submissionId), CancellationToken.None);

    protected override void Opened() =>
        opensMore =
            Sheet.StartedAt is not null
            || Sheet.DurationMinutes is not null
            || Unread.Of("time") is not null
            || Unread.Of("minutes") is not null
            || Sheet.Channel != Channel.Visit
            || Sheet.VisibleFrom != AccessLevel.Staff
            || new[] { Sheet.Purpose, Sheet.NeedPrice, Sheet.NeedFunction, Sheet.NeedService, Sheet.NeedProduct, Sheet.CompetitorSeen }.Any(
                t => !string.IsNullOrEmpty(t)
            );

    // What was typed about an opportunity stays when another result is chosen; an empty one goes.
    private void TakeResult(ContactResult result) =>
        Set(() =>
        {
            Sheet.Result = result;
            Sheet.Opportunity =
                result == ContactResult.Opportunity ? Sheet.Opportunity ?? new()
                : Sheet.Opportunity == new OpportunitySheet() ? null
                : Sheet.Opportunity;
        });

    private void Set(Action change)
    {
        change();
        Changed();
    }
}
