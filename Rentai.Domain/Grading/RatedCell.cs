namespace Rentai.Domain.Grading;

/// <summary>A rating as it is stored now.</summary>
/// <param name="CustomerNumber">To whom.</param>
/// <param name="Factor">In which factor.</param>
/// <param name="Rating">The rating.</param>
/// <param name="IsNotApplicable">Whether the factor does not apply.</param>
/// <param name="Reason">The word on it.</param>
/// <param name="Boxes">Boxes of factor 11.</param>
/// <param name="RatedBy">By whom.</param>
/// <param name="RatedAt">When (UTC).</param>
/// <param name="Version">Version for the next change.</param>
public sealed record RatedCell(
    string CustomerNumber,
    Factor Factor,
    Rating? Rating,
    bool IsNotApplicable,
    string? Reason,
    Prospects? Boxes,
    string? RatedBy,
    DateTime RatedAt,
    long Version
);
