using System.Globalization;
using Rentai.Domain.Access;
using Rentai.Domain.Auditing;
using Rentai.Domain.Calendar;

namespace Rentai.Domain.Grading;

/// <inheritdoc cref="ISchemeTrials"/>
internal sealed class SchemeTrialService(
    IGate gate,
    IStandingStore standings,
    ITrialStore store,
    IAuditStore audit,
    FiscalCalendar fiscal,
    PortalClock clock
) : ISchemeTrials
{
    /// <summary>No round lies further away than this.</summary>
    private const int Years = 100;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TrialRound>> RoundsAsync(CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.TryGradingSchemes, ct);
        var rounds = await store.RoundsAsync(scope, ct);
        return [.. rounds.Where(r => scope.Sees(GradingLevels.OfOutcome(r.Scheme))).Select(r => r.Round)];
    }

    /// <inheritdoc/>
    public async Task<TrialGround?> GroundAsync(int fiscalYear, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.TryGradingSchemes, ct);
        if (Math.Abs((long)fiscalYear - fiscal.YearOf(clock.Today).Number) > Years)
        {
            return null;
        }

        var before = fiscal.YearBefore(fiscal.Year(fiscalYear));
        if (
            await standings.GroundAsync(fiscalYear, before, scope, ct) is not { } ground
            || !scope.Sees(GradingLevels.OfOutcome(ground.Scheme))
        )
        {
            return null;
        }

        var details = await store.DetailsAsync(before, scope, ct);
        var people = await store.PeopleAsync(scope, ct);
        await audit.RecordReadAsync(
            scope,
            nameof(GradingRound),
            fiscalYear.ToString(CultureInfo.InvariantCulture),
            null,
            GradingLevels.OfOutcome(ground.Scheme),
            ct
        );
        return new TrialGround(
            fiscalYear,
            ground.State,
            ground.SchemeNumber,
            ground.Scheme,
            clock.Today,
            [.. ground.Standings.Select(s => CustomerOf(s, details))],
            people
        );
    }

    private static TrialCustomer CustomerOf(Standing standing, IReadOnlyDictionary<int, TrialDetail> details) =>
        details.TryGetValue(standing.CustomerId, out var detail)
            ? new TrialCustomer(standing, detail.Name, detail.AccountManager, detail.GrossProfit)
            : new TrialCustomer(standing, standing.Number, null, null);
}
