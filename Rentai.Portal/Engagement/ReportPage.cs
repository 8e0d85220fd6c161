using FluentValidation;
using Microsoft.AspNetCore.Components;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Domain.Drafts;
using Rentai.Portal.Drafts;
using Rentai.Portal.Resources;

namespace Rentai.Portal.Engagement;

/// <summary>
/// What the two report forms have in common: opening a sheet (a kept draft, the circuit's own, or an empty one), keeping it while it is
/// filled in, and filing it exactly once.
/// </summary>
/// <typeparam name="T">The sheet.</typeparam>
public abstract class ReportPage<T> : ComponentBase, IAsyncDisposable
    where T : class
{
    private readonly CancellationTokenSource life = new();

    [Parameter]
    public string Number { get; set; } = "";

    [SupplyParameterFromQuery(Name = "draft")]
    public string? DraftId { get; set; }

    [CascadingParameter]
    public required PersonRights Rights { get; set; }

    /// <summary>The sheet as the circuit keeps it over a long loss of the network.</summary>
    [PersistentState]
    public OpenSheet<T>? Open { get; set; }

    [Inject]
    public required ReportDesk Desk { get; set; }

    [Inject]
    public required DraftShelf Shelf { get; set; }

    [Inject]
    public required DraftKeeper Keeper { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required ILogger<ReportFrame> Log { get; set; }

    /// <summary>The customer and the people; <see langword="null"/> until read.</summary>
    protected ReportSetting? Setting { get; private set; }

    /// <summary>Whether there is no such customer.</summary>
    protected bool IsMissing { get; private set; }

    /// <summary>Other drafts of this form for this customer, to be offered.</summary>
    protected IReadOnlyList<DraftSummary> Offered { get; private set; } = [];

    /// <summary>What happened before the sheet was opened, in sentences for the reader.</summary>
    protected ReportNotice? Notice { get; private set; }

    /// <summary>Why it was not filed, in a sentence.</summary>
    protected string? Failure { get; private set; }

    /// <summary>Whether it is on its way.</summary>
    protected bool IsSubmitting { get; private set; }

    /// <summary>Texts that could not be read.</summary>
    protected UnreadTexts Unread { get; private set; } = new([]);

    /// <summary>The form around the fields.</summary>
    protected ReportFrame? Frame { get; set; }

    /// <summary>The sheet.</summary>
    protected T Sheet => Open!.Sheet;

    /// <summary>The sentences at the fields.</summary>
    protected abstract ReportErrors<T> Errors { get; }

    /// <summary>Which form.</summary>
    protected abstract string Form { get; }

    /// <summary>An empty sheet.</summary>
    protected abstract T Blank();

    /// <summary>What a list of drafts shows of the sheet.</summary>
    protected abstract string Gist { get; }

    /// <summary>Level of the sheet.</summary>
    protected abstract AccessLevel Level { get; }

    /// <summary>Where one goes after filing.</summary>
    protected virtual string AddressOf(int filed) => $"/contacts-log/{filed}?filed=true";

    /// <summary>Counts the sheets that were opened, so that each gets fresh fields.</summary>
    protected int Frames { get; private set; }

    /// <summary>A sheet was opened.</summary>
    protected abstract void Opened();

    /// <summary>Files the sheet.</summary>
    /// <returns>The report's key.</returns>
    protected abstract Task<int> FileAsync(Guid submissionId);

    public async ValueTask DisposeAsync()
    {
        if (Open is { } open)
        {
            // The fields go with the page and take their texts back; those that are still to be kept stay.
            open.Unread = new(open.Unread);
        }

        await Keeper.LeaveAsync();
        await life.CancelAsync();
        life.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override async Task OnParametersSetAsync()
    {
        if (Setting?.Company.Number == Number && (!Guid.TryParse(DraftId, out var wanted) || wanted == Keeper.Id))
        {
            return;
        }

        if (Setting is not null)
        {
            await Keeper.FlushAsync();
            Open = null;
        }

        Setting = await Desk.LayAsync(Number, life.Token);
        IsMissing = Setting is null;
        if (Setting is not null)
        {
            await OpenSheetAsync(Setting);
        }
    }

    /// <summary>A field was changed.</summary>
    protected void Changed()
    {
        Errors.CheckAgain(Sheet);
        Keeper.Touch();
        Follow();
    }

    /// <summary>Files the report, once however often it is called.</summary>
    protected async Task SubmitAsync()
    {
        if (IsSubmitting || Open is null)
        {
            return;
        }

        Failure = null;
        if (!Errors.Check(Sheet) | Unread.Any)
        {
            Frame?.RevealWrong();
            return;
        }

        IsSubmitting = true;
        try
        {
            var filed = 0;
            await Keeper.SubmitAsync(async () => filed = await FileAsync(Keeper.Id));
            Open = null;
            Navigation.NavigateTo(AddressOf(filed), replace: true);
            return;
        }
        catch (ValidationException e)
        {
            Errors.Take(e.Errors);
            Frame?.RevealWrong();
        }
        catch (RuleBrokenException e)
        {
            Failure = e.Message;
        }
        catch (AccessDeniedException)
        {
            Failure = EngagementTexts.Submit_Denied;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Log.LogError(e, "A {Form} could not be filed", Form);
            Failure = EngagementTexts.Submit_Failed;
        }

        IsSubmitting = false;
        Keeper.Touch();
    }

    /// <summary>Goes on with a draft that was offered.</summary>
    protected void Take(DraftSummary offered) => Navigation.NavigateTo(DraftForm.Address(Form, Number, offered.Id), replace: true);

    /// <summary>Leaves the offered drafts where they are.</summary>
    protected void WriteAnother() => Offered = [];

    /// <summary>Throws an offered draft away; it can be taken back for a while.</summary>
    protected async Task ThrowAwayAsync(DraftSummary offered)
    {
        await Shelf.ThrowAwayAsync(offered.Id, life.Token);
        Offered = [.. Offered.Where(o => o.Id != offered.Id)];
    }

    /// <summary>Throws the sheet on the page away and begins an empty one; it can be taken back for a while.</summary>
    protected async Task DiscardAsync()
    {
        await Keeper.FlushAsync();
        await Shelf.ThrowAwayAsync(Keeper.Id, life.Token);
        Open = null;
        Navigation.NavigateTo($"/customers/{Number}", replace: true);
    }

    /// <summary>Makes what was typed after the draft was closed elsewhere a draft of its own.</summary>
    protected void Part()
    {
        Notice = null;
        Keeper.Part();
    }

    private async Task OpenSheetAsync(ReportSetting setting)
    {
        Errors.Clear();
        Notice = null;
        Offered = [];
        Failure = null;
        Keeper.Open(InvokeAsync, Content, KeeperChanged, Form, Number);
        var wanted = Guid.TryParse(DraftId, out var id) ? id : (Guid?)null;
        if (Open is { } resumed && resumed.Number == Number && (wanted is null || wanted == resumed.Id))
        {
            Keeper.Continue(resumed.Id, resumed.Sequence, resumed.KeptAt);
            Keeper.Touch();
            Unread = new UnreadTexts(resumed.Unread);
            Opened();
            return;
        }

        var kept = wanted is null ? null : await Shelf.FindAsync(wanted.Value, Form, Number, life.Token);
        if (kept is not null && DraftForm.Read<OpenSheet<T>>(kept.Json) is { } typed)
        {
            Open = typed;
            Keeper.Continue(kept);
            Notice = setting.Company.ChangedAt > kept.SavedAt ? ReportNotice.CustomerChanged(setting.Company) : null;
        }
        else
        {
            Open = new OpenSheet<T> { Number = Number, Sheet = Blank() };
            Keeper.Begin();
            Notice = wanted is null ? null : ReportNotice.DraftGone(await Desk.FiledAsync(wanted.Value, life.Token));
            Offered = await Shelf.OfAsync(Form, Number, life.Token);
        }

        Unread = new UnreadTexts(Open.Unread);
        Frames++;
        Follow();
        Opened();
    }

    private DraftContent Content() => new(Gist, DraftForm.Write(Open!), Level);

    private void KeeperChanged()
    {
        Follow();
        StateHasChanged();
    }

    private void Follow()
    {
        if (Open is { } open)
        {
            (open.Id, open.Sequence, open.KeptAt) = (Keeper.Id, Keeper.Sequence, Keeper.KeptAt);
        }
    }
}
