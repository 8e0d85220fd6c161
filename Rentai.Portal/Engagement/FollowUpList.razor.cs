using System.Globalization;
using Microsoft.AspNetCore.Components;
using Rentai.Domain.Engagement;
using Rentai.Domain.Resources;
using Rentai.Domain.Staff;
using Rentai.Portal.Resources;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Engagement;

/// <summary>Follow-ups 跟进 as a list to tick off.</summary>
public sealed partial class FollowUpList
{
    private IReadOnlyList<StaffName> staff = [];
    private int? busy;

    /// <summary>The follow-ups, in order.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<FollowUpItem> Items { get; set; }

    /// <summary>One was changed: the list is to be read again.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    [Parameter]
    public bool ShowsCustomer { get; set; } = true;

    [Parameter]
    public bool ShowsOwner { get; set; } = true;

    [Parameter]
    public bool ShowsReport { get; set; } = true;

    private IEnumerable<(string Word, DateOnly Day)> Days
    {
        get
        {
            var today = Clock.Today;
            return
            [
                (EngagementTexts.Day_Tomorrow, today.AddDays(1)),
                (EngagementTexts.Day_InThree, today.AddDays(3)),
                (EngagementTexts.Day_NextMonday, today.AddDays(7 - (((int)today.DayOfWeek + 6) % 7))),
                (EngagementTexts.Day_InTwoWeeks, today.AddDays(14)),
            ];
        }
    }

    private static string IsoOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string DayOf(DateOnly day) => day.ToString("yyyy-MM-dd ddd", CultureInfo.CurrentCulture);

    private string DueOf(FollowUpItem item) =>
        item.DoneAt is not null ? IsoOf(item.DueOn)
        : item.IsOverdue ? EngagementTexts.FollowUp_OverdueBy.With(Clock.Today.DayNumber - item.DueOn.DayNumber)
        : DayText.Relative(item.DueOn, Clock.Today);

    // Overdue for more than a week is wrong; overdue, or due today, needs somebody.
    private string ToneOf(FollowUpItem item) =>
        item.DoneAt is not null ? "soft"
        : item.DueOn < Clock.Today.AddDays(-7) ? "wrong"
        : item.DueOn <= Clock.Today ? "needs-you"
        : "soft";

    private async Task LoadStaffAsync()
    {
        if (staff.Count == 0)
        {
            staff = await Desk.StaffAsync(CancellationToken.None);
        }
    }

    private Task PickAsync(FollowUpItem item, ChangeEventArgs e) =>
        LogAddress.Day(e.Value as string) is { } day && day >= Clock.Today
            ? RunAsync(item, () => Desk.MoveAsync(item, day, OnChanged.InvokeAsync))
            : Task.CompletedTask;

    private Task HandAsync(FollowUpItem item, ChangeEventArgs e) =>
        int.TryParse(e.Value as string, CultureInfo.InvariantCulture, out var id) && staff.FirstOrDefault(s => s.Id == id) is { } colleague
            ? RunAsync(item, () => Desk.HandOverAsync(item, colleague, OnChanged.InvokeAsync))
            : Task.CompletedTask;

    private async Task RunAsync(FollowUpItem item, Func<Task> work)
    {
        if (busy is not null)
        {
            return;
        }

        busy = item.Id;
        try
        {
            await work();
        }
        finally
        {
            busy = null;
        }
    }
}
