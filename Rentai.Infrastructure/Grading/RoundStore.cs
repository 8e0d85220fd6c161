using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Access;
using Rentai.Domain.Calendar;
using Rentai.Domain.Grading;
using Rentai.Domain.Naming;
using Rentai.Infrastructure.Customers;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Grading;

internal sealed partial class RoundStore(PortalContexts contexts) : IRoundStore
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<RoundSummary>> ListAsync(AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var rounds = await db.GradingRounds.OrderByDescending(r => r.FiscalYear).Heads().ToListAsync(ct);
        var counts = await db
            .Gradings.Where(g => g.Sequence == CustomerGrading.Yearly && (g.Round.State == RoundState.Closed || !g.Customer.IsArchived))
            .GroupBy(g => new { g.RoundId, g.State })
            .Select(g => new
            {
                g.Key.RoundId,
                g.Key.State,
                Count = g.Count(),
            })
            .ToListAsync(ct);
        var byRound = counts.ToLookup(c => c.RoundId, c => (c.State, c.Count));
        return [.. rounds.Select(r => r.Summary(Counts(byRound[r.Id]), scope))];
    }

    /// <inheritdoc/>
    public async Task<RoundHead?> FindAsync(int? fiscalYear, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var rounds = db.GradingRounds.AsQueryable();
        rounds = fiscalYear is { } year ? rounds.Where(r => r.FiscalYear == year) : rounds.Where(r => r.State == RoundState.Open);
        return await rounds.Heads().SingleOrDefaultAsync(ct);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RoundGrading>> GradingsAsync(RoundHead round, string? text, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var gradings = db.YearlyGradings(round.Id);
        if (round.State == RoundState.Open)
        {
            gradings = gradings.Where(g => !g.Customer.IsArchived);
        }

        foreach (var term in SearchKeys.ForQuery(text ?? ""))
        {
            var fitting = CustomerStore.BeginningWith(db, term).Select(k => k.CustomerId);
            gradings = gradings.Where(g => fitting.Contains(g.CustomerId));
        }

        return await gradings
            .Select(g => new RoundGrading
            {
                Id = g.Id,
                CustomerId = g.CustomerId,
                Number = g.Customer.Number,
                ShortName = g.Customer.ShortName,
                SortName = g.Customer.SortName,
                GraderId = g.GraderId,
                Grader = g.Grader!.Name,
                State = g.State,
                Version = g.Version,
                SubmittedAt = g.SubmittedAt,
                SubmittedBy = g.SubmittedBy,
                DecidedAt = g.DecidedAt,
                DecidedBy = g.DecidedBy,
                ReturnReason = g.ReturnReason,
                IsOverridden = g.ClassOverride != null || g.TierOverride != null,
                OverrideReason = g.OverrideReason,
                ClassInForce = g.Customer.Class,
                ExpectedInForce = g.Customer.ExpectedClass,
                TierInForce = g.Customer.Tier,
            })
            .ToListAsync(ct);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<int, RatingTally>> TalliesAsync(int roundId, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        return await db
            .FactorRatings.Where(r => r.Grading.RoundId == roundId && r.Grading.Sequence == CustomerGrading.Yearly)
            .Where(r => r.Rating != null || r.IsNotApplicable)
            .GroupBy(r => r.GradingId)
            .Select(g => new
            {
                g.Key,
                Rated = g.Count(),
                LastAt = g.Max(r => r.ChangedAt),
            })
            .ToDictionaryAsync(g => g.Key, g => new RatingTally(g.Rated, g.LastAt), ct);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<int, (DateTime At, string By)>> RemindersAsync(
        int roundId,
        AccessScope scope,
        CancellationToken ct
    )
    {
        await using var db = contexts.Open(scope);
        var reminders = await db
            .GradingReminders.Where(r => r.RoundId == roundId)
            .OrderBy(r => r.Id)
            .Select(r => new
            {
                r.StaffId,
                r.RemindedAt,
                r.RemindedBy,
            })
            .ToListAsync(ct);
        return reminders.GroupBy(r => r.StaffId).ToDictionary(g => g.Key, g => (g.Last().RemindedAt, g.Last().RemindedBy));
    }

    /// <inheritdoc/>
    public async Task<int> NotEnrolledAsync(int roundId, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        return await db.Customers.CountAsync(c => !c.IsArchived && !db.YearlyGradings(roundId).Any(g => g.CustomerId == c.Id), ct);
    }

    /// <inheritdoc/>
    public async Task<(StateCounts Mine, int Waiting)> DutyAsync(int roundId, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var me = scope.PersonId;
        var gradings = db.YearlyGradings(roundId).Where(g => !g.Customer.IsArchived);
        var mine = await gradings
            .Where(g => g.GraderId == me)
            .GroupBy(g => g.State)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToListAsync(ct);
        var waiting = await gradings.CountAsync(g => g.State == GradingState.Submitted, ct);
        return (Counts(mine.Select(m => (m.Key, m.Count))), waiting);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<int, GradingOutcome>> OutcomesAsync(int roundId, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        return await db
            .GradingOutcomes.AsNoTracking()
            .Where(o => o.Grading.RoundId == roundId && o.Grading.Sequence == CustomerGrading.Yearly)
            .ToDictionaryAsync(o => o.GradingId, ct);
    }

    /// <inheritdoc/>
    public async Task<LastRound?> LastRoundAsync(int beforeYear, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var round = await db
            .GradingRounds.Where(r => r.FiscalYear < beforeYear && r.State == RoundState.Closed)
            .OrderByDescending(r => r.FiscalYear)
            .Take(1)
            .Heads()
            .SingleOrDefaultAsync(ct);
        if (round is null)
        {
            return null;
        }

        var outcomes = await db
            .GradingOutcomes.Where(o => o.Grading.RoundId == round.Id && o.Grading.State == GradingState.Approved)
            .OrderBy(o => o.Grading.Sequence)
            .Select(o => new
            {
                o.CustomerId,
                o.GradingId,
                o.Score,
            })
            .ToListAsync(ct);
        var latest = new Dictionary<int, LastGrading>();
        outcomes.ForEach(o => latest[o.CustomerId] = new LastGrading(o.GradingId, o.Score));
        return new LastRound(round.FiscalYear, round.Scheme, latest);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<int, IReadOnlyList<GradedFactor>>> FactorsAsync(
        int fiscalYear,
        IReadOnlyCollection<int>? gradingIds,
        AccessScope scope,
        CancellationToken ct
    )
    {
        await using var db = contexts.Open(scope);
        var ratings = db.FactorRatings.Where(r => r.Grading.Round.FiscalYear == fiscalYear);
        if (gradingIds is not null)
        {
            ratings = ratings.Where(r => gradingIds.Contains(r.GradingId));
        }

        var factors = new Dictionary<int, IReadOnlyList<GradedFactor>>();
        var rows = ratings
            .Select(r => new
            {
                r.GradingId,
                r.Factor,
                r.Rating,
                r.Suggested,
                r.SuggestedValue,
            })
            .AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(ct))
        {
            if (!factors.TryGetValue(row.GradingId, out var list))
            {
                factors[row.GradingId] = list = new List<GradedFactor>(Factors.Count);
            }

            ((List<GradedFactor>)list).Add(new GradedFactor(row.Factor, row.Rating, row.Suggested, row.SuggestedValue));
        }

        return factors;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<int, decimal>> GrossProfitAsync(DateSpan span, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        return await db.GrossProfitAsync(span, ct);
    }

    /// <inheritdoc/>
    public async Task<bool> IsOnStaffAsync(int staffId, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        return await db.Staff.AnyAsync(s => s.Id == staffId && !s.IsSuspended, ct);
    }

    /// <inheritdoc/>
    public async Task<bool> RatedSinceReturnAsync(
        int roundId,
        IReadOnlyList<string> customerNumbers,
        AccessScope scope,
        CancellationToken ct
    )
    {
        await using var db = contexts.Open(scope);
        return await Chosen(db, roundId, GradingChoice.Of(customerNumbers))
            .Where(g => g.State == GradingState.Returned)
            .AnyAsync(g => db.FactorRatings.Any(r => r.GradingId == g.Id && r.ChangedAt > g.DecidedAt), ct);
    }

    private static IQueryable<CustomerGrading> Chosen(PortalDbContext db, int roundId, GradingChoice which)
    {
        var gradings = db.YearlyGradings(roundId).Where(g => !g.Customer.IsArchived);
        if (which.GraderId is { } grader)
        {
            gradings = gradings.Where(g => g.GraderId == grader);
        }

        if (which.WithoutGrader)
        {
            gradings = gradings.Where(g => g.GraderId == null);
        }

        return which.CustomerNumbers is { } numbers ? gradings.Where(g => numbers.Contains(g.Customer.Number)) : gradings;
    }

    private static StateCounts Counts(IEnumerable<(GradingState State, int Count)> counts)
    {
        var by = counts.ToDictionary(c => c.State, c => c.Count);
        return new StateCounts(
            by.GetValueOrDefault(GradingState.Open),
            by.GetValueOrDefault(GradingState.Submitted),
            by.GetValueOrDefault(GradingState.Returned),
            by.GetValueOrDefault(GradingState.Approved)
        );
    }
}
