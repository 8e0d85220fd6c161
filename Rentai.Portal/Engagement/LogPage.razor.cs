using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Rentai.Domain.Engagement;
using Rentai.Domain.Resources;
using Rentai.Domain.Sales;
using Rentai.Portal.Resources;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Engagement;

/// <summary>One report or note as a document to read and to print.</summary>
public sealed partial class LogPage
{
    private VisitReport? report;
    private bool isMissing;

    [Parameter]
    public int Id { get; set; }

    /// <summary>Whether it was filed a moment ago.</summary>
    [SupplyParameterFromQuery(Name = "filed")]
    public bool Filed { get; set; }

    [Inject]
    public required IContactLog Log { get; set; }

    [Inject]
    public required IJSRuntime Browser { get; set; }

    private EventCallback Reload => EventCallback.Factory.Create(this, LoadAsync);

    private string Heading => report!.Kind == LogKind.Visit ? EngagementTexts.Visit_Report : EngagementTexts.Call_Note;

    private string WhenText
    {
        get
        {
            var day = report!.OccurredOn.ToString(EngagementTexts.Day_Long, CultureInfo.CurrentCulture);
            var time = report.StartedAt is { } at ? " " + at.ToString("HH:mm", CultureInfo.InvariantCulture) : "";
            var minutes = report.DurationMinutes is { } duration ? EngagementTexts.ForMinutes.With(duration) : "";
            return day + time + minutes;
        }
    }

    private string RecordedText => Clock.Local(report!.RecordedAt).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private IEnumerable<(string Name, string Value)> Facts
    {
        get
        {
            var theirs = report!.People.Select(p => p.Title is null ? p.Name : $"{p.Name} ({p.Title})").Append(report.OtherPeople);
            var people = string.Join(EngagementTexts.Comma, theirs.Where(p => !string.IsNullOrEmpty(p)));
            (string, string?)[] facts =
            [
                (EngagementTexts.Theirs, people),
                (EngagementTexts.Ours, string.Join(EngagementTexts.Comma, report.Colleagues.Prepend(report.Author))),
                (EngagementTexts.Channel, Wording.Of(report.Channel)),
                (EngagementTexts.Purpose, report.Purpose),
                (EngagementTexts.Competitor, report.CompetitorSeen),
            ];
            return from fact in facts where !string.IsNullOrEmpty(fact.Item2) select (fact.Item1, fact.Item2);
        }
    }

    private List<(string Name, string Value)> Needs
    {
        get
        {
            (string, string?)[] needs =
            [
                (EngagementTexts.Group_Price, report!.NeedPrice),
                (EngagementTexts.Group_Function, report.NeedFunction),
                (EngagementTexts.Group_Service, report.NeedService),
                (EngagementTexts.Group_Product, report.NeedProduct),
            ];
            return [.. from need in needs where need.Item2 is not null select (need.Item1, need.Item2)];
        }
    }

    protected override Task OnParametersSetAsync() => report?.Id == Id ? Task.CompletedTask : LoadAsync();

    private static string OpportunityText(OpportunitySummary opportunity) =>
        string.Join(
            " · ",
            new[]
            {
                Wording.Of(opportunity.Business),
                opportunity.ExpectedAmount is { } yuan ? Amount.Exact(yuan) : null,
                opportunity.ExpectedMonth?.ToString("yyyy-MM", CultureInfo.InvariantCulture),
                opportunity.Probability is { } percent ? $"{percent}%" : null,
            }.OfType<string>()
        );

    private async Task LoadAsync()
    {
        report = await Log.ReadAsync(Id, Life);
        isMissing = report is null;
    }

    private async Task PrintAsync() => await Browser.InvokeVoidAsync("print", Life);
}
