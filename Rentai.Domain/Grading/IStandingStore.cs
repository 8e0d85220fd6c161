using Rentai.Domain.Access;
using Rentai.Domain.Calendar;

namespace Rentai.Domain.Grading;

/// <summary>Reads a round as the pyramid sees it.</summary>
internal interface IStandingStore
{
    /// <summary>
    /// The round's customers with their ratings, set by set; ratings above the scope's level are missing in it. <see langword="null"/>:
    /// no such round. While the round is open, class before and last year's sales are those of today's records; once it is closed, those
    /// that it was closed with.
    /// </summary>
    Task<RoundGround?> GroundAsync(int fiscalYear, FiscalYear yearBefore, AccessScope scope, CancellationToken ct);
}
