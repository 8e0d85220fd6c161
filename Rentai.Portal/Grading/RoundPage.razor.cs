using System.Globalization;
using Microsoft.AspNetCore.Components;
using Rentai.Domain.Access;
using Rentai.Domain.Grading;
using Rentai.Domain.Resources;
using Rentai.Domain.Staff;
using Rentai.Portal.Resources;

namespace Rentai.Portal.Grading;

/// <summary>A yearly round 年度评级: where it stands and who is how far. Without a year the open one, else the last.</summary>
public sealed partial class RoundPage
{
    private IReadOnlyList<RoundSummary>? rounds;
    private IReadOnlyList<StaffName> staff = [];
    private IReadOnlyList<Crossing> crossings = [];
    private RoundProgress? progress;
    private bool isUnknown;
    private bool isClosing;
    private bool agrees;

    /// <summary>The round's fiscal year.</summary>
    [Parameter]
    public int? FiscalYear { get; set; }

    [Inject]
    public required IGradingRounds Rounds { get; set; }

    [Inject]
    public required IStaff Staff { get; set; }

    private bool MayDirect => Rights.May(Operation.DirectGradingRounds);

    private bool Directs => MayDirect && progress is { Round.State: RoundState.Open };

    private bool IsMyTurn => progress!.Graders.Any(g => g is { IsReader: true, Counts.Left: > 0 });

    private IEnumerable<RoundSummary> Earlier => rounds!.Where(r => r.FiscalYear != progress!.Round.FiscalYear);

    private IReadOnlyList<int> Unreminded =>
        [
            .. progress!
                .Graders.Where(g => g.Counts.Left > 0 && !(g.RemindedAt >= Clock.StartOf(Clock.Today)))
                .Select(g => g.GraderId)
                .OfType<int>(),
        ];

    protected override async Task OnParametersSetAsync()
    {
        if (!Rights.May(Operation.ReadGradings))
        {
            return;
        }

        await LoadAsync();
        if (Directs && staff.Count == 0)
        {
            staff = await Staff.NamesAsync(Life);
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task LoadAsync()
    {
        var all = await Rounds.ListAsync(Life);
        var year =
            FiscalYear ?? all.FirstOrDefault(r => r.State == RoundState.Open)?.FiscalYear ?? (all.Count > 0 ? all[0].FiscalYear : null);
        progress = year is { } y ? await Rounds.ReadAsync(y, Life) : null;
        isUnknown = FiscalYear is not null && progress is null;
        crossings = all.Count > 0 && year == all[0].FiscalYear ? await Rounds.CrossingsAsync(Life) : [];
        rounds = all;
    }

    private async Task RunAndLoadAsync(Func<CancellationToken, Task> work)
    {
        await RunAsync(work);
        await LoadAsync();
    }

    private Task EnrolAsync() =>
        RunAndLoadAsync(async ct =>
            Messages.Add(GradingTexts.Round_Enrolled.With(await Rounds.EnrolAsync(progress!.Round.FiscalYear, ct)))
        );

    private Task RemindAsync(IReadOnlyList<int> graders) =>
        RunAndLoadAsync(async ct =>
            Messages.Add(GradingTexts.Round_RemindedCount.With(await Rounds.RemindAsync(progress!.Round.FiscalYear, graders, ct)))
        );

    private Task AssignAsync(AssignGradings command) =>
        RunAndLoadAsync(async ct =>
            Messages.Add(
                GradingTexts.Round_Assigned.With(
                    await Rounds.AssignAsync(command, ct),
                    staff.FirstOrDefault(s => s.Id == command.GraderId)?.Name
                )
            )
        );

    private Task MoveAsync(ChangeEventArgs e) =>
        DateOnly.TryParseExact(e.Value as string, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? RunAndLoadAsync(ct => Rounds.MoveAsync(progress!.Round.FiscalYear, progress.Round.Version, day, ct))
            : Task.CompletedTask;

    private async Task CloseAsync()
    {
        var round = progress!.Round;
        RoundClosed? closed = null;
        var command = new CloseRound(round.FiscalYear, round.Version, round.Counts.Unapproved);
        if (await RunAsync(async ct => closed = await Rounds.CloseAsync(command, ct)))
        {
            Messages.Add(GradingTexts.Round_ClosedNow.With(closed!.Approved, closed.Changed), MudBlazor.Severity.Success);
            Navigation.NavigateTo(round.ShowsOutcome ? RoundLinks.ReportOf(round.FiscalYear) : RoundLinks.Round(round.FiscalYear));
            return;
        }

        agrees = false;
        await LoadAsync();
    }
}
