using Rentai.Domain.Grading;

namespace Rentai.Portal.Grading;

/// <summary>A customer's factors on the wizard's one screen: in the order in which it asks, with the one that the keys speak to.</summary>
public sealed class RatingSheet
{
    /// <summary>Begins where something is still missing.</summary>
    public RatingSheet(GradingForm form)
    {
        FiscalYear = form.FiscalYear;
        Rows =
        [
            .. Rentai
                .Domain.Grading.Factors.SuggestedFirst.SelectMany(f => form.Factors.Where(e => e.Factor == f))
                .Select(e => new RatedFactor(e, form.Customer.Number)),
        ];
        Current = Rows.FirstOrDefault(r => r.Gap is not null) ?? (Rows.Count > 0 ? Rows[0] : null);
    }

    /// <summary>The round's fiscal year.</summary>
    public int FiscalYear { get; }

    /// <summary>The factors that the reader may rate: suggested first, then judged.</summary>
    public IReadOnlyList<RatedFactor> Rows { get; }

    /// <summary>The one that the keys speak to; <see langword="null"/> when one went past the last.</summary>
    public RatedFactor? Current { get; private set; }

    /// <summary>The ratings as they are shown now.</summary>
    public RatingSet Ratings => RatingSet.Of(Rows.Select(r => (r.Factor, r.Entry.Rating)));

    /// <summary>How many factors are done: rated, or not applicable.</summary>
    public int Done => Rows.Count(r => r.Entry.Rating is not null || r.Entry.IsNotApplicable);

    /// <summary>What is not stored yet.</summary>
    public IReadOnlyList<RatedFactor> Unsaved => [.. Rows.Where(r => r.IsUnsaved)];

    /// <summary>How many wait for the person's decision: somebody else rated them, or they cannot be saved as they are.</summary>
    public int Undecided => Rows.Count(r => r.Clash is not null || r.Refusal is not null);

    /// <summary>Goes to a factor.</summary>
    public void Go(RatedFactor row) => Current = row;

    /// <summary>Goes up or down by one and stops at the ends.</summary>
    public void Move(int by)
    {
        if (Rows.Count > 0)
        {
            Current = Current is null ? Rows[^1] : Rows[Math.Clamp(IndexOf(Current) + by, 0, Rows.Count - 1)];
        }
    }

    /// <summary>Goes on after a factor was done: to the next one; after the last to what is still missing, or past the end.</summary>
    public void Advance()
    {
        var next = IndexOf(Current) + 1;
        Current = next < Rows.Count ? Rows[next] : Rows.FirstOrDefault(r => r.Gap is not null);
    }

    /// <summary>Accepts the suggestion of every factor that is not rated.</summary>
    /// <returns>How many.</returns>
    public int AcceptAll()
    {
        var open = Rows.Where(r => r is { Clash: null, Gap: RatingGap.NotRated, Entry.Suggestion.Rating: not null }).ToList();
        open.ForEach(r => r.Rate(r.Entry.Suggestion.Rating!.Value));
        Current = Rows.FirstOrDefault(r => r.Gap is not null);
        return open.Count;
    }

    /// <summary>Points at what kept the grading from being submitted, and goes to the first.</summary>
    public void PointAt(IReadOnlyCollection<Factor> gaps)
    {
        foreach (var row in Rows.Where(r => gaps.Contains(r.Factor)))
        {
            row.PointAt();
        }

        Current = Rows.FirstOrDefault(r => gaps.Contains(r.Factor)) ?? Current;
    }

    /// <summary>Goes on with ratings that were given before and never stored.</summary>
    public void Restore(IEnumerable<RatingEntry> kept)
    {
        foreach (var entry in kept)
        {
            if (Rows.FirstOrDefault(r => r.Factor == entry.Factor) is { } row && row.Command with { Version = entry.Version } != entry)
            {
                row.Restore(entry);
            }
        }
    }

    private int IndexOf(RatedFactor? row) => row is null ? Rows.Count - 1 : Rows.TakeWhile(r => r != row).Count();
}
