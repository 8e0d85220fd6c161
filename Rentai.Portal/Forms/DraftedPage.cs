using FluentValidation;
using Microsoft.AspNetCore.Components;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Domain.Drafts;
using Rentai.Portal.Drafts;
using Rentai.Portal.Shell;

namespace Rentai.Portal.Forms;

/// <summary>
/// A page with one form that keeps a draft 草稿 while it is filled in. What was typed outlives a lost connection (the circuit keeps it), a
/// killed server and another device (the draft does), together with the version that it was typed upon. It is saved once however often
/// the button is pressed, and where somebody else saved first both sides are shown.
/// </summary>
/// <typeparam name="T">The sheet.</typeparam>
public abstract class DraftedPage<T> : PortalPage, IAsyncDisposable
    where T : class
{
    private string? opened;

    /// <summary>A draft to go on with.</summary>
    [SupplyParameterFromQuery(Name = "draft")]
    public string? DraftId { get; set; }

    /// <summary>What is typed, and upon which version.</summary>
    [PersistentState]
    public OpenForm<T>? Open { get; set; }

    [Inject]
    public required DraftKeeper Keeper { get; set; }

    [Inject]
    public required DraftShelf Shelf { get; set; }

    [Inject]
    public required IDrafts Drafts { get; set; }

    /// <summary>Other drafts of this form, to be offered.</summary>
    protected IReadOnlyList<DraftSummary> Offered { get; private set; } = [];

    /// <summary>Whether the record that the address names is not there, or not for this reader.</summary>
    protected bool IsUnknown { get; private set; }

    /// <summary>Counts the sheets that were opened, so that each gets fresh fields.</summary>
    protected int Sheets { get; private set; }

    /// <summary>The form around the fields.</summary>
    protected SheetForm? Frame { get; set; }

    /// <summary>What was typed beside what somebody else saved first.</summary>
    protected SheetMerge<T>? Merge { get; private set; }

    /// <summary>Who saved first.</summary>
    protected string? SavedFirst { get; private set; }

    /// <summary>When, as the reader reads it.</summary>
    protected string SavedFirstAt { get; private set; } = "";

    /// <summary>Why it was not saved, in a sentence.</summary>
    protected string? Refusal { get; private set; }

    /// <summary>Whether it is on its way.</summary>
    protected bool IsSaving { get; private set; }

    /// <summary>Whether the reader may keep drafts; an administrator without a level has none.</summary>
    protected bool KeepsDrafts => Rights.May(Operation.KeepDrafts);

    /// <summary>The sentences at the fields.</summary>
    protected abstract SheetErrors<T> Wrong { get; }

    /// <summary>All fields of the sheet, to compare two versions.</summary>
    protected abstract IReadOnlyList<SheetField<T>> Fields { get; }

    /// <summary>Says that the record was taken away meanwhile.</summary>
    protected abstract string GoneText { get; }

    /// <summary>Name of the form among the drafts; with the key of the record when there are several of a customer.</summary>
    protected abstract string Form { get; }

    /// <summary>Which customer the form concerns.</summary>
    protected abstract string? Customer { get; }

    /// <summary>What a list of drafts shows.</summary>
    protected abstract string Gist { get; }

    /// <summary>Level of what is typed.</summary>
    protected virtual AccessLevel Level => AccessLevel.Staff;

    /// <summary>Reads the record as stored, or makes an empty one; <see langword="null"/> when it is not there.</summary>
    protected abstract Task<OpenForm<T>?> ReadAsync();

    /// <summary>A sheet with the same content.</summary>
    protected abstract T CopyOf(T sheet);

    /// <summary>Saves the sheet under the submission id.</summary>
    /// <returns>Where one goes then.</returns>
    protected abstract Task<string> WriteAsync(Guid submissionId);

    public async ValueTask DisposeAsync()
    {
        await Keeper.LeaveAsync();
        Dispose();
        GC.SuppressFinalize(this);
    }

    protected override async Task OnParametersSetAsync()
    {
        var place = $"{Customer}/{Form}";
        if (opened == place && (!Guid.TryParse(DraftId, out var wanted) || wanted == Keeper.Id))
        {
            return;
        }

        if (opened is not null)
        {
            await Keeper.FlushAsync();
            Open = null;
        }

        opened = place;
        await OpenAsync(place);
    }

    /// <summary>Something was typed.</summary>
    protected void Touched()
    {
        if (KeepsDrafts)
        {
            Keeper.Touch();
        }

        Follow();
    }

    /// <summary>A field was changed.</summary>
    protected void Change(string field, Action change)
    {
        change();
        Wrong.Check(Open!.Sheet, field);
        Refusal = null;
        Touched();
    }

    /// <summary>Saves the sheet, or says what stands against it.</summary>
    protected async Task SaveAsync()
    {
        if (IsSaving)
        {
            return;
        }

        if (!Wrong.CheckAll(Open!.Sheet))
        {
            Frame!.RevealWrong();
            return;
        }

        await EndAsync(WriteAsync);
    }

    /// <summary>Does the form's last work, ends its draft, and goes where the work says; or says what stands against it.</summary>
    protected async Task EndAsync(Func<Guid, Task<string>> work)
    {
        (IsSaving, Refusal) = (true, null);
        try
        {
            var next = "";
            await Keeper.SubmitAsync(async () => next = await work(Keeper.Id));
            if (KeepsDrafts)
            {
                await Drafts.DiscardAsync(Keeper.Id, CancellationToken.None);
            }

            Navigation.NavigateTo(next, replace: true);
            return;
        }
        catch (ValidationException e)
        {
            Wrong.Take(e.Errors);
            Frame!.RevealWrong();
        }
        catch (StaleVersionException e)
        {
            await CompareAsync(e);
        }
        catch (RuleBrokenException e)
        {
            Refusal = e.Message;
        }

        IsSaving = false;
        Touched();
    }

    /// <summary>Goes on with a draft that was offered.</summary>
    protected void Take(DraftSummary offered) => Navigation.NavigateTo(DraftForm.Address(Form, Customer, offered.Id), replace: true);

    /// <summary>Throws an offered draft away; it can be taken back for a while.</summary>
    protected async Task ThrowAwayAsync(DraftSummary offered)
    {
        await Shelf.ThrowAwayAsync(offered.Id, Life);
        Offered = [.. Offered.Where(o => o.Id != offered.Id)];
    }

    /// <summary>Leaves the offered drafts where they are.</summary>
    protected void TypeAnother() => Offered = [];

    private async Task OpenAsync(string place)
    {
        (Offered, Merge, Refusal) = ([], null, null);
        Wrong.Clear();
        var stored = await ReadAsync();
        IsUnknown = stored is null;
        if (stored is null)
        {
            Open = null;
            return;
        }

        Keeper.Open(InvokeAsync, () => new DraftContent(Gist, DraftForm.Write(Open!), Level), KeeperChanged, Form, Customer);
        if (Open is { } resumed && resumed.Place == place)
        {
            Keeper.Continue(resumed.SubmissionId, resumed.Sequence, resumed.KeptAt);
            Touched();
        }
        else if (
            KeepsDrafts
            && Guid.TryParse(DraftId, out var id)
            && await Shelf.FindAsync(id, Form, Customer, Life) is { } kept
            && Kept(kept) is { } typed
        )
        {
            Open = typed;
            Keeper.Continue(kept);
        }
        else
        {
            Open = stored;
            Keeper.Begin();
            Offered = KeepsDrafts ? await Shelf.OfAsync(Form, Customer, Life) : [];
        }

        Open.Place = place;
        Sheets++;
        Follow();
    }

    private async Task CompareAsync(StaleVersionException stale)
    {
        if (await ReadAsync() is not { } now)
        {
            Refusal = GoneText;
            return;
        }

        SavedFirst = stale.ChangedBy;
        SavedFirstAt = Moments.Of(stale.ChangedAt, Clock);
        Merge = new SheetMerge<T>(Fields, Open!.Seen, CopyOf(Open.Sheet), now.Seen, Open.Sheet);
        (Open.Seen, Open.Version) = (now.Seen, now.Version);
    }

    private static OpenForm<T>? Kept(KeptDraft draft) => DraftForm.Read<OpenForm<T>>(draft.Json);

    private void KeeperChanged()
    {
        Follow();
        StateHasChanged();
    }

    private void Follow()
    {
        if (Open is { } open)
        {
            (open.SubmissionId, open.Sequence, open.KeptAt) = (Keeper.Id, Keeper.Sequence, Keeper.KeptAt);
        }
    }
}
