using Microsoft.EntityFrameworkCore;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Domain.Engagement;
using Rentai.Domain.Sales;
using Rentai.Infrastructure.Drafts;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Engagement;

internal sealed class ContactLogStore(PortalContexts contexts) : IContactLogStore
{
    /// <summary>Characters of a report that a list shows.</summary>
    private const int ExcerptLength = 120;

    /// <inheritdoc/>
    public async Task<PageOf<LogSummary>> FindAsync(LogQuery query, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var logs = Fitting(db, query.Filter);
        var total = await logs.CountAsync(ct);
        var rows = await Sorted(logs, query.Sort, query.Descending)
            .Skip(query.Paging.Skip)
            .Take(query.Paging.Take)
            .Select(l => new LogSummary(
                l.Id,
                l.Customer.Number,
                l.Customer.ShortName,
                l.Kind,
                l.OccurredOn,
                l.StartedAt,
                l.Channel,
                l.AuthorId,
                l.Author.Name,
                l.Participants.OrderBy(p => p.ContactId).Select(p => p.Contact.Name).ToList(),
                l.Purpose,
                l.Said.Substring(0, ExcerptLength),
                l.Mood,
                l.Result,
                l.FollowUps.Count(f => f.DoneAt == null),
                l.VisibleFrom
            ))
            .ToListAsync(ct);
        return new PageOf<LogSummary>([.. rows.Select(r => r with { Excerpt = Whole(r.Excerpt) })], total);
    }

    /// <inheritdoc/>
    public async Task<(VisitReport Report, int CustomerId)?> ReadAsync(int logId, DateOnly today, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var found = await db
            .ContactLogs.Where(l => l.Id == logId)
            .Select(l => new
            {
                l.CustomerId,
                Report = new VisitReport(
                    l.Id,
                    l.Customer.Number,
                    l.Customer.ShortName,
                    l.Kind,
                    l.OccurredOn,
                    l.StartedAt,
                    l.DurationMinutes,
                    l.Channel,
                    l.AuthorId,
                    l.Author.Name,
                    l.Colleagues.OrderBy(c => c.Staff.Name).Select(c => c.Staff.Name).ToList(),
                    l.Participants.OrderBy(p => p.ContactId)
                        .Select(p => new LogPerson(p.ContactId, p.Contact.Name, p.Contact.Title, p.Contact.VisibleFrom))
                        .ToList(),
                    l.OtherPeople,
                    l.Purpose,
                    l.Said,
                    l.Mood,
                    l.NeedPrice,
                    l.NeedFunction,
                    l.NeedService,
                    l.NeedProduct,
                    l.CompetitorSeen,
                    l.Result,
                    db.Opportunities.Where(o => o.LogId == l.Id)
                        .Select(o => new OpportunitySummary(
                            o.Id,
                            o.Description,
                            o.Business,
                            o.ExpectedAmount,
                            o.ExpectedMonth,
                            o.Probability
                        ))
                        .FirstOrDefault(),
                    Array.Empty<FollowUpItem>(),
                    l.VisibleFrom,
                    l.RecordedAt
                ),
            })
            .SingleOrDefaultAsync(ct);
        if (found is null)
        {
            return null;
        }

        var promised = db.FollowUps.Where(f => f.LogId == logId).OrderBy(f => f.DueOn).ThenBy(f => f.Id);
        return (found.Report with { FollowUps = await FollowUpStore.Items(promised, today).ToListAsync(ct) }, found.CustomerId);
    }

    /// <inheritdoc/>
    public async Task<int> FiledAsync(Guid submissionId, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        return await Filed(db, submissionId).SingleOrDefaultAsync(ct);
    }

    /// <inheritdoc/>
    public async Task<LogGround> GroundAsync(
        string customerNumber,
        IReadOnlyCollection<int> contactIds,
        IReadOnlyCollection<int> staffIds,
        AccessScope scope,
        CancellationToken ct
    )
    {
        await using var db = contexts.Open(scope);
        var customerId = await db.Customers.Where(c => c.Number == customerNumber).Select(c => (int?)c.Id).SingleOrDefaultAsync(ct);
        var contacts = await db
            .Contacts.Where(c => c.CustomerId == customerId && contactIds.Contains(c.Id))
            .Select(c => c.Id)
            .ToHashSetAsync(ct);
        return new LogGround(customerId, contacts, await db.StaffLevelsAsync(staffIds, ct));
    }

    /// <inheritdoc/>
    public async Task<int> FileAsync(ContactLog log, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        return await db.EnterOnceAsync(
            log,
            Filed(db, log.SubmissionId),
            async () =>
            {
                await db.CloseDraftAsync(log.SubmissionId, log.RecordedAt, ct);
                return log.Id;
            },
            ct
        );
    }

    private static IQueryable<int> Filed(PortalDbContext db, Guid submissionId)
    {
        var me = db.Person;
        return db.ContactLogs.Where(l => l.SubmissionId == submissionId && l.AuthorId == me).Select(l => l.Id);
    }

    private static IQueryable<ContactLog> Fitting(PortalDbContext db, LogFilter filter)
    {
        var logs = db.ContactLogs.AsQueryable();
        if (filter.Whose != Whose.All)
        {
            var authors = db.StaffMeant(filter.Whose);
            logs = logs.Where(l => authors.Contains(l.AuthorId));
        }

        if (filter.CustomerNumber is { Length: > 0 } number)
        {
            logs = logs.Where(l => l.Customer.Number == number);
        }

        if (filter.AuthorId is { } author)
        {
            logs = logs.Where(l => l.AuthorId == author);
        }

        if (filter.Kind is { } kind)
        {
            logs = logs.Where(l => l.Kind == kind);
        }

        if (filter.Mood is { } mood)
        {
            logs = logs.Where(l => l.Mood == mood);
        }

        if (filter.Result is { } result)
        {
            logs = logs.Where(l => l.Result == result);
        }

        if (filter.From is { } from)
        {
            logs = logs.Where(l => l.OccurredOn >= from);
        }

        if (filter.To is { } to)
        {
            logs = logs.Where(l => l.OccurredOn <= to);
        }

        return string.IsNullOrWhiteSpace(filter.Text) ? logs : Holding(logs, filter.Text.Trim());
    }

    /// <summary>The reports in which a text occurs. Names of contacts above the reader's level are not searched: their rows are not there.</summary>
    private static IQueryable<ContactLog> Holding(IQueryable<ContactLog> logs, string text)
    {
        const string Escape = @"\";
        var plain = text.Replace(Escape, Escape + Escape, StringComparison.Ordinal)
            .Replace("%", @"\%", StringComparison.Ordinal)
            .Replace("_", @"\_", StringComparison.Ordinal)
            .Replace("[", @"\[", StringComparison.Ordinal);
        var anywhere = $"%{plain}%";
        return logs.Where(l =>
            EF.Functions.Like(l.Said, anywhere, Escape)
            || EF.Functions.Like(l.Purpose, anywhere, Escape)
            || EF.Functions.Like(l.OtherPeople, anywhere, Escape)
            || EF.Functions.Like(l.NeedPrice, anywhere, Escape)
            || EF.Functions.Like(l.NeedFunction, anywhere, Escape)
            || EF.Functions.Like(l.NeedService, anywhere, Escape)
            || EF.Functions.Like(l.NeedProduct, anywhere, Escape)
            || EF.Functions.Like(l.CompetitorSeen, anywhere, Escape)
            || EF.Functions.Like(l.Customer.ShortName, anywhere, Escape)
            || EF.Functions.Like(l.Customer.FullName, anywhere, Escape)
            || l.Participants.Any(p => EF.Functions.Like(p.Contact.Name, anywhere, Escape))
        );
    }

    /// <summary>The allow-list of sorts.</summary>
    private static IOrderedQueryable<ContactLog> Sorted(IQueryable<ContactLog> logs, LogSort sort, bool descending) =>
        (sort, descending) switch
        {
            (LogSort.OccurredOn, false) => logs.OrderBy(l => l.OccurredOn).ThenBy(l => l.Id),
            (LogSort.OccurredOn, true) => logs.OrderByDescending(l => l.OccurredOn).ThenByDescending(l => l.Id),
            (LogSort.Customer, false) => logs.OrderBy(l => l.Customer.SortName)
                .ThenByDescending(l => l.OccurredOn)
                .ThenByDescending(l => l.Id),
            (LogSort.Customer, true) => logs.OrderByDescending(l => l.Customer.SortName)
                .ThenByDescending(l => l.OccurredOn)
                .ThenByDescending(l => l.Id),
            (LogSort.Author, false) => logs.OrderBy(l => l.Author.Name).ThenByDescending(l => l.OccurredOn).ThenByDescending(l => l.Id),
            (LogSort.Author, true) => logs.OrderByDescending(l => l.Author.Name)
                .ThenByDescending(l => l.OccurredOn)
                .ThenByDescending(l => l.Id),
            _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, "The contact log cannot be sorted by this."),
        };

    /// <summary>A cut may have gone through a character of two code units.</summary>
    private static string Whole(string excerpt) => excerpt.Length > 0 && char.IsHighSurrogate(excerpt[^1]) ? excerpt[..^1] : excerpt;
}
