using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Domain.Auditing;
using Rentai.Domain.Competition;
using Rentai.Domain.Contacts;
using Rentai.Domain.Customers;
using Rentai.Domain.Drafts;
using Rentai.Domain.Engagement;
using Rentai.Domain.Grading;
using Rentai.Domain.Sales;
using Rentai.Domain.Staff;

namespace Rentai.Infrastructure.Tests.Markers;

/// <summary>Something that a person receives from the portal. A new front door, export or document adds its line to <see cref="All"/>.</summary>
/// <param name="Name">The method, and what was asked of it.</param>
/// <param name="AskAsync">Asks, as somebody, and gives back all that was received; refusals count too.</param>
internal sealed record Surface(string Name, Func<Ground, SignedInPerson, CancellationToken, Task<object?>> AskAsync)
{
    /// <summary>The one by net profit, and the open one.</summary>
    private static readonly IReadOnlyList<int> Rounds = [2024, 2026];

    private static readonly Paging Whole = new(1, 200);

    /// <summary>Occurs nowhere; what is hidden must answer as this does.</summary>
    private const string Nonsense = "查无此词";

    public static IReadOnlyList<Surface> All { get; } =
    [
        Of<IAccess>("MineAsync", (d, _, ct) => Ask(d.MineAsync(ct))),
        .. Enum.GetValues<CustomerSort>()
            .SelectMany(sort => new[] { false, true }, (sort, down) => (sort, down))
            .Select(s => List($"sort {s.sort} {s.down}", new CustomerFilter(), s.sort, s.down)),
        List("mine", new CustomerFilter { Mine = true }),
        List("class", new CustomerFilter { Classes = [CustomerClass.Small] }),
        List("tier", new CustomerFilter { Tiers = [ContactTier.General] }),
        List("industry", new CustomerFilter { Industries = [Industry.Power] }),
        List("province", new CustomerFilter { Provinces = [Enum.GetValues<Province>()[0]] }),
        List("status", new CustomerFilter { Statuses = [CustomerStatus.Active] }),
        List("manager", new CustomerFilter { AccountManagerId = 3 }),
        List("archive", new CustomerFilter { Archived = true }),
        Each<ICustomers, Marker>("FindAsync", "text", g => g.Markers, (d, g, m, ct) => Ask(d.FindAsync(Query(m.Text), ct))),
        Each<ICustomers, Marker>("SearchAsync", "marker", g => g.Markers, (d, g, m, ct) => Ask(d.SearchAsync(m.Text, 20, ct))),
        Each<ICustomers, Marker>(
            "SearchAsync",
            "part of marker",
            g => [.. g.Markers.Where(m => m.Text.Length > 3)],
            (d, g, m, ct) => Ask(d.SearchAsync(m.Text[..3], 20, ct))
        ),
        Each<ICustomers, Marker>(
            "LikelyDuplicatesAsync",
            "marker as name and phone",
            g => g.Markers,
            (d, g, m, ct) => Ask(d.LikelyDuplicatesAsync(new CustomerSheet { FullName = m.Text, Phone = m.Text }, null, ct))
        ),
        Of<ICustomers>(
            "LikelyDuplicatesAsync",
            (d, g, ct) => Ask(d.LikelyDuplicatesAsync(new CustomerSheet { FullName = "宁波甬江自动化工程有限公司" }, null, ct))
        ),
        Of<ICustomers>("ProfileAsync", (d, g, ct) => Ask(d.ProfileAsync(g.CustomerNumber, ct))),
        Of<ICustomers>("CompanyAsync", (d, g, ct) => Ask(d.CompanyAsync(g.CustomerNumber, ct))),
        Of<ICustomers>("TimelineAsync", (d, g, ct) => Ask(d.TimelineAsync(g.CustomerNumber, new DateOnly(2030, 1, 1), 200, ct))),
        Of<IContacts>("OfCustomerAsync", (d, g, ct) => Ask(d.OfCustomerAsync(g.CustomerNumber, ct))),
        Each<IContacts, int>("FindAsync", "each", g => g.ContactIds, (d, g, id, ct) => Ask(d.FindAsync(id, ct))),
        Each<IContacts, int>("PrivateDetailsAsync", "each", g => g.ContactIds, (d, g, id, ct) => Ask(d.PrivateDetailsAsync(id, ct))),
        Of<ISales>("OrdersAsync", (d, g, ct) => Ask(d.OrdersAsync(g.CustomerNumber, Whole, ct))),
        Of<ICompetition>("OfCustomerAsync", (d, g, ct) => Ask(d.OfCustomerAsync(g.CustomerNumber, ct))),
        Of<ICompetition>("WordsAsync", (d, _, ct) => Ask(d.WordsAsync(ct))),
        .. Enum.GetValues<LogSort>().Select(sort => Logs($"sort {sort}", new LogFilter(), sort)),
        .. Enum.GetValues<Whose>().Select(w => Logs($"whose {w}", new LogFilter { Whose = w })),
        .. Enum.GetValues<LogKind>().Select(k => Logs($"kind {k}", new LogFilter { Kind = k })),
        .. Enum.GetValues<Mood>().Select(m => Logs($"mood {m}", new LogFilter { Mood = m })),
        .. Enum.GetValues<ContactResult>().Select(r => Logs($"result {r}", new LogFilter { Result = r })),
        .. Enumerable.Range(1, 6).Select(id => Logs($"author {id}", new LogFilter { AuthorId = id })),
        Of<IContactLog>(
            "FindAsync",
            (d, g, ct) => Ask(d.FindAsync(new LogQuery(new LogFilter { CustomerNumber = g.CustomerNumber }, Whole), ct))
        ),
        Each<IContactLog, Marker>(
            "FindAsync",
            "text",
            g => g.Markers,
            (d, g, m, ct) => Ask(d.FindAsync(new LogQuery(new LogFilter { Text = m.Text }, Whole), ct))
        ),
        Each<IContactLog, Guid>("FiledAsync", "each", g => g.DraftIds, (d, g, id, ct) => Ask(d.FiledAsync(id, ct))),
        Each<IContactLog, int>("ReadAsync", "each", g => g.LogIds, (d, g, id, ct) => Ask(d.ReadAsync(id, ct))),
        .. Enum.GetValues<FollowUpSort>().Select(sort => FollowUps($"sort {sort}", new FollowUpFilter(), sort)),
        .. Enum.GetValues<Whose>().Select(w => FollowUps($"whose {w}", new FollowUpFilter { Whose = w })),
        .. Enum.GetValues<FollowUpState>().Select(s => FollowUps($"state {s}", new FollowUpFilter { State = s })),
        .. Enumerable.Range(1, 6).Select(id => FollowUps($"owner {id}", new FollowUpFilter { OwnerId = id })),
        Of<IFollowUps>(
            "FindAsync",
            (d, g, ct) => Ask(d.FindAsync(new FollowUpQuery(new FollowUpFilter { CustomerNumber = g.CustomerNumber }, Whole), ct))
        ),
        Each<IGradings, int>("FormAsync", "each round", _ => Rounds, (d, g, year, ct) => Ask(d.FormAsync(year, g.CustomerNumber, ct))),
        Each<IGradings, int>(
            "GridAsync",
            "each round",
            _ => Rounds,
            (d, g, year, ct) => Ask(d.GridAsync(new GradingGridQuery(year, null, false, false, Whole), ct))
        ),
        Of<IGradings>("HistoryAsync", (d, g, ct) => Ask(d.HistoryAsync(g.CustomerNumber, ct))),
        Of<IGradings>("PendingAsync", (d, _, ct) => Ask(d.PendingAsync(ct))),
        Each<IGradings, Factor>(
            "RateAsync",
            "each factor",
            _ => Factors.All,
            (d, g, factor, ct) =>
                Ask(d.RateAsync(new RateFactors(2026, [new RatingEntry(g.CustomerNumber, factor, Rating.A, false, null, null, -1)]), ct))
        ),
        Of<IGradings>("SubmitAsync with gaps", (d, g, ct) => Ask(d.SubmitAsync(new SubmitGradings(2026, [g.CustomerNumber], false), ct))),
        Of<IGradings>(
            "BeginAgainAsync without a reason",
            (d, g, ct) => Ask(d.BeginAgainAsync(new BeginAgain(g.CustomerNumber, GradingKind.Regrading, ""), ct))
        ),
        Of<IDrafts>("MineAsync", (d, g, ct) => Ask(d.MineAsync(null, null, ct))),
        Of<IDrafts>("MineAsync of customer", (d, g, ct) => Ask(d.MineAsync("visit", g.CustomerNumber, ct))),
        Each<IDrafts, Guid>("FindAsync", "each", g => g.DraftIds, (d, g, id, ct) => Ask(d.FindAsync(id, ct))),
        Of<IGradingSchemes>("ListAsync", (d, _, ct) => Ask(d.ListAsync(ct))),
        Of<IGradingSchemes>("ReadAsync", (d, _, ct) => Ask(d.ReadAsync(1, ct))),
        Of<ISchemeTrials>("RoundsAsync", (d, _, ct) => Ask(d.RoundsAsync(ct))),
        Of<ISchemeTrials>("GroundAsync", (d, _, ct) => Ask(d.GroundAsync(2026, ct))),
        Of<IStaff>("NamesAsync", (d, _, ct) => Ask(d.NamesAsync(ct))),
        Of<IStaff>("ListAsync", (d, _, ct) => Ask(d.ListAsync(ct))),
        Of<IAuditTrail>("FindAsync", (d, _, ct) => Ask(d.FindAsync(new AuditQuery(Whole), ct))),
        Of<IAuditTrail>(
            "FindAsync of customer",
            (d, g, ct) => Ask(d.FindAsync(new AuditQuery(Whole, CustomerNumber: g.CustomerNumber), ct))
        ),
        Of<IGradingRounds>("ListAsync", (d, _, ct) => Ask(d.ListAsync(ct))),
        Of<IGradingRounds>("ReadAsync", (d, _, ct) => Ask(d.ReadAsync(2026, ct))),
        Of<IGradingRounds>("CrossingsAsync", (d, _, ct) => Ask(d.CrossingsAsync(ct))),
        Of<IGradingRounds>("DutyAsync", (d, _, ct) => Ask(d.DutyAsync(ct))),
        Of<IGradingRounds>("ReportAsync", (d, _, ct) => Ask(d.ReportAsync(2026, ct))),
        .. Enum.GetValues<ReviewSort>().Select(sort => Review($"sort {sort}", new ReviewFilter(), sort)),
        .. Enum.GetValues<ReviewMark>().Select(m => Review($"mark {m}", new ReviewFilter { Marks = [m] })),
        .. Enum.GetValues<GradingState>().Select(s => Review($"state {s}", new ReviewFilter { States = [s] })),
        // Of a round that there is not: only what is said to somebody who tries.
        Of<IGradingRounds>("EnrolAsync", (d, _, ct) => Ask(d.EnrolAsync(1999, ct))),
        Of<IGradingRounds>("AssignAsync", (d, _, ct) => Ask(d.AssignAsync(new AssignGradings(1999, GradingChoice.All, 1), ct))),
        Of<IGradingRounds>("RemindAsync", (d, _, ct) => Ask(d.RemindAsync(1999, [1], ct))),
        Of<IGradingRounds>("ApproveAsync", (d, _, ct) => Ask(d.ApproveAsync(1999, GradingChoice.All, ct))),
        Of<IGradingRounds>("CloseAsync", (d, _, ct) => Ask(d.CloseAsync(new CloseRound(1999, 1, 0), ct))),
        // What is said to somebody who tries to write to rows they do not see, with a version that no row has.
        Each<IContacts, int>(
            "SaveAsync",
            "each",
            g => g.ContactIds,
            (d, g, id, ct) =>
                Ask(d.SaveAsync(new SaveContact(g.CustomerNumber, id, -1, new ContactSheet { Name = Nonsense }, Guid.Empty), ct))
        ),
        Each<IContacts, int>(
            "SavePrivateDetailsAsync",
            "each",
            g => g.ContactIds,
            (d, g, id, ct) => Ask(d.SavePrivateDetailsAsync(new SavePrivateDetails(id, -1, new PrivateSheet()), ct))
        ),
        Each<IFollowUps, int>("CompleteAsync", "each", g => g.FollowUpIds, (d, g, id, ct) => Ask(d.CompleteAsync(id, -1, null, ct))),
        Each<IFollowUps, int>("ReopenAsync", "each", g => g.FollowUpIds, (d, g, id, ct) => Ask(d.ReopenAsync(id, -1, ct))),
        Each<IFollowUps, int>(
            "MoveAsync",
            "each",
            g => g.FollowUpIds,
            (d, g, id, ct) => Ask(d.MoveAsync(id, -1, new DateOnly(2030, 1, 1), ct))
        ),
        Each<IFollowUps, int>("HandOverAsync", "each", g => g.FollowUpIds, (d, g, id, ct) => Ask(d.HandOverAsync(id, -1, 1, ct))),
        Each<IContactLog, int>(
            "RecordVisitAsync",
            "with each contact, without what was said",
            g => g.ContactIds,
            (d, g, id, ct) =>
                Ask(d.RecordVisitAsync(new RecordVisit(g.CustomerNumber, new VisitSheet { ContactIds = [id] }, Guid.Empty), ct))
        ),
    ];

    public override string ToString() => Name;

    private static Surface Of<TDoor>(string name, Func<TDoor, Ground, CancellationToken, Task<object?>> ask)
        where TDoor : notnull =>
        new(
            $"{typeof(TDoor).Name}.{name}",
            (ground, person, ct) => ground.Portal.AsAsync<TDoor, object?>(person, door => ReceivedAsync(() => ask(door, ground, ct)))
        );

    private static Surface Each<TDoor, T>(
        string method,
        string name,
        Func<Ground, IReadOnlyList<T>> keys,
        Func<TDoor, Ground, T, CancellationToken, Task<object?>> ask
    )
        where TDoor : notnull =>
        new(
            $"{typeof(TDoor).Name}.{method} {name}",
            async (ground, person, ct) =>
            {
                var answers = new List<object?>();
                foreach (var key in keys(ground))
                {
                    answers.Add(
                        await ground.Portal.AsAsync<TDoor, object?>(person, door => ReceivedAsync(() => ask(door, ground, key, ct)))
                    );
                }

                return answers;
            }
        );

    private static Surface List(string name, CustomerFilter filter, CustomerSort sort = CustomerSort.Name, bool down = false) =>
        Of<ICustomers>($"FindAsync {name}", (d, _, ct) => Ask(d.FindAsync(new CustomerQuery(filter, sort, down, Whole), ct)));

    private static CustomerQuery Query(string text) => new(new CustomerFilter { Text = text }, CustomerSort.Name, false, Whole);

    private static Surface Logs(string name, LogFilter filter, LogSort sort = LogSort.OccurredOn) =>
        Of<IContactLog>($"FindAsync {name}", (d, _, ct) => Ask(d.FindAsync(new LogQuery(filter, Whole, sort), ct)));

    private static Surface FollowUps(string name, FollowUpFilter filter, FollowUpSort sort = FollowUpSort.DueOn) =>
        Of<IFollowUps>($"FindAsync {name}", (d, _, ct) => Ask(d.FindAsync(new FollowUpQuery(filter, Whole, sort), ct)));

    private static Surface Review(string name, ReviewFilter filter, ReviewSort sort = ReviewSort.Score) =>
        Of<IGradingRounds>($"ReviewAsync {name}", (d, _, ct) => Ask(d.ReviewAsync(new ReviewQuery(2026, filter, sort, true, Whole), ct)));

    private static async Task<object?> Ask<T>(Task<T> answer) => await answer;

    private static async Task<object?> Ask(Task done)
    {
        await done;
        return null;
    }

    /// <summary>The answer, or what the person reads instead of it.</summary>
    private static async Task<object?> ReceivedAsync(Func<Task<object?>> ask)
    {
        try
        {
            return await ask();
        }
        catch (Exception e)
            when (e is AccessDeniedException or RuleBrokenException or StaleVersionException or FluentValidation.ValidationException)
        {
            return new { Refused = e.GetType().Name, e.Message };
        }
    }
}
