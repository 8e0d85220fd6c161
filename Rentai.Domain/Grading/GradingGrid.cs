namespace Rentai.Domain.Grading;

/// <summary>Customers of a round as the grid 批量评级 shows them.</summary>
/// <param name="FiscalYear">The round's fiscal year.</param>
/// <param name="RoundState">Where the round stands.</param>
/// <param name="Scheme">What the scheme says.</param>
/// <param name="Factors">The factors that the reader may rate.</param>
/// <param name="Rows">The customers of this page.</param>
/// <param name="Total">How many fit in all.</param>
/// <param name="ShowsScore">Whether the reader may see scores.</param>
public sealed record GradingGrid(
    int FiscalYear,
    RoundState RoundState,
    SchemeContent Scheme,
    IReadOnlyList<Factor> Factors,
    IReadOnlyList<GradingGridRow> Rows,
    int Total,
    bool ShowsScore
);
