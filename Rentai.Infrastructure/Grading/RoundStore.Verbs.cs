using Microsoft.EntityFrameworkCore;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Domain.Auditing;
using Rentai.Domain.Customers;
using Rentai.Domain.Grading;
using Rentai.Domain.Resources;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Grading;

internal sealed partial class RoundStore
{
    /// <inheritdoc/>
    public async Task OpenAsync(OpenRound command, DateTime at, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var rounds = db.GradingRounds.Where(r => r.SubmissionId == command.SubmissionId).Select(r => r.FiscalYear);
        var schemeId = await db
            .GradingSchemes.Where(s => s.Number == command.SchemeNumber)
            .Select(s => (int?)s.Id)
            .SingleOrDefaultAsync(ct);
        if (schemeId is not { } scheme)
        {
            throw new RuleBrokenException(RuleTexts.Round_NoScheme);
        }

        var round = new GradingRound(command.FiscalYear, scheme, command.DueOn, at, scope.Name, command.SubmissionId);
        try
        {
            await db.EnterOnceAsync(
                round,
                rounds,
                async () =>
                {
                    await TakeInAsync(db, round.Id, at, scope, ct);
                    return round.FiscalYear;
                },
                ct
            );
        }
        catch (DbUpdateException)
        {
            if (await db.GradingRounds.AnyAsync(r => r.FiscalYear == command.FiscalYear, ct))
            {
                throw new RuleBrokenException(RuleTexts.Round_YearTaken);
            }

            if (await db.GradingRounds.AnyAsync(r => r.State == RoundState.Open, ct))
            {
                throw new RuleBrokenException(RuleTexts.Round_OneOpen);
            }

            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<bool> ChangeAsync(int fiscalYear, long version, Action<GradingRound> change, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var round = await db.GradingRounds.SingleOrDefaultAsync(r => r.FiscalYear == fiscalYear, ct);
        if (round is null)
        {
            return false;
        }

        await db.ChangeAsync(round, version, change, ct);
        return true;
    }

    /// <inheritdoc/>
    public async Task<int> EnrolAsync(int roundId, DateTime at, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        return await db.TogetherAsync(
            async () =>
            {
                await db.HoldOpenAsync(roundId, ct);
                return await TakeInAsync(db, roundId, at, scope, ct);
            },
            ct
        );
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> ChangeGradingsAsync(
        int roundId,
        GradingChoice which,
        IReadOnlyList<GradingState> states,
        Action<CustomerGrading> change,
        AccessScope scope,
        CancellationToken ct
    )
    {
        await using var db = contexts.Open(scope);
        return await db.TogetherAsync<IReadOnlyList<string>>(
            async () =>
            {
                db.ChangeTracker.Clear();
                await db.HoldOpenAsync(roundId, ct);
                var chosen = await Chosen(db, roundId, which)
                    .Where(g => states.Contains(g.State))
                    .OrderBy(g => g.CustomerId)
                    .Select(g => new { Grading = g, g.Customer.Number })
                    .ToListAsync(ct);
                chosen.ForEach(c => change(c.Grading));
                try
                {
                    await db.SaveChangesAsync(ct);
                }
                catch (DbUpdateConcurrencyException e) when (e.Entries is [{ Entity: CustomerGrading grading }, ..])
                {
                    throw new StaleVersionException(grading.ChangedBy, grading.ChangedAt, grading.Version);
                }

                return [.. chosen.Select(c => c.Number)];
            },
            ct
        );
    }

    /// <inheritdoc/>
    public async Task<int> RemindAsync(
        int roundId,
        IReadOnlyList<int> graderIds,
        DateTime dayBegan,
        DateTime at,
        AccessScope scope,
        CancellationToken ct
    )
    {
        await using var db = contexts.Open(scope);
        return await db.TogetherAsync(
            async () =>
            {
                db.ChangeTracker.Clear();
                await db.HoldOpenAsync(roundId, ct);
                var reminded = db.GradingReminders.Where(r => r.RoundId == roundId && r.RemindedAt >= dayBegan).Select(r => r.StaffId);
                var people = await db.YearlyGradings(roundId)
                    .Where(g => !g.Customer.IsArchived && (g.State == GradingState.Open || g.State == GradingState.Returned))
                    .Where(g => g.GraderId != null && graderIds.Contains(g.GraderId.Value) && !reminded.Contains(g.GraderId.Value))
                    .Select(g => g.GraderId!.Value)
                    .Distinct()
                    .ToListAsync(ct);
                db.AddRange(people.Select(p => new GradingReminder(roundId, p, at, scope.Name)));
                await db.SaveChangesAsync(ct);
                return people.Count;
            },
            ct
        );
    }

    /// <inheritdoc/>
    public async Task<int> CloseAsync(RoundClosing closing, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        return await db.TogetherAsync(
            async () =>
            {
                db.ChangeTracker.Clear();
                var round = await db.GradingRounds.SingleAsync(r => r.Id == closing.RoundId, ct);
                round.DemandOpen();
                await db.ChangeAsync(round, closing.Version, r => r.Close(closing.Lines, closing.At, scope.Name), ct);
                await DemandAsRankedAsync(db, closing, ct);
                await new BulkWriter(db).WriteAsync(closing.Outcomes, keyed: true, ct);
                if (closing.RatingsFrom is { } level)
                {
                    await db
                        .FactorRatings.Where(r => r.Grading.RoundId == closing.RoundId)
                        .ExecuteUpdateAsync(s => s.SetProperty(r => r.VisibleFrom, level), ct);
                }

                return await PutInForceAsync(db, closing, scope, ct);
            },
            ct
        );
    }

    /// <summary>
    /// Counts the version of every grading up, so that whoever has one open meets a newer one, and then looks whether what is approved is
    /// what was ranked.
    /// </summary>
    private static async Task DemandAsRankedAsync(PortalDbContext db, RoundClosing closing, CancellationToken ct)
    {
        var gradings = db.YearlyGradings(closing.RoundId);
        await gradings.ExecuteUpdateAsync(s => s.SetProperty(g => g.Version, g => g.Version + 1), ct);
        var now = await gradings
            .Where(g => !g.Customer.IsArchived)
            .Select(g => new
            {
                g.Id,
                g.State,
                g.Version,
            })
            .ToListAsync(ct);
        var approved = now.Where(g => g.State == GradingState.Approved).ToDictionary(g => g.Id, g => g.Version - 1);
        var unapproved = now.Count - approved.Count;
        if (
            unapproved != closing.Unapproved
            || approved.Count != closing.Approved.Count
            || approved.Any(a => closing.Approved.GetValueOrDefault(a.Key) != a.Value)
        )
        {
            throw new RuleBrokenException(RuleTexts.Round_UnapprovedChanged.With(unapproved));
        }
    }

    private static async Task<int> PutInForceAsync(PortalDbContext db, RoundClosing closing, AccessScope scope, CancellationToken ct)
    {
        var changed = db
            .Customers.Join(
                db.GradingOutcomes.Where(o => o.Grading.RoundId == closing.RoundId && o.Grading.Sequence == CustomerGrading.Yearly)
                    .Select(o => new
                    {
                        o.CustomerId,
                        o.Class,
                        Expected = o.Class != CustomerClass.Potential ? null
                        : o.Grading.ClassOverride == CustomerClass.Potential ? o.Grading.ExpectedOverride
                        : o.ExpectedClass,
                        o.Tier,
                        IsOverridden = o.Grading.ClassOverride != null || o.Grading.TierOverride != null,
                    }),
                c => c.Id,
                p => p.CustomerId,
                (Customer, Placed) => new { Customer, Placed }
            )
            .Where(x =>
                x.Customer.Class != x.Placed.Class
                || x.Customer.ExpectedClass != x.Placed.Expected
                || x.Customer.Tier != x.Placed.Tier
                || x.Customer.IsOverridden != x.Placed.IsOverridden
            );
        var entries = await changed
            .Select(x => new
            {
                x.Customer.Id,
                x.Customer.Number,
                x.Customer.Class,
                x.Customer.ExpectedClass,
                x.Customer.Tier,
                x.Customer.IsOverridden,
                x.Placed,
            })
            .ToListAsync(ct);
        await changed.ExecuteUpdateAsync(
            s =>
                s.SetProperty(x => x.Customer.Class, x => x.Placed.Class)
                    .SetProperty(x => x.Customer.ExpectedClass, x => x.Placed.Expected)
                    .SetProperty(x => x.Customer.Tier, x => x.Placed.Tier)
                    .SetProperty(x => x.Customer.IsOverridden, x => x.Placed.IsOverridden)
                    .SetProperty(x => x.Customer.Version, x => x.Customer.Version + 1)
                    .SetProperty(x => x.Customer.ChangedAt, closing.At)
                    .SetProperty(x => x.Customer.ChangedBy, scope.Name),
            ct
        );
        await new BulkWriter(db).WriteAsync(
            [
                .. entries.Select(e => new AuditEntry(
                    closing.At,
                    scope,
                    AuditKind.Changed,
                    nameof(Customer),
                    e.Number,
                    e.Id,
                    AccessLevel.Staff,
                    Audit.Written(
                        new (string Field, string? Old, string? New)[]
                        {
                            (nameof(Customer.Class), e.Class.ToString(), e.Placed.Class.ToString()),
                            (nameof(Customer.ExpectedClass), e.ExpectedClass?.ToString(), e.Placed.Expected?.ToString()),
                            (nameof(Customer.Tier), e.Tier.ToString(), e.Placed.Tier.ToString()),
                            (nameof(Customer.IsOverridden), e.IsOverridden.ToString(), e.Placed.IsOverridden.ToString()),
                        }.Where(c => c.Old != c.New)
                    )
                )),
            ],
            keyed: false,
            ct
        );
        return entries.Count(e => e.Class != e.Placed.Class || e.Tier != e.Placed.Tier);
    }

    /// <summary>Takes in every customer that is neither archived nor in the round; it is graded by its account manager.</summary>
    private static Task<int> TakeInAsync(PortalDbContext db, int roundId, DateTime at, AccessScope scope, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Gradings" ("RoundId", "CustomerId", "Sequence", "Kind", "GraderId", "State", "Version", "ChangedAt", "ChangedBy")
            SELECT {roundId}, c."Id", {CustomerGrading.Yearly}, {nameof(GradingKind.Yearly)}, c."AccountManagerId", {nameof(
                GradingState.Open
            )}, 1, {at}, {scope.Name}
            FROM "Customers" c
            WHERE c."IsArchived" = 0 AND NOT EXISTS (
                SELECT 1 FROM "Gradings" g WHERE g."RoundId" = {roundId} AND g."CustomerId" = c."Id" AND g."Sequence" = {CustomerGrading.Yearly})
            """,
            ct
        );
}
