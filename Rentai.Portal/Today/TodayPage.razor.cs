using Microsoft.AspNetCore.Components;
using Rentai.Domain.Engagement;
using Rentai.Portal.Resources;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Today;

/// <summary>Start page 今日: what is due for me, what I began, whom I have not heard of.</summary>
public sealed partial class TodayPage
{
    private TodayView? day;

    [Inject]
    public required TodayDesk Desk { get; set; }

    private static IReadOnlyList<FilterOption> Orders => [new("value", TodayTexts.Order_Value), new("due", TodayTexts.Order_Due)];

    private bool IsByDue => UrlQuery.Of(Navigation).One("by") == "due";

    private IReadOnlyList<FollowUpItem> Ordered => IsByDue ? TodayOrder.ByDue(day!.Due) : TodayOrder.ByValue(day!.Due, Clock.Today);

    protected override Task OnInitializedAsync() => Rights.Level is null ? Task.CompletedTask : LoadAsync();

    private async Task LoadAsync() => day = await Desk.ReadAsync(Clock.Today, Life);
}
