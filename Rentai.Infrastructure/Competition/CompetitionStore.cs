using Microsoft.EntityFrameworkCore;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Domain.Calendar;
using Rentai.Domain.Competition;
using Rentai.Domain.Naming;
using Rentai.Infrastructure.Drafts;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Competition;

internal sealed class CompetitionStore(PortalContexts contexts, PortalClock clock) : ICompetitionStore
{
    /// <summary>More names than these help nobody who is typing.</summary>
    private const int MostNames = 200;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CustomerShare>> OfCustomerAsync(string customerNumber, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var shares = await db
            .SharesOfWallet.AsNoTracking()
            .Include(s => s.Competitors)
            .Where(s => s.Customer.Number == customerNumber)
            .ToListAsync(ct);
        return
        [
            .. shares
                .OrderBy(s => s.Family is not null)
                .ThenBy(s => SortName.Of(s.Family ?? ""), StringComparer.Ordinal)
                .Select(s => new CustomerShare(customerNumber, s.ToSheet(), s.Version, s.ChangedAt, s.ChangedBy)),
        ];
    }

    /// <inheritdoc/>
    public async Task<ShareWords> WordsAsync(AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var families = await db.Products.Select(p => p.Family).Distinct().ToListAsync(ct);
        var names = await db
            .CompetitorShares.GroupBy(c => c.Name)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key)
            .Select(g => g.Key)
            .Take(MostNames)
            .ToListAsync(ct);
        return new ShareWords([.. families.OrderBy(SortName.Of, StringComparer.Ordinal)], names);
    }

    /// <inheritdoc/>
    public async Task<bool> EnterAsync(SaveShare command, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var customerId = await db.Customers.Where(c => c.Number == command.CustomerNumber).Select(c => (int?)c.Id).SingleOrDefaultAsync(ct);
        if (customerId is not { } customer)
        {
            return false;
        }

        if (await FindAsync(db, command.CustomerNumber, command.Sheet.Family, ct) is { } stored)
        {
            RefuseOther(stored, command.SubmissionId);
            return true;
        }

        try
        {
            return await db.TogetherAsync(
                async () =>
                {
                    db.ChangeTracker.Clear();
                    db.Add(new ShareOfWallet(customer, command.Sheet, command.SubmissionId));
                    await db.SaveChangesAsync(ct);
                    await db.CloseDraftAsync(command.SubmissionId, clock.Now, ct);
                    return true;
                },
                ct
            );
        }
        catch (DbUpdateException)
        {
            // Somebody else entered it in between: the index let one of the two in.
            db.ChangeTracker.Clear();
            if (await FindAsync(db, command.CustomerNumber, command.Sheet.Family, ct) is not { } meanwhile)
            {
                throw;
            }

            RefuseOther(meanwhile, command.SubmissionId);
            return true;
        }
    }

    /// <inheritdoc/>
    public async Task<bool> ChangeAsync(SaveShare command, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var share = await FindAsync(db, command.CustomerNumber, command.Sheet.Family, ct);
        if (share is null)
        {
            return false;
        }

        if (share.SubmissionId != command.SubmissionId)
        {
            await db.ChangeAsync(share, command.Version, s => s.Amend(command.Sheet, command.SubmissionId), ct);
        }

        return true;
    }

    /// <inheritdoc/>
    public async Task<bool> RemoveAsync(RemoveShare command, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var share = await FindAsync(db, command.CustomerNumber, command.Family, ct);
        if (share is null)
        {
            return false;
        }

        await db.ChangeAsync(share, command.Version, s => db.Remove(s), ct);
        return true;
    }

    private static Task<ShareOfWallet?> FindAsync(PortalDbContext db, string customerNumber, string? family, CancellationToken ct)
    {
        var kept = NameText.Kept(family);
        return db
            .SharesOfWallet.Include(s => s.Competitors)
            .SingleOrDefaultAsync(s => s.Customer.Number == customerNumber && s.Family == kept, ct);
    }

    private static void RefuseOther(ShareOfWallet stored, Guid submissionId)
    {
        if (stored.SubmissionId != submissionId)
        {
            throw new StaleVersionException(stored.ChangedBy, stored.ChangedAt, stored.Version);
        }
    }
}
