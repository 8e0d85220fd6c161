using Microsoft.EntityFrameworkCore;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Domain.Calendar;
using Rentai.Domain.Customers;
using Rentai.Domain.Naming;
using Rentai.Infrastructure.Drafts;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Customers;

internal sealed partial class CustomerStore(PortalContexts contexts, PortalClock clock) : ICustomerStore
{
    /// <summary>Ends the range of texts that begin with a term: the last code point there is.</summary>
    private const string RangeEnd = "\U0010FFFF";

    /// <summary>Two submissions may take the same next number; the second one tries the one after it.</summary>
    private const int NumberAttempts = 5;

    /// <inheritdoc/>
    public async Task<PageOf<CustomerSummary>> FindAsync(CustomerQuery query, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var customers = Fitting(db, query.Filter, scope);
        var total = await customers.CountAsync(ct);
        // The keys of the page first: what a row shows is then looked up for these rows alone.
        var ids = await Sorted(db, customers, query.Sort, query.Descending).Skip(query.Paging.Skip).Take(query.Paging.Take).ToListAsync(ct);
        var rows = await Summaries(db, db.Customers.Where(c => ids.Contains(c.Id))).ToDictionaryAsync(r => r.Id, ct);
        return new PageOf<CustomerSummary>([.. ids.Where(rows.ContainsKey).Select(id => rows[id])], total);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CustomerHit>> SearchAsync(
        IReadOnlyList<string> terms,
        int limit,
        AccessScope scope,
        CancellationToken ct
    )
    {
        await using var db = contexts.Open(scope);
        var first = terms.MaxBy(t => t.Length)!;
        var keys = BeginningWith(db, first);
        foreach (var term in terms.Where(t => t != first))
        {
            var others = BeginningWith(db, term).Select(k => k.CustomerId);
            keys = keys.Where(k => others.Contains(k.CustomerId));
        }

        // Shorter keys come first by the index: what begins or is the whole name before what only contains the term.
        var candidates = await keys.OrderBy(k => k.Text).Take(limit * 8).Select(k => new { k.CustomerId, k.ContactId }).ToListAsync(ct);
        var found = candidates.Distinct().ToList();
        var customerIds = found.Select(f => f.CustomerId).Distinct().ToList();
        var contactIds = found.Where(f => f.ContactId is not null).Select(f => f.ContactId!.Value).Distinct().ToList();
        var customers = await db
            .Customers.Where(c => customerIds.Contains(c.Id) && !c.IsArchived)
            .Select(c => new
            {
                c.Id,
                c.Number,
                c.ShortName,
                c.FullName,
                c.Class,
            })
            .ToDictionaryAsync(c => c.Id, ct);
        var contacts = await db
            .Contacts.Where(c => contactIds.Contains(c.Id))
            .Select(c => new { c.Id, c.Name })
            .ToDictionaryAsync(c => c.Id, c => c.Name, ct);
        return
        [
            .. found
                .Where(f => customers.ContainsKey(f.CustomerId) && (f.ContactId is not { } id || contacts.ContainsKey(id)))
                .Select((f, order) => (Customer: customers[f.CustomerId], Contact: f.ContactId is { } id ? contacts[id] : null, order))
                .GroupBy(f => (f.Customer.Id, f.Contact))
                .Select(g => g.First())
                .OrderBy(f => f.Contact is not null)
                .ThenBy(f => f.Customer.Class)
                .ThenBy(f => f.order)
                .Take(limit)
                .Select(f => new CustomerHit(f.Customer.Number, f.Customer.ShortName, f.Customer.FullName, f.Customer.Class, f.Contact)),
        ];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LikelyDuplicate>> LikelyDuplicatesAsync(
        CustomerSheet sheet,
        string? exceptNumber,
        AccessScope scope,
        CancellationToken ct
    )
    {
        await using var db = contexts.Open(scope);
        var core = CompanyName.Core(sheet.FullName);
        var creditCode = CreditCode.TryParse(sheet.CreditCode, out var code) ? code.ToString() : null;
        var phone = PhoneNumber.TryNormalise(sheet.Phone, out var normal) ? normal : null;
        var near = NearNames(db, core);
        var candidates = await db
            .Customers.Where(c => c.Number != exceptNumber)
            .Where(c =>
                (core != "" && c.CoreName == core)
                || (creditCode != null && c.CreditCode == creditCode)
                || (phone != null && c.Phone == phone)
                || near.Contains(c.Id)
            )
            .OrderBy(c => c.Id)
            .Take(200)
            .Select(c => new
            {
                c.Number,
                c.FullName,
                c.CoreName,
                c.CreditCode,
                c.Phone,
                c.City,
                c.IsArchived,
                Manager = db.Staff.Where(s => s.Id == c.AccountManagerId).Select(s => s.Name).FirstOrDefault(),
            })
            .ToListAsync(ct);
        return
        [
            .. candidates
                .Select(c =>
                    (
                        Found: c,
                        Why: creditCode is not null && c.CreditCode == creditCode ? DuplicateReason.SameCreditCode
                        : core.Length > 0 && c.CoreName == core ? DuplicateReason.SameName
                        : phone is not null && c.Phone == phone ? DuplicateReason.SamePhone
                        : CompanyName.Similarity(core, c.CoreName) >= SimilarFrom ? DuplicateReason.SimilarName
                        : (DuplicateReason?)null
                    )
                )
                .Where(c => c.Why is not null)
                .OrderBy(c => c.Why)
                .Take(5)
                .Select(c => new LikelyDuplicate(
                    c.Found.Number,
                    c.Found.FullName,
                    c.Found.City,
                    c.Found.Manager,
                    c.Found.IsArchived,
                    c.Why!.Value
                )),
        ];
    }

    /// <inheritdoc/>
    public async Task<string> RegisterAsync(RegisterCustomer command, AccessScope scope, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var db = contexts.Open(scope);
            var customer = new Customer(await NextNumberAsync(db, ct), command.Sheet, command.SubmissionId);
            try
            {
                return await db.EnterOnceAsync(
                    customer,
                    db.Customers.Where(c => c.SubmissionId == command.SubmissionId).Select(c => c.Number),
                    async () =>
                    {
                        db.Add(new CustomerFigures(customer.Id));
                        db.AddRange(KeysOf(customer));
                        await db.SaveChangesAsync(ct);
                        await db.CloseDraftAsync(command.SubmissionId, clock.Now, ct);
                        return customer.Number;
                    },
                    ct
                );
            }
            catch (DbUpdateException) when (attempt < NumberAttempts)
            {
                // Somebody else took the number in between.
            }
        }
    }

    /// <inheritdoc/>
    public async Task<bool> ChangeAsync(string number, AccessScope scope, long version, Action<Customer> change, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var customer = await db.Customers.SingleOrDefaultAsync(c => c.Number == number, ct);
        if (customer is null)
        {
            return false;
        }

        db.RemoveRange(await db.CustomerKeys.Where(k => k.CustomerId == customer.Id && k.ContactId == null).ToListAsync(ct));
        await db.ChangeAsync(
            customer,
            version,
            c =>
            {
                change(c);
                db.AddRange(KeysOf(c));
            },
            ct
        );
        return true;
    }

    /// <inheritdoc/>
    public async Task RefreshFiguresAsync(FiscalYear year, FiscalYear yearBefore, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        await db.TogetherAsync(
            async () =>
            {
                await db.CustomerFigures.ExecuteDeleteAsync(ct);
                return await db.Database.ExecuteSqlAsync(
                    $"""
                    INSERT INTO "CustomerFigures" ("CustomerId", "FiscalYear", "SalesThisYear", "SalesLastYear", "FirstOrderOn", "LastOrderOn", "OrderCount")
                    SELECT c."Id", {year.Number},
                        CAST(ROUND(COALESCE(SUM(CASE WHEN o."OrderedOn" BETWEEN {year.FirstDay} AND {year.LastDay} THEN o."Amount" END), 0) * 100, 0) AS bigint),
                        CAST(ROUND(COALESCE(SUM(CASE WHEN o."OrderedOn" BETWEEN {yearBefore.FirstDay} AND {yearBefore.LastDay} THEN o."Amount" END), 0) * 100, 0) AS bigint),
                        MIN(o."OrderedOn"), MAX(o."OrderedOn"), COUNT(o."Id")
                    FROM "Customers" c LEFT JOIN "Orders" o ON o."CustomerId" = c."Id"
                    GROUP BY c."Id"
                    """,
                    ct
                );
            },
            ct
        );
    }

    /// <summary>By what a customer is found.</summary>
    internal static IEnumerable<CustomerKey> KeysOf(Customer customer) =>
        SearchKeys
            .ForName(customer.FullName)
            .Concat(SearchKeys.ForName(customer.ShortName))
            .Concat(SearchKeys.ForNumber(customer.Number))
            .Concat(SearchKeys.ForPhone(customer.Phone ?? ""))
            .Distinct()
            .Select(k => new CustomerKey(customer.Id, null, k, AccessLevel.Staff));

    /// <summary>Keys that begin with a term.</summary>
    internal static IQueryable<CustomerKey> BeginningWith(PortalDbContext db, string term)
    {
        var end = term + RangeEnd;
        return db.CustomerKeys.Where(k => string.Compare(k.Text, term) >= 0 && string.Compare(k.Text, end) < 0);
    }

    private static IQueryable<Customer> Fitting(PortalDbContext db, CustomerFilter filter, AccessScope scope)
    {
        var customers = db.Customers.Where(c => c.IsArchived == filter.Archived);
        foreach (var term in SearchKeys.ForQuery(filter.Text ?? ""))
        {
            var fitting = BeginningWith(db, term).Select(k => k.CustomerId);
            customers = customers.Where(c => fitting.Contains(c.Id));
        }

        if (filter.Mine)
        {
            var me = scope.PersonId;
            customers = customers.Where(c => c.AccountManagerId == me);
        }

        if (filter.AccountManagerId is { } manager)
        {
            customers = customers.Where(c => c.AccountManagerId == manager);
        }

        if (filter.Classes is { Count: > 0 } classes)
        {
            customers = customers.Where(c => classes.Contains(c.Class));
        }

        if (filter.Tiers is { Count: > 0 } tiers)
        {
            customers = customers.Where(c => tiers.Contains(c.Tier));
        }

        if (filter.Industries is { Count: > 0 } industries)
        {
            customers = customers.Where(c => industries.Contains(c.Industry));
        }

        if (filter.Provinces is { Count: > 0 } provinces)
        {
            customers = customers.Where(c => c.Province != null && provinces.Contains(c.Province.Value));
        }

        if (filter.Statuses is { Count: > 0 } statuses)
        {
            customers = customers.Where(c => statuses.Contains(c.Status));
        }

        return customers;
    }

    /// <summary>The allow-list of sorts; each has an index. Ties go by number, which counts up as the key does.</summary>
    private static IQueryable<int> Sorted(PortalDbContext db, IQueryable<Customer> customers, CustomerSort sort, bool descending)
    {
        // Not a join: so the figures' own index gives the order, and the page ends the search after its last row.
        var figures = db.CustomerFigures.Where(f => customers.Any(c => c.Id == f.CustomerId));
        return (sort, descending) switch
        {
            (CustomerSort.Name, false) => customers.OrderBy(c => c.SortName).ThenBy(c => c.Id).Select(c => c.Id),
            (CustomerSort.Name, true) => customers.OrderByDescending(c => c.SortName).ThenByDescending(c => c.Id).Select(c => c.Id),
            (CustomerSort.Number, false) => customers.OrderBy(c => c.Id).Select(c => c.Id),
            (CustomerSort.Number, true) => customers.OrderByDescending(c => c.Id).Select(c => c.Id),
            (CustomerSort.Class, false) => customers.OrderBy(c => c.Class).ThenBy(c => c.SortName).ThenBy(c => c.Id).Select(c => c.Id),
            (CustomerSort.Class, true) => customers
                .OrderByDescending(c => c.Class)
                .ThenByDescending(c => c.SortName)
                .ThenByDescending(c => c.Id)
                .Select(c => c.Id),
            (CustomerSort.Tier, false) => customers.OrderBy(c => c.Tier).ThenBy(c => c.SortName).ThenBy(c => c.Id).Select(c => c.Id),
            (CustomerSort.Tier, true) => customers
                .OrderByDescending(c => c.Tier)
                .ThenByDescending(c => c.SortName)
                .ThenByDescending(c => c.Id)
                .Select(c => c.Id),
            (CustomerSort.SalesThisYear, false) => figures
                .OrderBy(f => f.SalesThisYear)
                .ThenBy(f => f.CustomerId)
                .Select(f => f.CustomerId),
            (CustomerSort.SalesThisYear, true) => figures
                .OrderByDescending(f => f.SalesThisYear)
                .ThenByDescending(f => f.CustomerId)
                .Select(f => f.CustomerId),
            (CustomerSort.SalesLastYear, false) => figures
                .OrderBy(f => f.SalesLastYear)
                .ThenBy(f => f.CustomerId)
                .Select(f => f.CustomerId),
            (CustomerSort.SalesLastYear, true) => figures
                .OrderByDescending(f => f.SalesLastYear)
                .ThenByDescending(f => f.CustomerId)
                .Select(f => f.CustomerId),
            (CustomerSort.LastOrder, false) => figures.OrderBy(f => f.LastOrderOn).ThenBy(f => f.CustomerId).Select(f => f.CustomerId),
            (CustomerSort.LastOrder, true) => figures
                .OrderByDescending(f => f.LastOrderOn)
                .ThenByDescending(f => f.CustomerId)
                .Select(f => f.CustomerId),
            _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, "The customer list cannot be sorted by this."),
        };
    }

    private static IQueryable<CustomerSummary> Summaries(PortalDbContext db, IQueryable<Customer> customers) =>
        customers.Join(
            db.CustomerFigures,
            c => c.Id,
            f => f.CustomerId,
            (c, f) =>
                new CustomerSummary(
                    c.Id,
                    c.Number,
                    c.ShortName,
                    c.FullName,
                    c.Class,
                    c.ExpectedClass,
                    c.Tier,
                    c.IsOverridden,
                    c.Status,
                    c.Industry,
                    c.Province,
                    c.City,
                    c.Phone,
                    db.Staff.Where(s => s.Id == c.AccountManagerId).Select(s => s.Name).FirstOrDefault(),
                    f.SalesThisYear,
                    f.SalesLastYear,
                    f.LastOrderOn,
                    db.ContactLogs.Where(l => l.CustomerId == c.Id).Max(l => (DateOnly?)l.OccurredOn)
                )
        );

    /// <summary>Names this alike are shown as likely duplicates.</summary>
    private const double SimilarFrom = 0.6;

    /// <summary>Customers whose name holds a beginning or an end of this one: few enough to compare one by one.</summary>
    private static IQueryable<int> NearNames(PortalDbContext db, string core)
    {
        var start = SearchKeys.ForQuery(core.Length > 3 ? core[..3] : core) is [var term, ..] ? term : RangeEnd;
        return BeginningWith(db, start).Where(k => k.ContactId == null && k.Kind == SearchKeyKind.Name).Select(k => k.CustomerId).Take(100);
    }

    private static async Task<string> NextNumberAsync(PortalDbContext db, CancellationToken ct)
    {
        var last = await db
            .Customers.OrderByDescending(c => c.Number.Length)
            .ThenByDescending(c => c.Number)
            .Select(c => c.Number)
            .FirstOrDefaultAsync(ct);
        var next = last is null ? 1 : int.Parse(last.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture) + 1;
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"C{next:D4}");
    }
}
