namespace Rentai.Domain.Grading;

/// <summary>A yearly round 年度评级 as lists and heads show it.</summary>
/// <param name="FiscalYear">Its fiscal year.</param>
/// <param name="State">Where it stands.</param>
/// <param name="SchemeNumber">Version of the scheme that it was opened with.</param>
/// <param name="SchemeName">That scheme's name.</param>
/// <param name="DueOn">By when the managers are asked to submit.</param>
/// <param name="OpenedAt">When it was opened (UTC).</param>
/// <param name="OpenedBy">By whom.</param>
/// <param name="ClosedAt">When it was closed (UTC).</param>
/// <param name="ClosedBy">By whom.</param>
/// <param name="Counts">Its yearly gradings by state.</param>
/// <param name="ShowsOutcome">Whether the reader's level sees scores and proposals of this round.</param>
/// <param name="Version">Version to move or close it with.</param>
public sealed record RoundSummary(
    int FiscalYear,
    RoundState State,
    int SchemeNumber,
    string SchemeName,
    DateOnly DueOn,
    DateTime OpenedAt,
    string OpenedBy,
    DateTime? ClosedAt,
    string? ClosedBy,
    StateCounts Counts,
    bool ShowsOutcome,
    long Version
);
