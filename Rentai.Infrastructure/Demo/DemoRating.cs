using Rentai.Domain.Grading;

namespace Rentai.Infrastructure.Demo;

/// <summary>The rating of one factor in a round of the demo company.</summary>
/// <param name="Factor">Which.</param>
/// <param name="Rating">The rating; <see langword="null"/> when it does not apply.</param>
/// <param name="IsNotApplicable">Whether it does not apply.</param>
/// <param name="Reason">Why it differs from the suggestion, or a word on the judgement.</param>
/// <param name="Boxes">The boxes of factor 11.</param>
/// <param name="Suggestion">What the portal suggested on that day.</param>
internal sealed record DemoRating(
    Factor Factor,
    Rating? Rating,
    bool IsNotApplicable,
    string? Reason,
    Prospects? Boxes,
    Suggestion Suggestion
);
