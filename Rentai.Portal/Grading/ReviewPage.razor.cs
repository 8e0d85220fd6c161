using System.Globalization;
using Microsoft.AspNetCore.Components;
using MudBlazor;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Domain.Grading;
using Rentai.Domain.Resources;
using Rentai.Domain.Staff;
using Rentai.Portal.Resources;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Grading;

/// <summary>A round's gradings with what they come to: level 3 approves and returns, level 2 reads.</summary>
public sealed partial class ReviewPage
{
    private const int UndoMilliseconds = 12_000;

    private RecordTable<ReviewRow>? table;
    private RoundReview? review;
    private IReadOnlyList<StaffName> staff = [];
    private bool isUnknown;

    /// <summary>The round.</summary>
    [Parameter]
    public int FiscalYear { get; set; }

    [Inject]
    public required IGradingRounds Rounds { get; set; }

    [Inject]
    public required IStaff Staff { get; set; }

    private bool IsOpen => review is { Round.State: RoundState.Open };

    private bool Directs => IsOpen && Rights.May(Operation.DirectGradingRounds);

    private bool ShowsOutcome => review is { Round.ShowsOutcome: true };

    private IReadOnlyList<FilterGroup> Groups =>
        [
            FilterGroup.Of<GradingState>("state", GradingTexts.Review_State),
            new(
                "mark",
                GradingTexts.Review_Mark,
                [
                    .. Enum.GetValues<ReviewMark>()
                        .Where(m => ShowsOutcome || m == ReviewMark.Overridden)
                        .Select(m => new FilterOption(
                            m.ToString(),
                            review is null ? Wording.Of(m) : $"{Wording.Of(m)} {review.Marks.GetValueOrDefault(m)}"
                        )),
                ]
            ),
            new(
                "grader",
                GradingTexts.Review_Grader,
                [
                    .. staff.Select(s => new FilterOption(s.Id.ToString(CultureInfo.InvariantCulture), s.Name)),
                    new FilterOption("none", GradingTexts.Review_WithoutGrader),
                ],
                IsSingle: true
            ),
        ];

    protected override async Task OnInitializedAsync()
    {
        if (Rights.May(Operation.ReadGradings))
        {
            staff = await Staff.NamesAsync(Life);
        }
    }

    private static string? ToneOf(GradingState state) =>
        state switch
        {
            GradingState.Approved => "done",
            GradingState.Submitted => "needs-you",
            GradingState.Returned => "wrong",
            _ => "soft",
        };

    private static string? NoteOf(ReviewRow row) =>
        row.ReturnReason is { } reason ? GradingTexts.Review_ReturnedBecause.With(reason) : row.SubmittedBy;

    private async Task<PageOf<ReviewRow>> LoadAsync(TableQuery query, CancellationToken ct)
    {
        var url = query.Url;
        var filter = new ReviewFilter
        {
            Text = url.One("q"),
            States = url.All<GradingState>("state"),
            Marks = url.All<ReviewMark>("mark"),
            GraderId = url.Number("grader", 0) is > 0 and var id ? id : null,
            WithoutGrader = url.Has("grader", "none"),
        };
        var sort = query.Sort switch
        {
            "customer" => ReviewSort.Customer,
            "state" => ReviewSort.State,
            "grader" => ReviewSort.Grader,
            "class" => ReviewSort.Class,
            "change" => ReviewSort.Change,
            _ => ReviewSort.Score,
        };
        review = await Rounds.ReviewAsync(new ReviewQuery(FiscalYear, filter, sort, query.Descending, query.Paging), ct);
        isUnknown = review is null;
        await InvokeAsync(StateHasChanged);
        return review?.Page ?? new PageOf<ReviewRow>([], 0);
    }

    private async Task ApproveAsync(IReadOnlyList<string> numbers)
    {
        IReadOnlyList<string> approved = [];
        if (await RunAsync(async ct => approved = await Rounds.ApproveAsync(FiscalYear, GradingChoice.Of(numbers), ct)))
        {
            OfferUndo(GradingTexts.Review_Approved.With(approved.Count), approved);
        }

        await table!.ReloadAsync();
    }

    private async Task ReturnAsync(ReviewRow row, string reason)
    {
        if (await RunAsync(ct => Rounds.ReturnAsync(FiscalYear, row.CustomerNumber, reason, ct)))
        {
            OfferUndo(GradingTexts.Review_Returned.With(row.ShortName), [row.CustomerNumber]);
        }

        await table!.ReloadAsync();
    }

    private void OfferUndo(string said, IReadOnlyList<string> numbers) =>
        Messages.Add(
            said,
            Severity.Normal,
            options =>
            {
                if (numbers.Count > 0)
                {
                    options.VisibleStateDuration = UndoMilliseconds;
                    options.Action = GradingTexts.Review_Undo;
                    options.OnClick = _ => InvokeAsync(() => UndoAsync(numbers));
                }
            }
        );

    private async Task UndoAsync(IReadOnlyList<string> numbers)
    {
        if (await RunAsync(ct => Rounds.RecallAsync(FiscalYear, numbers, ct)))
        {
            Messages.Add(GradingTexts.Review_Undone);
        }

        await table!.ReloadAsync();
    }
}
