using Rentai.Domain.Access;
using Rentai.Domain.Naming;

namespace Rentai.Domain.Grading;

/// <summary>
/// The rating 评定 of one factor of one customer, with what was suggested at that moment. Level 2; level 3 where it would give the net
/// profit away. Each has its own version, so that two managers in one customer meet factor by factor.
/// </summary>
internal sealed class FactorRating : IVersioned, ILevelled
{
    private FactorRating() { }

    public FactorRating(int gradingId, int customerId, Factor factor, AccessLevel visibleFrom)
    {
        GradingId = gradingId;
        CustomerId = customerId;
        Factor = factor;
        VisibleFrom = visibleFrom;
    }

    public int GradingId { get; private set; }

    public CustomerGrading Grading { get; private set; } = null!;

    public Factor Factor { get; private set; }

    public int CustomerId { get; private set; }

    /// <summary>The rating; <see langword="null"/> when it was taken back or is not applicable.</summary>
    public Rating? Rating { get; private set; }

    /// <summary>Whether the factor does not apply to this customer; the reason is then required.</summary>
    public bool IsNotApplicable { get; private set; }

    /// <summary>Why it differs from the suggestion, why it does not apply, or a word on the judgement.</summary>
    public string? Reason { get; private set; }

    /// <summary>The boxes of factor 11.</summary>
    public Prospects? Boxes { get; private set; }

    /// <summary>What the portal suggested when the rating was given.</summary>
    public Rating? Suggested { get; private set; }

    /// <summary>The number behind that suggestion, where there is one: yuan, or years.</summary>
    public decimal? SuggestedValue { get; private set; }

    /// <summary>The evidence as it stood when the rating was given.</summary>
    public IReadOnlyList<EvidenceFigure> Evidence { get; private set; } = [];

    public AccessLevel VisibleFrom { get; private set; }

    public long Version { get; private set; }

    public DateTime ChangedAt { get; private set; }

    public string? ChangedBy { get; private set; }

    /// <summary>Gives a rating, or says that the factor does not apply, or takes both back.</summary>
    public void Rate(Rating? rating, bool isNotApplicable, string? reason, Prospects? boxes, Suggestion? suggestion)
    {
        Rating = isNotApplicable ? null : rating;
        IsNotApplicable = isNotApplicable;
        Reason = NameText.Kept(reason);
        Boxes = boxes;
        Suggested = suggestion?.Rating;
        SuggestedValue = suggestion?.Value;
        Evidence = suggestion?.Figures ?? [];
    }

    /// <summary>Whether it already says what an entry wants it to say: the same step sent twice.</summary>
    public bool Says(RatingEntry entry) =>
        Version > 0
        && Rating == (entry.IsNotApplicable ? null : entry.Rating)
        && IsNotApplicable == entry.IsNotApplicable
        && Reason == NameText.Kept(entry.Reason)
        && Boxes == entry.Boxes;

    /// <summary>The same rating for the grading that comes after it.</summary>
    public FactorRating CopyTo(int gradingId)
    {
        var copy = new FactorRating(gradingId, CustomerId, Factor, VisibleFrom);
        copy.Rate(Rating, IsNotApplicable, Reason, Boxes, new Suggestion(Factor, Suggested, null, SuggestedValue, Evidence));
        return copy;
    }
}
