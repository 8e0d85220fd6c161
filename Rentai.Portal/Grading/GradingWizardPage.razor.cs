using Microsoft.AspNetCore.Components;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Domain.Grading;
using Rentai.Domain.Resources;
using Rentai.Portal.Resources;

namespace Rentai.Portal.Grading;

/// <summary>The grading wizard 评级向导. Each step is drawn at once and stored behind it; what could not be stored becomes a draft.</summary>
public sealed partial class GradingWizardPage
{
    private WizardKeyboard? keyboard;
    private OverridePanel? byHand;
    private string? opened;
    private bool isReading;
    private bool isUnknown;
    private bool areKeysShown;

    /// <summary>The round's fiscal year.</summary>
    [Parameter]
    public required int Round { get; set; }

    /// <summary>Which customer, such as <c>C0001</c>.</summary>
    [Parameter]
    public required string Number { get; set; }

    /// <summary>A draft to go on with.</summary>
    [SupplyParameterFromQuery(Name = "draft")]
    public string? DraftId { get; set; }

    [Inject]
    public required WizardDesk Desk { get; set; }

    private bool MayRate => !isReading && Desk.Form is { IsRateable: true } && Rights.May(Operation.GradeCustomers);

    private bool CanWithdraw =>
        Desk.Form is { State: GradingState.Submitted } form
        && (form.RoundState == RoundState.Open || form.Kind != GradingKind.Yearly)
        && Rights.May(Operation.GradeCustomers);

    private bool HasOpenSuggestions =>
        Desk.Sheet!.Rows.Any(r => r is { Clash: null, Gap: RatingGap.NotRated, Entry.Suggestion.Rating: not null });

    public async ValueTask DisposeAsync()
    {
        await Desk.LeaveAsync();
        Dispose();
        GC.SuppressFinalize(this);
    }

    protected override void OnInitialized() => Desk.Serve(InvokeAsync, Follow);

    protected override async Task OnParametersSetAsync()
    {
        var place = $"{Round}/{Number}";
        if (opened == place)
        {
            return;
        }

        if (opened is not null)
        {
            await Desk.Saver.FlushAsync();
        }

        opened = place;
        await ReadAsync();
        if (Guid.TryParse(DraftId, out var id) && MayRate)
        {
            await Desk.TakeAsync(id, Life);
        }
    }

    protected override async Task OnStaleAsync(StaleVersionException stale)
    {
        await base.OnStaleAsync(stale);
        await Desk.ReadAgainAsync(Life);
    }

    private async Task ReadAsync()
    {
        // Until the next customer is on the page no key is heard: it would be meant for the one before.
        isReading = true;
        if (Rights.May(Operation.ReadGradings))
        {
            await Desk.ReadAsync(Round, Number, Life);
        }

        (isReading, isUnknown) = (false, Desk.Form is null);
        Reach(WizardPlace.Factor);
    }

    private async Task KeyAsync(string key)
    {
        if (isReading || IsBusy || Desk.Sheet is not { } sheet || Desk.Form is not { } form)
        {
            return;
        }

        switch (key)
        {
            case "?":
            case "Escape" when areKeysShown:
                areKeysShown = !areKeysShown;
                break;
            case "ArrowDown" or "j" or "ArrowUp" or "k":
                sheet.Move(key is "ArrowDown" or "j" ? 1 : -1);
                Reach(WizardPlace.Factor);
                break;
            case "Enter" or "ArrowRight" when !MayRate && form.Next is { } next:
                Navigation.NavigateTo(RoundLinks.Customer(Round, next));
                break;
            case "submit" when MayRate:
                await SubmitAsync(evenUnrated: false);
                break;
            case "s" when MayRate:
                AcceptAll();
                break;
            case "o" when MayRate:
                FoldByHand();
                break;
            default:
                if (MayRate && sheet.Current is { } row)
                {
                    Work(key, row);
                }

                break;
        }
    }

    private void Work(string key, RatedFactor row)
    {
        switch (key)
        {
            case "a" or "b" or "c" or "d":
                Rate(row, Enum.Parse<Rating>(key, ignoreCase: true));
                break;
            case "Enter" when row.Gap == RatingGap.NotRated && row.Entry.Suggestion.Rating is { } suggested:
                Rate(row, suggested);
                break;
            case "Enter" when row.Gap != RatingGap.NotRated:
            case "next":
                Advance();
                break;
            case "n":
                Change(row, r => r.SetNotApplicable());
                Reach(WizardPlace.Reason);
                break;
            case "r":
                AskReason(row);
                break;
            case "Backspace":
                Change(row, r => r.TakeBack());
                break;
            case "1" or "2" or "3" or "4" when row.Factor == Factor.Prospects:
                Change(row, r => r.Toggle((Prospects)(1 << (key[0] - '1'))));
                break;
        }
    }

    private void Rate(RatedFactor row, Rating rating)
    {
        Desk.Sheet!.Go(row);
        Change(row, r => r.Rate(rating));
        Advance();
    }

    private void Change(RatedFactor row, Action<RatedFactor> change)
    {
        if (MayRate)
        {
            Desk.Change(row, change);
        }
    }

    private void AskReason(RatedFactor row)
    {
        row.AskReason();
        Reach(WizardPlace.Reason);
    }

    private void AcceptAll()
    {
        Messages.Add(GradingTexts.Wizard_Accepted.With(Desk.AcceptAll()));
        ReachCurrent();
    }

    private void Advance()
    {
        Desk.Sheet!.Advance();
        ReachCurrent();
    }

    private void GoTo(RatedFactor row)
    {
        Desk.Sheet!.Go(row);
        Reach(WizardPlace.Factor);
    }

    private async Task SubmitAsync(bool evenUnrated)
    {
        var isSubmitted = false;
        await RunAsync(async ct => isSubmitted = await Desk.SubmitAsync(evenUnrated, ct));
        Reach(
            isSubmitted ? WizardPlace.Onward
            : Desk.Sheet!.Current is { Gap: RatingGap.ReasonMissing } ? WizardPlace.Reason
            : WizardPlace.Factor
        );
    }

    private async Task WithdrawAsync()
    {
        if (await RunAsync(Desk.WithdrawAsync))
        {
            Messages.Add(GradingTexts.Wizard_Withdrawn);
            Reach(WizardPlace.Factor);
        }
    }

    private async Task<bool> SetByHandAsync(OverrideSheet typed)
    {
        var isSet = await RunAsync(ct => Desk.SetByHandAsync(typed, ct));
        if (isSet)
        {
            Messages.Add(GradingTexts.Wizard_OverrideSaved);
            Reach(WizardPlace.Factor);
        }

        return isSet;
    }

    private void FoldByHand()
    {
        byHand!.Fold();
        Reach(WizardPlace.ByHand);
    }

    private void ReachCurrent() => Reach(Desk.Sheet!.Current is null ? WizardPlace.Onward : WizardPlace.Factor);

    private void Reach(WizardPlace place) => keyboard?.Reach(place);

    private void Follow()
    {
        if (Desk.Saver.IsDenied)
        {
            Navigation.NotFound();
        }

        StateHasChanged();
    }

    // Two groups, each named above its first factor.
    private string? GroupOf(int index)
    {
        var rows = Desk.Sheet!.Rows;
        var isSuggested = rows[index].Factor.IsSuggested();
        return index > 0 && rows[index - 1].Factor.IsSuggested() == isSuggested ? null
            : isSuggested ? GradingTexts.Wizard_GroupSuggested
            : GradingTexts.Wizard_GroupJudged;
    }
}
