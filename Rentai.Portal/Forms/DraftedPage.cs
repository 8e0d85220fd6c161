using Microsoft.AspNetCore.Components;
using Rentai.Domain.Access;
using Rentai.Domain.Drafts;
using Rentai.Portal.Drafts;
using Rentai.Portal.Shell;

namespace Rentai.Portal.Forms;

/// <summary>
/// A page with one form that keeps a draft 草稿 while it is filled in. What was typed outlives a lost connection (the circuit keeps it), a
/// killed server and another device (the draft does), together with the version that it was typed upon.
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
        Keeper.Touch();
        Follow();
    }

    /// <summary>Saves under the submission id, and ends the draft.</summary>
    protected async Task SubmitAsync(Func<Guid, Task> save)
    {
        await Keeper.SubmitAsync(() => save(Keeper.Id));
        await Drafts.DiscardAsync(Keeper.Id, CancellationToken.None);
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
        Offered = [];
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
            Keeper.Touch();
        }
        else if (
            Guid.TryParse(DraftId, out var id)
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
            Offered = await Shelf.OfAsync(Form, Customer, Life);
        }

        Open.Place = place;
        Sheets++;
        Follow();
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
