using Rentai.Domain.Access;
using Rentai.Domain.Drafts;
using Rentai.Domain.Grading;
using Rentai.Domain.Resources;
using Rentai.Portal.Drafts;
using Rentai.Portal.Resources;

namespace Rentai.Portal.Grading;

/// <summary>
/// The draft 草稿 of a grading. It exists only while something could not be stored: the store was away, a colleague was first, or a reason
/// is too long. It is offered again on any device, and ends by itself when all is stored.
/// </summary>
public sealed class WizardDraft(DraftKeeper keeper, DraftShelf shelf, IDrafts drafts)
{
    private string form = "";
    private string? customer;
    private bool isKept;

    /// <summary>Drafts that are offered.</summary>
    public IReadOnlyList<DraftSummary> Offered { get; private set; } = [];

    /// <summary>Takes on a form, and looks for a draft of it.</summary>
    /// <param name="opened">The form.</param>
    /// <param name="read">Reads what is not stored.</param>
    /// <param name="component">The page's <c>InvokeAsync</c>.</param>
    /// <param name="onChanged">Draws the standing.</param>
    /// <param name="ct">Cancels.</param>
    public async Task OpenAsync(
        GradingForm opened,
        Func<WizardNotes> read,
        Func<Func<Task>, Task> component,
        Action onChanged,
        CancellationToken ct
    )
    {
        form = DraftForm.GradingOf(opened.FiscalYear);
        customer = opened.Customer.Number;
        isKept = false;
        // Under a scheme of net profit, whoever may rate factor 1 types level 3.
        var level =
            opened.Scheme.ProfitBasis == ProfitBasis.Net && opened.Preview is not null ? AccessLevel.Executive : AccessLevel.Manager;
        keeper.Open(component, () => Content(read(), level), onChanged, form, customer);
        keeper.Begin();
        Offered = await shelf.OfAsync(form, customer, ct);
    }

    /// <summary>Something cannot be stored now.</summary>
    public void Touch()
    {
        isKept = true;
        keeper.Touch();
    }

    /// <summary>All is stored: the draft has done its work.</summary>
    public async Task EndAsync()
    {
        if (isKept)
        {
            isKept = false;
            await keeper.FlushAsync();
            await drafts.DiscardAsync(keeper.Id, CancellationToken.None);
            keeper.Begin();
        }
    }

    /// <summary>Goes on with a draft; it goes on under the same id.</summary>
    public async Task<WizardNotes?> TakeAsync(Guid id, CancellationToken ct)
    {
        var kept = await shelf.FindAsync(id, form, customer, ct);
        Offered = [.. Offered.Where(o => o.Id != id)];
        if (kept is null || DraftForm.Read<WizardNotes>(kept.Json) is not { } notes)
        {
            return null;
        }

        keeper.Continue(kept);
        isKept = true;
        return notes;
    }

    /// <summary>Throws an offered draft away; it can be taken back for a while.</summary>
    public async Task ThrowAwayAsync(DraftSummary offered, CancellationToken ct)
    {
        await shelf.ThrowAwayAsync(offered.Id, ct);
        Offered = [.. Offered.Where(o => o.Id != offered.Id)];
    }

    /// <summary>Leaves the offered drafts where they are.</summary>
    public void LeaveThem() => Offered = [];

    /// <summary>The page goes: keeps the last change and lets go.</summary>
    public Task LeaveAsync() => keeper.LeaveAsync();

    private static DraftContent Content(WizardNotes notes, AccessLevel level) =>
        new(GradingTexts.Wizard_Unsaved.With(notes.Entries.Count + (notes.Override is null ? 0 : 1)), DraftForm.Write(notes), level);
}
