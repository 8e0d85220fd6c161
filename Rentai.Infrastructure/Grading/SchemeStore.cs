using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Access;
using Rentai.Domain.Grading;
using Rentai.Infrastructure.Drafts;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Grading;

internal sealed class SchemeStore(PortalContexts contexts) : ISchemeStore
{
    /// <summary>How often the next number is tried while others save too.</summary>
    private const int MostAttempts = 10;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SchemeSummary>> ListAsync(AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        return await Summaries(db, db.GradingSchemes.OrderByDescending(s => s.Number)).ToListAsync(ct);
    }

    /// <inheritdoc/>
    public async Task<SchemeVersion?> ReadAsync(int number, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var version = db.GradingSchemes.Where(s => s.Number == number);
        return await Summaries(db, version).SingleOrDefaultAsync(ct) is { } summary
            ? new SchemeVersion(summary, await version.Select(s => s.Content).SingleAsync(ct))
            : null;
    }

    /// <inheritdoc/>
    public async Task<int?> SavedAsync(Guid submissionId, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        return await db.GradingSchemes.Where(s => s.SubmissionId == submissionId).Select(s => (int?)s.Number).SingleOrDefaultAsync(ct);
    }

    /// <inheritdoc/>
    public async Task<int> SaveAsync(Guid submissionId, Func<int, GradingScheme> version, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        for (var attempt = 1; ; attempt++)
        {
            var next = version((await db.GradingSchemes.MaxAsync(s => (int?)s.Number, ct) ?? 0) + 1);
            try
            {
                return await db.EnterOnceAsync(
                    next,
                    db.GradingSchemes.Where(s => s.SubmissionId == submissionId).Select(s => s.Number),
                    async () =>
                    {
                        // An administrator without a level keeps no drafts.
                        if (scope.Sees(AccessLevel.Staff))
                        {
                            await db.CloseDraftAsync(submissionId, next.SavedAt, ct);
                        }

                        return next.Number;
                    },
                    ct
                );
            }
            catch (DbUpdateException) when (attempt < MostAttempts)
            {
                // Somebody else took the number.
                db.ChangeTracker.Clear();
            }
        }
    }

    private static IQueryable<SchemeSummary> Summaries(PortalDbContext db, IQueryable<GradingScheme> schemes) =>
        schemes.Select(s => new SchemeSummary(
            s.Number,
            s.Name,
            s.Note,
            s.BasedOn,
            s.SavedAt,
            s.SavedBy,
            db.GradingRounds.Where(r => r.SchemeId == s.Id).OrderBy(r => r.FiscalYear).Select(r => r.FiscalYear).ToList()
        ));
}
