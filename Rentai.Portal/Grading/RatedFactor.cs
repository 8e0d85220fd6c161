using Rentai.Domain.Grading;

namespace Rentai.Portal.Grading;

/// <summary>One factor of a customer while somebody rates it: what is shown now, what is stored, and what stands between the two.</summary>
/// <param name="entry">The factor as it was read.</param>
/// <param name="customerNumber">Whose.</param>
public sealed class RatedFactor(FactorEntry entry, string customerNumber)
{
    private static readonly RateFactorsRules Rules = new();
    private bool wantsReason;

    /// <summary>The factor as it is shown now.</summary>
    public FactorEntry Entry { get; private set; } = entry;

    /// <summary>What somebody else gave in the meantime; the person decides which of the two stays.</summary>
    public RatedCell? Clash { get; private set; }

    /// <summary>Why it cannot be saved as it is, in a sentence.</summary>
    public string? Refusal { get; private set; }

    /// <summary>Whether something was changed that is not stored yet.</summary>
    public bool IsUnsaved { get; private set; }

    /// <summary>Whether it can be sent now.</summary>
    public bool IsReady => IsUnsaved && Clash is null && Refusal is null;

    /// <summary>Whether the gap is pointed at, since somebody tried to submit.</summary>
    public bool IsPointedAt { get; private set; }

    /// <summary>Counts the changes, so that a late answer does not pass for the newest state.</summary>
    public int Changes { get; private set; }

    /// <summary>Which factor.</summary>
    public Factor Factor => Entry.Factor;

    /// <summary>Whose.</summary>
    public string CustomerNumber { get; } = customerNumber;

    /// <summary>What keeps it from being complete.</summary>
    public RatingGap? Gap => (Entry with { Reason = string.IsNullOrWhiteSpace(Entry.Reason) ? null : Entry.Reason }).Gap;

    /// <summary>Whether a reason belongs to it as it is now.</summary>
    public bool AsksReason => Entry.IsNotApplicable || Entry.IsOverride;

    /// <summary>Whether the box for the reason stands open: a reason belongs to it, is there, or is about to be written.</summary>
    public bool ShowsReason => AsksReason || wantsReason || Entry.Reason is not null;

    /// <summary>The command that stores it.</summary>
    public RatingEntry Command =>
        new(CustomerNumber, Factor, Entry.Rating, Entry.IsNotApplicable, Entry.Reason, Entry.Boxes, Entry.Version);

    /// <summary>Gives a rating.</summary>
    public void Rate(Rating rating) => Change(Entry with { Rating = rating, IsNotApplicable = false });

    /// <summary>Says that the factor does not apply.</summary>
    public void SetNotApplicable() => Change(Entry with { Rating = null, IsNotApplicable = true });

    /// <summary>Takes the rating back.</summary>
    public void TakeBack() => Change(Entry with { Rating = null, IsNotApplicable = false });

    /// <summary>Writes the reason.</summary>
    public void Say(string? reason) => Change(Entry with { Reason = reason });

    /// <summary>Opens the box for the reason.</summary>
    public void AskReason() => wantsReason = true;

    /// <summary>Ticks the boxes of factor 11; the suggestion follows at once.</summary>
    public void Tick(Prospects boxes) => Change(Ticked(Entry, boxes));

    /// <summary>Ticks or clears one of the boxes.</summary>
    public void Toggle(Prospects box) => Tick((Entry.Boxes ?? Prospects.None) ^ box);

    /// <summary>Points at the gap.</summary>
    public void PointAt() => IsPointedAt = true;

    /// <summary>Goes on with what was typed before and not stored.</summary>
    public void Restore(RatingEntry kept)
    {
        var now = kept.Boxes is { } boxes ? Ticked(Entry, boxes) : Entry;
        Change(now with { Rating = kept.Rating, IsNotApplicable = kept.IsNotApplicable, Reason = kept.Reason, Version = kept.Version });
    }

    /// <summary>It was stored as it was after so many changes.</summary>
    public void Stored(RatedCell cell, int changes)
    {
        Entry = Entry with { Version = cell.Version, RatedBy = cell.RatedBy, RatedAt = cell.RatedAt };
        IsUnsaved = Changes != changes;
    }

    /// <summary>Somebody else was first. Where both say the same there is nothing to decide.</summary>
    public void Meet(RatedCell theirs)
    {
        if (Says(theirs))
        {
            Take(theirs);
        }
        else
        {
            Clash = theirs;
        }
    }

    /// <summary>What the other gave stays.</summary>
    public void KeepTheirs() => Take(Clash!);

    /// <summary>What was typed here replaces what the other gave.</summary>
    public void TakeMine()
    {
        Entry = Entry with { Version = Clash!.Version };
        Clash = null;
    }

    private static FactorEntry Ticked(FactorEntry entry, Prospects boxes) =>
        entry with
        {
            Boxes = boxes,
            Suggestion = new Suggestion(
                entry.Factor,
                boxes.Rate(),
                null,
                null,
                [new EvidenceFigure(EvidenceTerm.Boxes, int.PopCount((int)boxes), null, null)]
            ),
        };

    private bool Says(RatedCell cell) =>
        (cell.Rating, cell.IsNotApplicable, cell.Boxes, cell.Reason) == (Entry.Rating, Entry.IsNotApplicable, Entry.Boxes, Entry.Reason);

    private void Take(RatedCell theirs)
    {
        var now = theirs.Boxes is { } boxes ? Ticked(Entry, boxes) : Entry;
        Entry = now with
        {
            Rating = theirs.Rating,
            IsNotApplicable = theirs.IsNotApplicable,
            Reason = theirs.Reason,
            RatedBy = theirs.RatedBy,
            RatedAt = theirs.RatedAt,
            Version = theirs.Version,
        };
        Clash = null;
        Refusal = null;
        IsUnsaved = false;
        Changes++;
    }

    private void Change(FactorEntry changed)
    {
        Entry = changed;
        IsUnsaved = true;
        Changes++;
        Refusal = Rules.Validate(new RateFactors(0, [Command])).Errors.FirstOrDefault()?.ErrorMessage;
    }
}
