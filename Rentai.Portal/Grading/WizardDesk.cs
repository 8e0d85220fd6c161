using Rentai.Domain.Drafts;
using Rentai.Domain.Grading;

namespace Rentai.Portal.Grading;

/// <summary>
/// A grader at work on one customer: what is on the page, what is stored, and what became a draft because it could not be stored. The page
/// draws it and says what was done.
/// </summary>
public sealed class WizardDesk(IGradings gradings, RatingSaver saver, WizardDraft draft)
{
    private OverrideSheet? typedByHand;
    private Func<Func<Task>, Task> onPage = work => work();
    private Action changed = () => { };

    /// <summary>The customer as read; <see langword="null"/> when not in the round, or not for this reader.</summary>
    public GradingForm? Form { get; private set; }

    /// <summary>The factors as they are shown now.</summary>
    public RatingSheet? Sheet { get; private set; }

    /// <summary>Where the customer would come to stand; <see langword="null"/> where the reader may not see a score.</summary>
    public Placement? Placement { get; private set; }

    /// <summary>What kept the grading from being submitted.</summary>
    public IReadOnlyList<SubmissionGap> Gaps { get; private set; } = [];

    /// <summary>Class and tier by hand as a draft held them.</summary>
    public OverrideSheet? RestoredByHand { get; private set; }

    /// <summary>Counts what was read, so that the panel for class and tier by hand gets fresh fields.</summary>
    public int Reads { get; private set; }

    /// <summary>Drafts of this customer's grading, to be offered.</summary>
    public IReadOnlyList<DraftSummary> Offered => draft.Offered;

    /// <summary>Stores the ratings.</summary>
    public RatingSaver Saver => saver;

    /// <summary>Takes on a page.</summary>
    /// <param name="component">The page's <c>InvokeAsync</c>.</param>
    /// <param name="onChanged">Draws the page.</param>
    public void Serve(Func<Func<Task>, Task> component, Action onChanged) => (onPage, changed) = (component, onChanged);

    /// <summary>Reads a customer.</summary>
    public async Task ReadAsync(int fiscalYear, string customerNumber, CancellationToken ct)
    {
        var form = await gradings.FormAsync(fiscalYear, customerNumber, ct);
        (Form, Gaps, typedByHand, RestoredByHand) = (form, [], null, null);
        Reads++;
        Sheet = form is null ? null : new RatingSheet(form);
        if (form is null)
        {
            return;
        }

        Weigh();
        saver.Open(Sheet!, onPage, Saved);
        await draft.OpenAsync(form, Notes, onPage, changed, ct);
    }

    /// <summary>Changes a factor and stores it behind the page's back.</summary>
    public void Change(RatedFactor row, Action<RatedFactor> change)
    {
        change(row);
        Gaps = [.. Gaps.Where(g => Sheet!.Rows.Any(r => r.Factor == g.Factor && r.Gap is not null))];
        Changed();
    }

    /// <summary>Accepts all suggestions of factors that are not rated.</summary>
    /// <returns>How many.</returns>
    public int AcceptAll()
    {
        var count = Sheet!.AcceptAll();
        Changed();
        return count;
    }

    /// <summary>Submits; what is missing stands in <see cref="Gaps"/> then.</summary>
    /// <returns>Whether it was submitted.</returns>
    public async Task<bool> SubmitAsync(bool evenUnrated, CancellationToken ct)
    {
        if (!await saver.FlushAsync())
        {
            Sheet!.PointAt([.. Sheet.Unsaved.Select(r => r.Factor)]);
            return false;
        }

        var done = await gradings.SubmitAsync(new SubmitGradings(Form!.FiscalYear, [Form.Customer.Number], evenUnrated), ct);
        Gaps = done.Gaps;
        Sheet!.PointAt([.. Gaps.Select(g => g.Factor)]);
        if (done.Submitted.Count == 0)
        {
            return false;
        }

        Form = Form with { State = GradingState.Submitted, Left = Math.Max(0, Form.Left - 1) };
        return true;
    }

    /// <summary>Takes the submitted grading back.</summary>
    public async Task WithdrawAsync(CancellationToken ct)
    {
        await gradings.WithdrawAsync(Form!.FiscalYear, Form.Customer.Number, ct);
        await ReadAsync(Form.FiscalYear, Form.Customer.Number, ct);
    }

    /// <summary>Class or tier by hand was typed and is not stored yet.</summary>
    public void TypedByHand(OverrideSheet typed)
    {
        typedByHand = typed;
        draft.Touch();
    }

    /// <summary>Stores class and tier by hand. What is being typed at the factors stays as it is.</summary>
    public async Task SetByHandAsync(OverrideSheet typed, CancellationToken ct)
    {
        await gradings.OverrideAsync(typed.Command(Form!), ct);
        await ReadAgainAsync(ct);
        (typedByHand, RestoredByHand) = (null, null);
        Reads++;
        await EndDraftAsync();
    }

    /// <summary>Reads what the next change of class or tier by hand is based upon.</summary>
    public async Task ReadAgainAsync(CancellationToken ct)
    {
        Form = await gradings.FormAsync(Form!.FiscalYear, Form.Customer.Number, ct) ?? Form;
        Weigh();
    }

    /// <summary>Goes on with a draft.</summary>
    public async Task TakeAsync(Guid id, CancellationToken ct)
    {
        if (await draft.TakeAsync(id, ct) is { } notes)
        {
            Sheet!.Restore(notes.Entries);
            (typedByHand, RestoredByHand) = (notes.Override, notes.Override);
            Reads++;
            Changed();
        }
    }

    /// <summary>Throws an offered draft away; it can be taken back for a while.</summary>
    public Task ThrowAwayAsync(DraftSummary offered, CancellationToken ct) => draft.ThrowAwayAsync(offered, ct);

    /// <summary>Leaves the offered drafts where they are.</summary>
    public void LeaveDrafts() => draft.LeaveThem();

    /// <summary>The page goes.</summary>
    public async Task LeaveAsync()
    {
        changed = () => { };
        await saver.LeaveAsync();
        await draft.LeaveAsync();
    }

    private void Changed()
    {
        Weigh();
        saver.Touch();
    }

    private void Saved()
    {
        if (Sheet!.Unsaved.Count == 0)
        {
            _ = EndDraftAsync();
        }
        else if (saver.Standing is not SaveStanding.Saving)
        {
            draft.Touch();
        }

        changed();
    }

    private Task EndDraftAsync() => typedByHand is null && Sheet!.Unsaved.Count == 0 ? draft.EndAsync() : Task.CompletedTask;

    private WizardNotes Notes() => new() { Entries = [.. Sheet!.Unsaved.Select(r => r.Command)], Override = typedByHand };

    private void Weigh() => Placement = Form?.Preview?.Of(Sheet!.Ratings);
}
