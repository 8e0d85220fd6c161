using Rentai.Domain.Access;

namespace Rentai.Domain.Grading;

/// <summary>All that closing a round writes.</summary>
/// <param name="RoundId">The round.</param>
/// <param name="Version">The version that the executive saw.</param>
/// <param name="Lines">The lines that came out.</param>
/// <param name="Approved">Approved gradings by key, with the version that was ranked.</param>
/// <param name="Unapproved">How many stay as they are.</param>
/// <param name="Outcomes">What came out of the approved ones.</param>
/// <param name="At">When (UTC).</param>
/// <param name="RatingsFrom">From which level the ratings can be seen from now on; <see langword="null"/> leaves them as they are.</param>
internal sealed record RoundClosing(
    int RoundId,
    long Version,
    ClassLines Lines,
    IReadOnlyDictionary<int, long> Approved,
    int Unapproved,
    IReadOnlyList<GradingOutcome> Outcomes,
    DateTime At,
    AccessLevel? RatingsFrom
);
