namespace Rentai.Domain.Grading;

/// <summary>All that a round's pyramid 金字塔 is built from.</summary>
/// <param name="RoundId">Key of the round.</param>
/// <param name="FiscalYear">Its fiscal year.</param>
/// <param name="State">Where it stands.</param>
/// <param name="SchemeNumber">The scheme version it was opened with.</param>
/// <param name="Scheme">What that says.</param>
/// <param name="Standings">The customers' yearly gradings.</param>
internal sealed record RoundGround(
    int RoundId,
    int FiscalYear,
    RoundState State,
    int SchemeNumber,
    SchemeContent Scheme,
    IReadOnlyList<Standing> Standings
);
