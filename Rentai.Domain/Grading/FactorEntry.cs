namespace Rentai.Domain.Grading;

/// <summary>A factor of a customer as a grader works on it.</summary>
/// <param name="Factor">Which.</param>
/// <param name="Rating">Rating given.</param>
/// <param name="IsNotApplicable">Whether it does not apply.</param>
/// <param name="Reason">The grader's word.</param>
/// <param name="Boxes">Boxes of factor 11.</param>
/// <param name="Suggestion">What the portal suggests today, with evidence.</param>
/// <param name="Last">Last grading's rating: the ghost.</param>
/// <param name="LastReason">The word on it.</param>
/// <param name="RatedBy">Who rated it.</param>
/// <param name="RatedAt">When (UTC).</param>
/// <param name="Version">Version for the next change; 0 when it was never rated.</param>
public sealed record FactorEntry(
    Factor Factor,
    Rating? Rating,
    bool IsNotApplicable,
    string? Reason,
    Prospects? Boxes,
    Suggestion Suggestion,
    Rating? Last,
    string? LastReason,
    string? RatedBy,
    DateTime? RatedAt,
    long Version
)
{
    /// <summary>Whether the rating differs from what the portal suggests: the reason is then asked for.</summary>
    public bool IsOverride => Rating is not null && Suggestion.Rating is { } suggested && suggested != Rating;

    /// <summary>What keeps the factor from being complete.</summary>
    public RatingGap? Gap =>
        IsNotApplicable && Reason is null ? RatingGap.ReasonMissing
        : IsOverride && Reason is null ? RatingGap.ReasonMissing
        : Rating is null && !IsNotApplicable ? RatingGap.NotRated
        : null;
}
