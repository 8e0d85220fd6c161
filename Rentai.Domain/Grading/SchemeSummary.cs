namespace Rentai.Domain.Grading;

/// <summary>A version of the scheme 评级方案 as a list shows it.</summary>
/// <param name="Number">Version number, from 1.</param>
/// <param name="Name">Name.</param>
/// <param name="Note">Why it was made.</param>
/// <param name="BasedOn">The version that it was made from.</param>
/// <param name="SavedAt">When (UTC).</param>
/// <param name="SavedBy">By whom.</param>
/// <param name="Rounds">Fiscal years of the rounds that were opened with it; none below level 2.</param>
public sealed record SchemeSummary(
    int Number,
    string Name,
    string? Note,
    int? BasedOn,
    DateTime SavedAt,
    string SavedBy,
    IReadOnlyList<int> Rounds
);
