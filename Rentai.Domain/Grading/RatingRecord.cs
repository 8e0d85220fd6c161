namespace Rentai.Domain.Grading;

/// <summary>A rating in a customer's history.</summary>
/// <param name="Factor">In which factor.</param>
/// <param name="Rating">The rating.</param>
/// <param name="IsNotApplicable">Whether the factor did not apply.</param>
/// <param name="Reason">The grader's word.</param>
/// <param name="Suggested">What the portal suggested then.</param>
/// <param name="Evidence">The evidence as it stood.</param>
/// <param name="RatedBy">By whom.</param>
public sealed record RatingRecord(
    Factor Factor,
    Rating? Rating,
    bool IsNotApplicable,
    string? Reason,
    Rating? Suggested,
    IReadOnlyList<EvidenceFigure> Evidence,
    string? RatedBy
);
