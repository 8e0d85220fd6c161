namespace Rentai.Domain.Grading;

/// <summary>The report of a round 评级报告: the pyramid as it stands, who moved and why.</summary>
/// <param name="Round">The round.</param>
/// <param name="Scheme">What its scheme says.</param>
/// <param name="Classes">Steps of the pyramid, core first; potential customers stand beside it.</param>
/// <param name="Tiers">Tiers, special first.</param>
/// <param name="Moves">From class to class, those that stayed included.</param>
/// <param name="Movers">Who moved up or down, the largest moves first; at most <see cref="MostMovers"/>.</param>
/// <param name="MoversTotal">How many moved.</param>
/// <param name="Overrides">Whose class or tier was set by hand; at most <see cref="MostMovers"/>.</param>
/// <param name="Why">Why the mean score of the customers compared changed; <see langword="null"/> without a round before.</param>
/// <param name="Compared">How many customers have a score in both rounds.</param>
/// <param name="ComparedWith">The fiscal year compared with.</param>
public sealed record RoundReport(
    RoundSummary Round,
    SchemeContent Scheme,
    IReadOnlyList<ClassShare> Classes,
    IReadOnlyList<TierShare> Tiers,
    IReadOnlyList<ClassMove> Moves,
    IReadOnlyList<ReviewRow> Movers,
    int MoversTotal,
    IReadOnlyList<ReviewRow> Overrides,
    ChangeLedger? Why,
    int Compared,
    int? ComparedWith
)
{
    /// <summary>How many single customers a report names in one list.</summary>
    public const int MostMovers = 300;
}
