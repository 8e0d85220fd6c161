using Rentai.Domain.Access;

namespace Rentai.Domain.Grading;

/// <summary>A round with its scheme, as services need it.</summary>
internal sealed record RoundHead(
    int Id,
    int FiscalYear,
    RoundState State,
    int SchemeNumber,
    string SchemeName,
    SchemeContent Scheme,
    DateOnly DueOn,
    DateTime OpenedAt,
    string OpenedBy,
    DateTime? ClosedAt,
    string? ClosedBy,
    ClassLines? Lines,
    long Version
)
{
    /// <summary>Whether scores and proposals may be seen in this scope.</summary>
    public bool ShowsOutcome(AccessScope scope) => scope.Sees(GradingLevels.OfOutcome(Scheme));

    /// <summary>The highest level of what this scope sees of the round's gradings, for the audit trail.</summary>
    public AccessLevel ReadLevel(AccessScope scope) => ShowsOutcome(scope) ? GradingLevels.OfOutcome(Scheme) : AccessLevel.Manager;

    /// <summary>The round as a list shows it.</summary>
    public RoundSummary Summary(StateCounts counts, AccessScope scope) =>
        new(
            FiscalYear,
            State,
            SchemeNumber,
            SchemeName,
            DueOn,
            OpenedAt,
            OpenedBy,
            ClosedAt,
            ClosedBy,
            counts,
            ShowsOutcome(scope),
            Version
        );
}
