using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Access;
using Rentai.Domain.Calendar;
using Rentai.Domain.Customers;
using Rentai.Domain.Grading;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Grading;

internal sealed class StandingStore(PortalContexts contexts) : IStandingStore
{
    /// <inheritdoc/>
    public async Task<RoundGround?> GroundAsync(int fiscalYear, FiscalYear yearBefore, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var round = await db
            .GradingRounds.Where(r => r.FiscalYear == fiscalYear)
            .Select(r => new
            {
                r.Id,
                r.State,
                r.Scheme.Number,
                r.Scheme.Content,
            })
            .SingleOrDefaultAsync(ct);
        if (round is null)
        {
            return null;
        }

        var ratings = await RatingsAsync(db, round.Id, ct);
        var standings =
            round.State == RoundState.Closed
                ? await AsClosedAsync(db, round.Id, ratings, ct)
                : await AsTodayAsync(db, round.Id, yearBefore, ratings, ct);
        return new RoundGround(round.Id, fiscalYear, round.State, round.Number, round.Content, standings);
    }

    /// <summary>The ratings of the yearly gradings, thirteen rows brought into one value.</summary>
    private static async Task<Dictionary<int, RatingSet>> RatingsAsync(PortalDbContext db, int roundId, CancellationToken ct)
    {
        var sets = new Dictionary<int, RatingSet>();
        var rows = db
            .FactorRatings.Where(r => r.Grading.RoundId == roundId && r.Grading.Sequence == CustomerGrading.Yearly && r.Rating != null)
            .Select(r => new
            {
                r.GradingId,
                r.Factor,
                r.Rating,
            })
            .AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(ct))
        {
            sets[row.GradingId] = sets.GetValueOrDefault(row.GradingId).With(row.Factor, row.Rating);
        }

        return sets;
    }

    private static async Task<IReadOnlyList<Standing>> AsTodayAsync(
        PortalDbContext db,
        int roundId,
        FiscalYear yearBefore,
        Dictionary<int, RatingSet> ratings,
        CancellationToken ct
    )
    {
        var sales = await db
            .Orders.Where(o => o.OrderedOn >= yearBefore.FirstDay && o.OrderedOn <= yearBefore.LastDay)
            .GroupBy(o => o.CustomerId)
            .Select(g => new { CustomerId = g.Key, Amount = g.Sum(o => o.Amount) })
            .ToDictionaryAsync(g => g.CustomerId, g => g.Amount, ct);
        var customers = await db
            .Gradings.Where(g => g.RoundId == roundId && g.Sequence == CustomerGrading.Yearly && !g.Customer.IsArchived)
            .Select(g => new
            {
                g.Id,
                g.CustomerId,
                g.Customer.Number,
                g.Customer.Class,
                g.Customer.Status,
                g.Customer.Kind,
                g.ClassOverride,
                g.TierOverride,
                WasGraded = db.Gradings.Any(b => b.CustomerId == g.CustomerId && b.State == GradingState.Approved && b.RoundId != roundId),
                LastOrderOn = db.CustomerFigures.Where(f => f.CustomerId == g.CustomerId).Select(f => f.LastOrderOn).FirstOrDefault(),
            })
            .ToListAsync(ct);
        return
        [
            .. customers.Select(c => new Standing(
                c.CustomerId,
                c.Number,
                ratings.GetValueOrDefault(c.Id),
                sales.GetValueOrDefault(c.CustomerId),
                c.WasGraded ? c.Class : null,
                c.Status == CustomerStatus.Potential,
                c.Kind == CustomerKind.Agent,
                c.LastOrderOn,
                c.ClassOverride,
                c.TierOverride
            )),
        ];
    }

    private static async Task<IReadOnlyList<Standing>> AsClosedAsync(
        PortalDbContext db,
        int roundId,
        Dictionary<int, RatingSet> ratings,
        CancellationToken ct
    )
    {
        var customers = await db
            .GradingOutcomes.Where(o => o.Grading.RoundId == roundId && o.Grading.Sequence == CustomerGrading.Yearly)
            .Select(o => new
            {
                o.GradingId,
                o.CustomerId,
                o.Grading.Customer.Number,
                o.Class,
                o.SalesLastYear,
                o.Grading.Customer.Status,
                o.Grading.Customer.Kind,
                o.Grading.ClassOverride,
                o.Grading.TierOverride,
                LastOrderOn = db.CustomerFigures.Where(f => f.CustomerId == o.CustomerId).Select(f => f.LastOrderOn).FirstOrDefault(),
            })
            .ToListAsync(ct);
        return
        [
            .. customers.Select(c => new Standing(
                c.CustomerId,
                c.Number,
                ratings.GetValueOrDefault(c.GradingId),
                c.SalesLastYear,
                c.Class,
                c.Status == CustomerStatus.Potential,
                c.Kind == CustomerKind.Agent,
                c.LastOrderOn,
                c.ClassOverride,
                c.TierOverride
            )),
        ];
    }
}
