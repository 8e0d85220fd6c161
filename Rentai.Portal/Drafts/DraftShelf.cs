using Microsoft.AspNetCore.Components;
using MudBlazor;
using Rentai.Domain.Drafts;
using Rentai.Domain.Resources;
using Rentai.Portal.Resources;

namespace Rentai.Portal.Drafts;

/// <summary>One's drafts 草稿 as pages offer them; what is thrown away can be taken back for a while.</summary>
public sealed class DraftShelf(IDrafts drafts, ISnackbar snackbar, NavigationManager navigation)
{
    private const int TakeBackMilliseconds = 12_000;

    /// <summary>A draft of this form and customer, or <see langword="null"/>.</summary>
    public async Task<KeptDraft?> FindAsync(Guid id, string form, string? customerNumber, CancellationToken ct) =>
        await drafts.FindAsync(id, ct) is { } kept && kept.Form == form && kept.CustomerNumber == customerNumber ? kept : null;

    /// <summary>Drafts of this form for this customer, newest first.</summary>
    public Task<IReadOnlyList<DraftSummary>> OfAsync(string form, string? customerNumber, CancellationToken ct) =>
        drafts.MineAsync(form, customerNumber, ct);

    /// <summary>All one's drafts, newest first.</summary>
    public Task<IReadOnlyList<DraftSummary>> AllAsync(CancellationToken ct) => drafts.MineAsync(null, null, ct);

    /// <summary>Throws a draft away, and offers to take it back.</summary>
    /// <param name="id">Which draft.</param>
    /// <param name="ct">Cancels.</param>
    /// <param name="onTakenBack">What to do when it is there again; without it, it is opened.</param>
    public async Task ThrowAwayAsync(Guid id, CancellationToken ct, Func<Task>? onTakenBack = null)
    {
        var kept = await drafts.FindAsync(id, ct);
        await drafts.DiscardAsync(id, ct);
        if (kept is null)
        {
            return;
        }

        snackbar.Add(
            DraftTexts.ThrownAway.With(kept.Title),
            Severity.Normal,
            options =>
            {
                options.VisibleStateDuration = TakeBackMilliseconds;
                options.Action = DraftTexts.TakeBack;
                options.OnClick = async _ => await TakeBackAsync(kept, onTakenBack);
            }
        );
    }

    // A closed id brings nothing back, so the draft returns under a new one.
    private async Task TakeBackAsync(KeptDraft kept, Func<Task>? onTakenBack)
    {
        var id = Guid.CreateVersion7();
        await drafts.KeepAsync(
            new KeepDraft(id, kept.Form, kept.CustomerNumber, kept.Title, kept.Json, kept.VisibleFrom, kept.Sequence),
            CancellationToken.None
        );
        if (onTakenBack is not null)
        {
            await onTakenBack();
        }
        else
        {
            navigation.NavigateTo(DraftForm.Address(kept.Form, kept.CustomerNumber, id));
        }
    }
}
