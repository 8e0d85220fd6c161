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
        var customers = await db.YearlyGradings(roundId)
            .Where(g => !g.Customer.IsArchived)
            .Select(g => new Placed(
                g.Id,
                g.CustomerId,
                g.Customer.Number,
                db.Gradings.Any(b => b.CustomerId == g.CustomerId && b.State == GradingState.Approved && b.RoundId != roundId)
                    ? g.Customer.Class
                    : null,
                g.Customer.Status,
                g.Customer.Kind,
                db.CustomerFigures.Where(f => f.CustomerId == g.CustomerId).Select(f => f.LastOrderOn).FirstOrDefault(),
                g.ClassOverride,
                g.TierOverride
            ))
            .ToListAsync(ct);
        return [.. customers.Select(c => c.Standing(ratings, sales.GetValueOrDefault(c.CustomerId)))];
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
                o.SalesLastYear,
                Customer = new Placed(
                    o.GradingId,
                    o.CustomerId,
                    o.Grading.Customer.Number,
                    o.Class,
                    o.Grading.Customer.Status,
                    o.Grading.Customer.Kind,
                    db.CustomerFigures.Where(f => f.CustomerId == o.CustomerId).Select(f => f.LastOrderOn).FirstOrDefault(),
                    o.Grading.ClassOverride,
                    o.Grading.TierOverride
                ),
            })
            .ToListAsync(ct);
        return [.. customers.Select(c => c.Customer.Standing(ratings, c.SalesLastYear))];
    }

    /// <summary>A customer of the round without its ratings and sales.</summary>
    private sealed record Placed(
        int GradingId,
        int CustomerId,
        string Number,
        CustomerClass? ClassBefore,
        CustomerStatus Status,
        CustomerKind Kind,
        DateOnly? LastOrderOn,
        CustomerClass? ClassOverride,
        ContactTier? TierOverride
    )
    {
        public Standing Standing(Dictionary<int, RatingSet> ratings, decimal salesLastYear) =>
            new(
                CustomerId,
                Number,
                ratings.GetValueOrDefault(GradingId),
                salesLastYear,
                ClassBefore,
                Status == CustomerStatus.Potential,
                Kind == CustomerKind.Agent,
                LastOrderOn,
                ClassOverride,
                TierOverride
            );
    }
}
