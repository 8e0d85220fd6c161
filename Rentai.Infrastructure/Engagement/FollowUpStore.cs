using Microsoft.EntityFrameworkCore;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Domain.Calendar;
using Rentai.Domain.Engagement;
using Rentai.Infrastructure.Drafts;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Engagement;

internal sealed class FollowUpStore(PortalContexts contexts, PortalClock clock) : IFollowUpStore
{
    /// <inheritdoc/>
    public async Task<PageOf<FollowUpItem>> FindAsync(FollowUpQuery query, DateOnly today, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var followUps = Fitting(db, query.Filter, today);
        var total = await followUps.CountAsync(ct);
        var page = Sorted(followUps, query.Sort, query.Descending).Skip(query.Paging.Skip).Take(query.Paging.Take);
        return new PageOf<FollowUpItem>(await Items(page, today).ToListAsync(ct), total);
    }

    /// <inheritdoc/>
    public async Task<int?> EnterAsync(AddFollowUp command, int ownerId, DateOnly dueOn, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var customerId = await db.Customers.Where(c => c.Number == command.CustomerNumber).Select(c => (int?)c.Id).SingleOrDefaultAsync(ct);
        if (customerId is not { } customer)
        {
            return null;
        }

        var sheet = command.Sheet;
        var followUp = new FollowUp(customer, ownerId, sheet.What, dueOn, sheet.VisibleFrom, command.SubmissionId);
        return await db.EnterOnceAsync(
            followUp,
            db.FollowUps.Where(f => f.SubmissionId == command.SubmissionId).Select(f => f.Id),
            async () =>
            {
                await db.CloseDraftAsync(command.SubmissionId, clock.Now, ct);
                return followUp.Id;
            },
            ct
        );
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<int, AccessLevel?>> StaffAsync(int staffId, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        return await db.StaffLevelsAsync([staffId], ct);
    }

    /// <inheritdoc/>
    public async Task<bool> ChangeAsync(int followUpId, AccessScope scope, long version, Action<FollowUp> change, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var followUp = await db.FollowUps.SingleOrDefaultAsync(f => f.Id == followUpId, ct);
        if (followUp is null)
        {
            return false;
        }

        await db.ChangeAsync(followUp, version, change, ct);
        return true;
    }

    /// <inheritdoc/>
    public async Task<bool> WasCompletedByAsync(int followUpId, long version, int staffId, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        return await db.FollowUps.AnyAsync(f => f.Id == followUpId && f.Version == version + 1 && f.DoneById == staffId, ct);
    }

    /// <summary>Follow-ups as lists show them, in the order they come.</summary>
    internal static IQueryable<FollowUpItem> Items(IQueryable<FollowUp> followUps, DateOnly today) =>
        followUps.Select(f => new FollowUpItem(
            f.Id,
            f.Customer.Number,
            f.Customer.ShortName,
            f.Customer.Class,
            f.What,
            f.OwnerId,
            f.Owner.Name,
            f.DueOn,
            f.DoneAt == null && f.DueOn < today,
            f.DoneAt,
            f.DoneBy == null ? null : f.DoneBy.Name,
            f.DoneNote,
            f.LogId,
            f.VisibleFrom,
            f.Version
        ));

    private static IQueryable<FollowUp> Fitting(PortalDbContext db, FollowUpFilter filter, DateOnly today)
    {
        var followUps = db.FollowUps.AsQueryable();
        if (filter.Whose != Whose.All)
        {
            var owners = db.StaffMeant(filter.Whose);
            followUps = followUps.Where(f => owners.Contains(f.OwnerId));
        }

        if (filter.OwnerId is { } owner)
        {
            followUps = followUps.Where(f => f.OwnerId == owner);
        }

        if (filter.CustomerNumber is { Length: > 0 } number)
        {
            followUps = followUps.Where(f => f.Customer.Number == number);
        }

        if (filter.DueBy is { } dueBy)
        {
            followUps = followUps.Where(f => f.DueOn <= dueBy);
        }

        return filter.State switch
        {
            null => followUps,
            FollowUpState.Open => followUps.Where(f => f.DoneAt == null),
            FollowUpState.Overdue => followUps.Where(f => f.DoneAt == null && f.DueOn < today),
            FollowUpState.Done => followUps.Where(f => f.DoneAt != null),
            _ => throw new ArgumentOutOfRangeException(nameof(filter), filter.State, "Follow-ups cannot be filtered by this state."),
        };
    }

    /// <summary>The allow-list of sorts.</summary>
    private static IOrderedQueryable<FollowUp> Sorted(IQueryable<FollowUp> followUps, FollowUpSort sort, bool descending) =>
        (sort, descending) switch
        {
            (FollowUpSort.DueOn, false) => followUps.OrderBy(f => f.DueOn).ThenBy(f => f.Id),
            (FollowUpSort.DueOn, true) => followUps.OrderByDescending(f => f.DueOn).ThenByDescending(f => f.Id),
            (FollowUpSort.DoneAt, false) => followUps.OrderBy(f => f.DoneAt).ThenBy(f => f.DueOn).ThenBy(f => f.Id),
            (FollowUpSort.DoneAt, true) => followUps
                .OrderByDescending(f => f.DoneAt)
                .ThenByDescending(f => f.DueOn)
                .ThenByDescending(f => f.Id),
            (FollowUpSort.Customer, false) => followUps.OrderBy(f => f.Customer.SortName).ThenBy(f => f.DueOn).ThenBy(f => f.Id),
            (FollowUpSort.Customer, true) => followUps.OrderByDescending(f => f.Customer.SortName).ThenBy(f => f.DueOn).ThenBy(f => f.Id),
            (FollowUpSort.Owner, false) => followUps.OrderBy(f => f.Owner.Name).ThenBy(f => f.DueOn).ThenBy(f => f.Id),
            (FollowUpSort.Owner, true) => followUps.OrderByDescending(f => f.Owner.Name).ThenBy(f => f.DueOn).ThenBy(f => f.Id),
            _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, "Follow-ups cannot be sorted by this."),
        };
}
