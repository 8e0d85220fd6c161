using Microsoft.EntityFrameworkCore;
using Rentai.Domain;
using Rentai.Domain.Calendar;
using Rentai.Domain.Grading;
using Rentai.Domain.Resources;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Grading;

/// <summary>What more than one store asks about rounds.</summary>
internal static class RoundQueries
{
    /// <summary>Rounds with their schemes.</summary>
    public static IQueryable<RoundHead> Heads(this IQueryable<GradingRound> rounds) =>
        rounds.Select(r => new RoundHead(
            r.Id,
            r.FiscalYear,
            r.State,
            r.Scheme.Number,
            r.Scheme.Name,
            r.Scheme.Content,
            r.DueOn,
            r.OpenedAt,
            r.OpenedBy,
            r.ClosedAt,
            r.ClosedBy,
            r.Lines,
            r.Version
        ));

    /// <summary>The yearly gradings of a round.</summary>
    public static IQueryable<CustomerGrading> YearlyGradings(this PortalDbContext db, int roundId) =>
        db.Gradings.Where(g => g.RoundId == roundId && g.Sequence == CustomerGrading.Yearly);

    /// <summary>Keeps a round from being closed until the transaction ends: whoever closes it comes before or after.</summary>
    /// <exception cref="RuleBrokenException">It is closed.</exception>
    public static async Task HoldOpenAsync(this PortalDbContext db, int roundId, CancellationToken ct)
    {
        var held = await db
            .GradingRounds.Where(r => r.Id == roundId && r.State == RoundState.Open)
            .ExecuteUpdateAsync(s => s.SetProperty(r => r.Version, r => r.Version), ct);
        if (held == 0)
        {
            throw new RuleBrokenException(RuleTexts.Round_Closed);
        }
    }

    /// <summary>Gross profit of some months by customer, yuan; customers without a margin on record are missing.</summary>
    public static Task<Dictionary<int, decimal>> GrossProfitAsync(this PortalDbContext db, DateSpan span, CancellationToken ct) =>
        db
            .Margins.Where(m => m.Month >= span.First && m.Month <= span.Last)
            .GroupBy(m => m.CustomerId)
            .Select(g => new { g.Key, GrossProfit = g.Sum(m => m.GrossProfit) })
            .ToDictionaryAsync(g => g.Key, g => g.GrossProfit, ct);
}
