using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Access;
using Rentai.Domain.Calendar;
using Rentai.Domain.Grading;
using Rentai.Domain.Staff;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Grading;

internal sealed class TrialStore(PortalContexts contexts) : ITrialStore
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<(TrialRound Round, SchemeContent Scheme)>> RoundsAsync(AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var rounds = await db
            .GradingRounds.OrderByDescending(r => r.FiscalYear)
            .Select(r => new { Round = new TrialRound(r.FiscalYear, r.State, r.Scheme.Number), r.Scheme.Content })
            .ToListAsync(ct);
        return [.. rounds.Select(r => (r.Round, r.Content))];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<int, TrialDetail>> DetailsAsync(FiscalYear yearBefore, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var profit = await db.GrossProfitAsync(yearBefore.Span, ct);
        var managers = await db.Staff.Select(s => new { s.Id, s.Name }).ToDictionaryAsync(s => s.Id, s => s.Name, ct);
        var details = new Dictionary<int, TrialDetail>();
        var customers = db
            .Customers.Select(c => new
            {
                c.Id,
                c.ShortName,
                c.AccountManagerId,
            })
            .AsAsyncEnumerable();
        await foreach (var customer in customers.WithCancellation(ct))
        {
            details[customer.Id] = new TrialDetail(
                customer.ShortName,
                customer.AccountManagerId is { } manager ? managers.GetValueOrDefault(manager) : null,
                profit.TryGetValue(customer.Id, out var amount) ? amount : null
            );
        }

        return details;
    }

    /// <inheritdoc/>
    public async Task<int> PeopleAsync(AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        return await db.Staff.CountAsync(
            s =>
                !s.IsSuspended
                && (s.Position == Position.AccountManager || s.Position == Position.SalesManager || s.Position == Position.SalesEngineer),
            ct
        );
    }
}
