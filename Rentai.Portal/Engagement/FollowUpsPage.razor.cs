using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Rentai.Domain;
using Rentai.Domain.Engagement;
using Rentai.Portal.Resources;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Engagement;

/// <summary>Follow-ups 跟进: mine, the team's, everybody's; open, overdue, done.</summary>
public sealed partial class FollowUpsPage
{
    private const int PageSize = 50;
    private PageOf<FollowUpItem>? page;

    [Inject]
    public required IFollowUps FollowUps { get; set; }

    private static IReadOnlyList<FilterOption> WhoseOptions =>
        [.. new[] { Whose.Mine, Whose.MyTeam, Whose.All }.Select(w => new FilterOption(LogAddress.Word(w), Wording.Of(w)))];

    private static IReadOnlyList<FilterOption> StateOptions =>
        [.. Enum.GetValues<FollowUpState>().Select(s => new FilterOption(s.ToString(), Wording.Of(s)))];

    private int Number => UrlQuery.Of(Navigation).Number("page", 1);

    private string State => $"{Filter.State}";

    private FollowUpFilter Filter
    {
        get
        {
            var url = UrlQuery.Of(Navigation);
            return new FollowUpFilter
            {
                Whose = LogAddress.WhoseOf(url, Whose.Mine),
                State = url.All<FollowUpState>("state") is [var state, ..] ? state : FollowUpState.Open,
                CustomerNumber = url.One("customer"),
            };
        }
    }

    private string EmptyText =>
        Filter.State switch
        {
            FollowUpState.Overdue => EngagementTexts.FollowUps_NoneOverdue,
            FollowUpState.Done => EngagementTexts.FollowUps_NoneDone,
            _ => EngagementTexts.FollowUps_NoneOpen,
        };

    protected override Task OnInitializedAsync()
    {
        Navigation.LocationChanged += Moved;
        return LoadAsync();
    }

    protected override void Dispose(bool disposing)
    {
        Navigation.LocationChanged -= Moved;
        base.Dispose(disposing);
    }

    private async Task LoadAsync()
    {
        var isDone = Filter.State == FollowUpState.Done;
        var query = new FollowUpQuery(
            Filter,
            new Paging(Number, PageSize),
            isDone ? FollowUpSort.DoneAt : FollowUpSort.DueOn,
            Descending: isDone
        );
        page = await FollowUps.FindAsync(query, Life);
    }

    private void Moved(object? sender, LocationChangedEventArgs e)
    {
        if (UrlQuery.Of(e.Location).Path == "/follow-ups")
        {
            _ = InvokeAsync(async () =>
            {
                await LoadAsync();
                StateHasChanged();
            });
        }
    }
}
