using Rentai.Domain.Access;

namespace Rentai.Domain.Grading;

/// <summary>
/// From which level grading data can be seen. Under a scheme that counts net profit (level 3), factor 1 and all that is computed from it are
/// level 3; and since twelve ratings and a class can give the thirteenth away, all ratings of a closed round become level 3 then.
/// </summary>
internal static class GradingLevels
{
    /// <summary>A rating while the round is open.</summary>
    public static AccessLevel OfRating(SchemeContent scheme, Factor factor) =>
        scheme.ProfitBasis == ProfitBasis.Net && factor == Factor.Profit ? AccessLevel.Executive : AccessLevel.Manager;

    /// <summary>Scores, grades, ranks and proposals; and every rating once the round is closed.</summary>
    public static AccessLevel OfOutcome(SchemeContent scheme) =>
        scheme.ProfitBasis == ProfitBasis.Net ? AccessLevel.Executive : AccessLevel.Manager;
}
