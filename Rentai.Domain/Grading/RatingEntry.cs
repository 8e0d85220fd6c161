namespace Rentai.Domain.Grading;

/// <summary>A rating that somebody gives.</summary>
/// <param name="CustomerNumber">To whom.</param>
/// <param name="Factor">In which factor.</param>
/// <param name="Rating">The rating; <see langword="null"/> takes it back.</param>
/// <param name="IsNotApplicable">Says that the factor does not apply.</param>
/// <param name="Reason">The grader's word, at most 500 characters.</param>
/// <param name="Boxes">Boxes of factor 11.</param>
/// <param name="Version">The version that the grader saw; 0 when it was never rated.</param>
public sealed record RatingEntry(
    string CustomerNumber,
    Factor Factor,
    Rating? Rating,
    bool IsNotApplicable,
    string? Reason,
    Prospects? Boxes,
    long Version
);
