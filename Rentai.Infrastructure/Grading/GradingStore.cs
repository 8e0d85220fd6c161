using Microsoft.EntityFrameworkCore;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Domain.Grading;
using Rentai.Domain.Resources;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Grading;

internal sealed class GradingStore(PortalContexts contexts) : IGradingStore
{
    /// <summary>Two people may give the same rating for the first time; the second one then meets the first one's.</summary>
    private const int RatingAttempts = 5;

    /// <inheritdoc/>
    public async Task<GradingCase?> CaseAsync(int fiscalYear, string customerNumber, AccessScope scope, CancellationToken ct) =>
        (await CasesAsync(fiscalYear, [customerNumber], scope, ct)) is [var found] ? found : null;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<GradingCase>> CasesAsync(
        int fiscalYear,
        IReadOnlyCollection<string> customerNumbers,
        AccessScope scope,
        CancellationToken ct
    )
    {
        await using var db = contexts.Open(scope);
        if (await HeadAsync(db, fiscalYear, ct) is not { } round)
        {
            return [];
        }

        var latest = Latest(db, round.Id).Where(g => customerNumbers.Contains(g.Customer.Number));
        return await CasesAsync(db, round, latest.OrderBy(g => g.Id), ct);
    }

    /// <inheritdoc/>
    public async Task<(RoundHead Round, PageOf<GradingCase> Cases)?> PageAsync(
        GradingGridQuery query,
        AccessScope scope,
        CancellationToken ct
    )
    {
        await using var db = contexts.Open(scope);
        if (await HeadAsync(db, query.FiscalYear, ct) is not { } round)
        {
            return null;
        }

        var gradings = db.YearlyGradings(round.Id).Where(g => !g.Customer.IsArchived);
        if ((query.Mine ? scope.PersonId : query.GraderId) is { } grader)
        {
            gradings = gradings.Where(g => g.GraderId == grader);
        }

        if (query.OnlyOpen)
        {
            gradings = gradings.Where(g => g.State == GradingState.Open || g.State == GradingState.Returned);
        }

        var total = await gradings.CountAsync(ct);
        var page = InWorkOrder(gradings).Skip(query.Paging.Skip).Take(query.Paging.Take);
        return (round, new PageOf<GradingCase>(await CasesAsync(db, round, page, ct), total));
    }

    /// <inheritdoc/>
    public async Task<Neighbours> NeighboursAsync(GradingCase around, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var mine = around.Grading.GraderId is { } grader && grader == scope.StaffId;
        var list = db.YearlyGradings(around.Round.Id).Where(g => !g.Customer.IsArchived);
        if (mine)
        {
            list = list.Where(g => g.GraderId == around.Grading.GraderId);
        }

        var (@class, id) = (around.Customer.Class, around.Customer.Id);
        var open = list.Where(g => g.State == GradingState.Open || g.State == GradingState.Returned);
        var after = open.Where(g => g.Customer.Class > @class || (g.Customer.Class == @class && g.CustomerId > id));
        var next =
            await InWorkOrder(after).Select(g => g.Customer.Number).FirstOrDefaultAsync(ct)
            ?? await InWorkOrder(open.Where(g => g.CustomerId != id)).Select(g => g.Customer.Number).FirstOrDefaultAsync(ct);
        var previous = await list.Where(g => g.Customer.Class < @class || (g.Customer.Class == @class && g.CustomerId < id))
            .OrderByDescending(g => g.Customer.Class)
            .ThenByDescending(g => g.CustomerId)
            .Select(g => g.Customer.Number)
            .FirstOrDefaultAsync(ct);
        return new Neighbours(previous, next, await open.CountAsync(ct));
    }

    /// <inheritdoc/>
    public async Task<int?> LastClosedAsync(int beforeFiscalYear, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        return await db
            .GradingRounds.Where(r => r.State == RoundState.Closed && r.FiscalYear < beforeFiscalYear)
            .MaxAsync(r => (int?)r.FiscalYear, ct);
    }

    /// <inheritdoc/>
    public async Task<RatingsSaved> RateAsync(
        int fiscalYear,
        IReadOnlyList<SuggestedRating> ratings,
        AccessScope scope,
        CancellationToken ct
    )
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var db = contexts.Open(scope);
            try
            {
                return await db.TogetherAsync(() => RateAsync(db, fiscalYear, ratings, ct), ct);
            }
            catch (DbUpdateException) when (attempt < RatingAttempts)
            {
                // Somebody else rated one of them in between; the next attempt reads what they said.
            }
        }
    }

    /// <inheritdoc/>
    public async Task ChangeAsync(int gradingId, long version, Action<CustomerGrading> change, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var grading = await db.Gradings.SingleAsync(g => g.Id == gradingId, ct);
        await db.ChangeAsync(grading, version, change, ct);
    }

    /// <inheritdoc/>
    public async Task ChangeAllAsync(
        IReadOnlyCollection<int> gradingIds,
        Action<CustomerGrading> change,
        AccessScope scope,
        CancellationToken ct
    )
    {
        await using var db = contexts.Open(scope);
        foreach (var grading in await db.Gradings.Where(g => gradingIds.Contains(g.Id)).ToListAsync(ct))
        {
            change(grading);
        }

        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException e) when (e.Entries is [{ Entity: CustomerGrading other }, ..])
        {
            await e.Entries[0].ReloadAsync(ct);
            throw new StaleVersionException(other.ChangedBy, other.ChangedAt, other.Version);
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<GradingHistory>> HistoryAsync(string customerNumber, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var gradings = await db
            .Gradings.AsNoTracking()
            .Where(g => g.Customer.Number == customerNumber)
            .Include(g => g.Grader)
            .OrderByDescending(g => g.Round.FiscalYear)
            .ThenByDescending(g => g.Sequence)
            .ToListAsync(ct);
        var ids = gradings.ConvertAll(g => g.Id);
        var roundIds = gradings.Select(g => g.RoundId).Distinct().ToList();
        var rounds = await db.GradingRounds.Where(r => roundIds.Contains(r.Id)).Heads().ToDictionaryAsync(r => r.Id, ct);
        var ratings = await RatingsAsync(db, ids, ct);
        var outcomes = await db
            .GradingOutcomes.AsNoTracking()
            .Where(o => ids.Contains(o.GradingId))
            .ToDictionaryAsync(o => o.GradingId, ct);
        return
        [
            .. gradings.Select(g => new GradingHistory(
                rounds[g.RoundId],
                g,
                g.Grader?.Name,
                [.. ratings[g.Id]],
                outcomes.GetValueOrDefault(g.Id)
            )),
        ];
    }

    /// <inheritdoc/>
    public async Task EnterAsync(CustomerGrading grading, IReadOnlyList<FactorRating> ratings, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        try
        {
            await db.TogetherAsync(
                async () =>
                {
                    db.Add(grading);
                    await db.SaveChangesAsync(ct);
                    foreach (var rating in ratings)
                    {
                        db.Add(rating.CopyTo(grading.Id));
                    }

                    return await db.SaveChangesAsync(ct);
                },
                ct
            );
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (
                await db.Gradings.AnyAsync(
                    g => g.RoundId == grading.RoundId && g.CustomerId == grading.CustomerId && g.Sequence == grading.Sequence,
                    ct
                )
            )
            {
                throw new RuleBrokenException(RuleTexts.Grading_AgainRunning);
            }

            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<(int FiscalYear, string CustomerNumber)>> AgainAsync(
        GradingState state,
        AccessScope scope,
        CancellationToken ct
    )
    {
        await using var db = contexts.Open(scope);
        var found = await db
            .Gradings.Where(g => g.Sequence > CustomerGrading.Yearly && g.State == state)
            .OrderBy(g => g.SubmittedAt)
            .Select(g => new { g.Round.FiscalYear, g.Customer.Number })
            .ToListAsync(ct);
        return [.. found.Select(f => (f.FiscalYear, f.Number))];
    }

    /// <inheritdoc/>
    public async Task PutInForceAsync(
        GradingCase approved,
        GradingOutcome outcome,
        CustomerGradingApproval approval,
        AccessScope scope,
        CancellationToken ct
    )
    {
        await using var db = contexts.Open(scope);
        var grading = await db.Gradings.SingleAsync(g => g.Id == approved.Grading.Id, ct);
        var customer = await db.Customers.SingleAsync(c => c.Id == approved.Customer.Id, ct);
        await db.ChangeAsync(
            grading,
            approved.Grading.Version,
            g =>
            {
                g.Approve(approval.At, approval.By);
                db.Add(outcome);
                customer.Position(outcome.Class, g.ExpectedOverride ?? outcome.ExpectedClass, outcome.Tier, g.IsOverridden);
            },
            ct
        );
    }

    private static async Task<RatingsSaved> RateAsync(
        PortalDbContext db,
        int fiscalYear,
        IReadOnlyList<SuggestedRating> ratings,
        CancellationToken ct
    )
    {
        db.ChangeTracker.Clear();
        var numbers = ratings.Select(r => r.Entry.CustomerNumber).Distinct().ToList();
        var round = await HeadAsync(db, fiscalYear, ct) ?? throw new RuleBrokenException(RuleTexts.Grading_Gone);
        var gradings = await Latest(db, round.Id)
            .Where(g => numbers.Contains(g.Customer.Number))
            .Select(g => new
            {
                g.Id,
                g.CustomerId,
                g.Customer.Number,
                g.Kind,
            })
            .ToDictionaryAsync(g => g.Number, ct);
        await HoldAsync(db, round.Id, [.. gradings.Values.Select(g => g.Id)], gradings.Values.Any(g => g.Kind == GradingKind.Yearly), ct);

        var ids = gradings.Values.Select(g => g.Id).ToList();
        var stored = await db.FactorRatings.Where(r => ids.Contains(r.GradingId)).ToDictionaryAsync(r => (r.GradingId, r.Factor), ct);
        var saved = new List<(string Number, FactorRating Rating)>();
        var clashes = new List<RatedCell>();
        foreach (var (entry, suggestion) in ratings)
        {
            var grading = gradings[entry.CustomerNumber];
            var rating = stored.GetValueOrDefault((grading.Id, entry.Factor));
            if (rating is not null && rating.Version != entry.Version && !rating.Says(entry))
            {
                clashes.Add(Cell(entry.CustomerNumber, rating));
                continue;
            }

            if (rating is null)
            {
                rating = new FactorRating(grading.Id, grading.CustomerId, entry.Factor, GradingLevels.OfRating(round.Scheme, entry.Factor));
                db.Add(rating);
            }

            if (!rating.Says(entry))
            {
                rating.Rate(entry.Rating, entry.IsNotApplicable, entry.Reason, entry.Boxes, suggestion);
            }

            saved.Add((entry.CustomerNumber, rating));
        }

        await db.SaveChangesAsync(ct);
        return new RatingsSaved([.. saved.Select(s => Cell(s.Number, s.Rating))], clashes);
    }

    /// <summary>
    /// Makes sure, for the length of the transaction, that the round is not closed and the gradings are not submitted: touches their rows,
    /// so that whoever closes or submits comes before or after.
    /// </summary>
    private static async Task HoldAsync(PortalDbContext db, int roundId, List<int> gradingIds, bool isYearly, CancellationToken ct)
    {
        var held = await db
            .Gradings.Where(g => gradingIds.Contains(g.Id) && (g.State == GradingState.Open || g.State == GradingState.Returned))
            .ExecuteUpdateAsync(s => s.SetProperty(g => g.RoundId, roundId), ct);
        if (held < gradingIds.Count)
        {
            throw new RuleBrokenException(RuleTexts.Grading_Submitted);
        }

        if (isYearly)
        {
            await db.HoldOpenAsync(roundId, ct);
        }
    }

    private static RatedCell Cell(string number, FactorRating rating) =>
        new(
            number,
            rating.Factor,
            rating.Rating,
            rating.IsNotApplicable,
            rating.Reason,
            rating.Boxes,
            rating.ChangedBy,
            rating.ChangedAt,
            rating.Version
        );

    private static IOrderedQueryable<CustomerGrading> InWorkOrder(IQueryable<CustomerGrading> gradings) =>
        gradings.OrderBy(g => g.Customer.Class).ThenBy(g => g.CustomerId);

    /// <summary>The latest grading of each customer in a round.</summary>
    private static IQueryable<CustomerGrading> Latest(PortalDbContext db, int roundId) =>
        db.Gradings.Where(g =>
            g.RoundId == roundId
            && !db.Gradings.Any(later => later.RoundId == roundId && later.CustomerId == g.CustomerId && later.Sequence > g.Sequence)
        );

    private static Task<RoundHead?> HeadAsync(PortalDbContext db, int fiscalYear, CancellationToken ct) =>
        db.GradingRounds.Where(r => r.FiscalYear == fiscalYear).Heads().SingleOrDefaultAsync(ct);

    private static async Task<IReadOnlyList<GradingCase>> CasesAsync(
        PortalDbContext db,
        RoundHead round,
        IQueryable<CustomerGrading> gradings,
        CancellationToken ct
    )
    {
        var rows = await gradings
            .AsNoTracking()
            .Select(g => new
            {
                Grading = g,
                Customer = new GradedCustomer(
                    g.CustomerId,
                    g.Customer.Number,
                    g.Customer.ShortName,
                    g.Customer.FullName,
                    g.Customer.Class,
                    g.Customer.ExpectedClass,
                    g.Customer.Tier,
                    g.GraderId,
                    g.Grader!.Name
                ),
                g.Customer.Status,
                g.Customer.Kind,
                LastOrderOn = db.CustomerFigures.Where(f => f.CustomerId == g.CustomerId).Select(f => f.LastOrderOn).FirstOrDefault(),
            })
            .ToListAsync(ct);
        var ratings = await RatingsAsync(db, rows.ConvertAll(r => r.Grading.Id), ct);
        var last = await LastAsync(db, round, rows.ConvertAll(r => r.Grading), ct);
        return
        [
            .. rows.Select(r => new GradingCase(
                round,
                r.Grading,
                r.Customer,
                r.Status,
                r.Kind,
                r.LastOrderOn,
                [.. ratings[r.Grading.Id]],
                last.GetValueOrDefault(r.Grading.CustomerId)
            )),
        ];
    }

    private static async Task<ILookup<int, FactorRating>> RatingsAsync(PortalDbContext db, List<int> gradingIds, CancellationToken ct) =>
        (await db.FactorRatings.AsNoTracking().Where(r => gradingIds.Contains(r.GradingId)).ToListAsync(ct)).ToLookup(r => r.GradingId);

    /// <summary>The approved grading before, of each customer.</summary>
    private static async Task<Dictionary<int, GradingBefore>> LastAsync(
        PortalDbContext db,
        RoundHead round,
        List<CustomerGrading> gradings,
        CancellationToken ct
    )
    {
        var customers = gradings.ConvertAll(g => g.CustomerId);
        var sequences = gradings.ToDictionary(g => g.CustomerId, g => g.Sequence);
        var approved = await db
            .Gradings.Where(g =>
                customers.Contains(g.CustomerId) && g.State == GradingState.Approved && g.Round.FiscalYear <= round.FiscalYear
            )
            .Select(g => new
            {
                g.Id,
                g.CustomerId,
                g.Round.FiscalYear,
                g.Sequence,
                Score = db.GradingOutcomes.Where(o => o.GradingId == g.Id).Select(o => o.Score).FirstOrDefault(),
            })
            .ToListAsync(ct);
        var before = approved
            .Where(g => g.FiscalYear < round.FiscalYear || g.Sequence < sequences[g.CustomerId])
            .GroupBy(g => g.CustomerId)
            .Select(g => g.OrderBy(x => x.FiscalYear).ThenBy(x => x.Sequence).Last())
            .ToList();
        var ratings = await RatingsAsync(db, before.ConvertAll(b => b.Id), ct);
        return before.ToDictionary(b => b.CustomerId, b => new GradingBefore(b.FiscalYear, b.Score, [.. ratings[b.Id]]));
    }
}
