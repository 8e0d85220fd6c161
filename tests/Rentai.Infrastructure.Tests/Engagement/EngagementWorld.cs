using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Domain.Contacts;
using Rentai.Domain.Customers;
using Rentai.Domain.Engagement;
using Rentai.Domain.Staff;

namespace Rentai.Infrastructure.Tests.Engagement;

/// <summary>A portal with one customer, one contact in operations and one in top management, and the words to report about them.</summary>
internal sealed class EngagementWorld : IAsyncDisposable
{
    private EngagementWorld(TestPortal portal, string customer, int operating, int top)
    {
        Portal = portal;
        Customer = customer;
        Operating = operating;
        Top = top;
    }

    /// <summary>The test clock's day.</summary>
    public static DateOnly Today { get; } = new(2026, 3, 5);

    public TestPortal Portal { get; }

    public string Customer { get; }

    /// <summary>张师傅, level 1.</summary>
    public int Operating { get; }

    /// <summary>欧阳震华, level 2.</summary>
    public int Top { get; }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<EngagementWorld> StartAsync()
    {
        var portal = await TestPortal.StartAsync();
        var customer = await RegisterAsync(portal, "上海仁泰科技有限公司", "仁泰科技");
        var operating = await ContactAsync(portal, customer, new ContactSheet { Name = "张师傅" });
        var top = await ContactAsync(portal, customer, new ContactSheet { Name = "欧阳震华", Seniority = Seniority.Top });
        return new EngagementWorld(portal, customer, operating, top);
    }

    public static Task<string> RegisterAsync(TestPortal portal, string fullName, string shortName, int? manager = null) =>
        portal.AsAsync<ICustomers, string>(
            Persons.Assistant,
            c =>
                c.RegisterAsync(
                    new RegisterCustomer(
                        new CustomerSheet
                        {
                            FullName = fullName,
                            ShortName = shortName,
                            Industry = Industry.Power,
                            AccountManagerId = manager,
                        },
                        Guid.CreateVersion7()
                    ),
                    Ct
                )
        );

    public static Task<int> ContactAsync(TestPortal portal, string customer, ContactSheet sheet) =>
        portal.AsAsync<IContacts, int>(
            Persons.Manager,
            c => c.SaveAsync(new SaveContact(customer, null, 0, sheet, Guid.CreateVersion7()), Ct)
        );

    /// <summary>A complete report that the rules accept.</summary>
    public VisitSheet Visit() =>
        new()
        {
            OccurredOn = Today,
            ContactIds = [Operating],
            Purpose = "季度回访",
            Said = "现场仪表运行正常",
            Mood = Mood.Positive,
            NextSteps = [new NextStepSheet { What = "寄送新样本", DueOn = Today.AddDays(7) }],
        };

    public CallSheet Call() =>
        new()
        {
            OccurredOn = Today,
            ContactId = Operating,
            Said = "确认了发货时间",
            Result = ContactResult.Solved,
        };

    public Task<int> RecordAsync(SignedInPerson person, VisitSheet sheet, Guid? submission = null) =>
        Portal.AsAsync<IContactLog, int>(
            person,
            l => l.RecordVisitAsync(new RecordVisit(Customer, sheet, submission ?? Guid.CreateVersion7()), Ct)
        );

    public Task<int> RecordAsync(SignedInPerson person, CallSheet sheet, Guid? submission = null) =>
        Portal.AsAsync<IContactLog, int>(
            person,
            l => l.RecordCallAsync(new RecordCall(Customer, sheet, submission ?? Guid.CreateVersion7()), Ct)
        );

    public Task<PageOf<LogSummary>> LogAsync(
        SignedInPerson person,
        LogFilter? filter = null,
        LogSort sort = LogSort.OccurredOn,
        bool descending = true
    ) =>
        Portal.AsAsync<IContactLog, PageOf<LogSummary>>(
            person,
            l => l.FindAsync(new LogQuery(filter ?? new LogFilter(), new Paging(1, 50), sort, descending), Ct)
        );

    public Task<VisitReport?> ReadAsync(SignedInPerson person, int logId) =>
        Portal.AsAsync<IContactLog, VisitReport?>(person, l => l.ReadAsync(logId, Ct));

    public Task<PageOf<FollowUpItem>> FollowUpsAsync(
        SignedInPerson person,
        FollowUpFilter? filter = null,
        FollowUpSort sort = FollowUpSort.DueOn,
        bool descending = false
    ) =>
        Portal.AsAsync<IFollowUps, PageOf<FollowUpItem>>(
            person,
            f => f.FindAsync(new FollowUpQuery(filter ?? new FollowUpFilter(), new Paging(1, 50), sort, descending), Ct)
        );

    /// <summary>Somebody's row in the staff table; enters them when they never came before.</summary>
    public async Task<int> StaffIdAsync(SignedInPerson person) =>
        (await Portal.AsAsync<IAccess, PersonRights>(person, a => a.MineAsync(Ct))).StaffId!.Value;

    /// <summary>The administrator's word on somebody.</summary>
    public async Task AmendAsync(SignedInPerson person, string? team = null, AccessLevel? cap = null, bool suspended = false)
    {
        var id = await StaffIdAsync(person);
        var list = await Portal.AsAsync<IStaff, IReadOnlyList<StaffEntry>>(Persons.Administrator, s => s.ListAsync(Ct));
        var entry = list.Single(s => s.Id == id);
        await Portal.AsAsync<IStaff>(
            Persons.Administrator,
            s => s.AmendAsync(new AmendStaff(id, entry.Version, entry.Position, team, cap, suspended, "试用"), Ct)
        );
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}
