namespace Rentai.Domain.Grading;

/// <summary>A round's review 审核.</summary>
/// <param name="Round">The round.</param>
/// <param name="Page">The gradings asked for.</param>
/// <param name="Submitted">Numbers of all customers that fit the filter and wait for approval, on whatever page.</param>
/// <param name="Marks">How many gradings of the whole round bear each mark, as far as the reader's level knows.</param>
public sealed record RoundReview(
    RoundSummary Round,
    PageOf<ReviewRow> Page,
    IReadOnlyList<string> Submitted,
    IReadOnlyDictionary<ReviewMark, int> Marks
);
