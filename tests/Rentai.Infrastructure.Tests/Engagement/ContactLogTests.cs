using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Domain.Auditing;
using Rentai.Domain.Contacts;
using Rentai.Domain.Customers;
using Rentai.Domain.Engagement;
using Rentai.Domain.Resources;
using Rentai.Domain.Sales;

namespace Rentai.Infrastructure.Tests.Engagement;

public sealed class ContactLogTests : IAsyncLifetime
{
    private const string Marker = "收购意向MARKER2";

    private static readonly DateOnly Today = EngagementWorld.Today;

    private EngagementWorld world = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => world = await EngagementWorld.StartAsync();

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task Record_Level2WithNextStepForLevel1_RefusedAtTheField()
    {
        var engineer = await world.StaffIdAsync(Persons.Engineer);
        var visit = world.Visit() with
        {
            VisibleFrom = AccessLevel.Manager,
            NextSteps =
            [
                new NextStepSheet
                {
                    What = "复核毛利",
                    DueOn = Today.AddDays(1),
                    OwnerId = engineer,
                },
            ],
        };
        var call = world.Call() with { VisibleFrom = AccessLevel.Manager, NextStep = visit.NextSteps[0] };

        var fromVisit = await Assert.ThrowsAsync<ValidationException>(() => world.RecordAsync(Persons.Manager, visit));
        var fromCall = await Assert.ThrowsAsync<ValidationException>(() => world.RecordAsync(Persons.Manager, call));
        await world.RecordAsync(Persons.Manager, visit with { VisibleFrom = AccessLevel.Staff });

        Assert.Equal(["NextSteps[0].OwnerId"], fromVisit.Errors.Select(e => e.PropertyName));
        Assert.Equal(["NextStep.OwnerId"], fromCall.Errors.Select(e => e.PropertyName));
        Assert.All(fromVisit.Errors.Concat(fromCall.Errors), e => Assert.Equal(RuleTexts.FollowUp_OwnerBelow, e.ErrorMessage));
        Assert.Equal(1, (await world.FollowUpsAsync(Persons.Engineer)).Total);
    }

    [Fact]
    public async Task RecordVisit_FiveTimesAtOnce_OneReportOneFollowUpOneAuditEntry()
    {
        var submission = Guid.CreateVersion7();
        var sheet = world.Visit();
        await world.StaffIdAsync(Persons.Engineer);

        var ids = await Task.WhenAll(
            Enumerable.Range(0, 5).Select(_ => Task.Run(() => world.RecordAsync(Persons.Engineer, sheet, submission), Ct))
        );

        Assert.Single(ids.Distinct());
        await using var db = world.Portal.OpenStore();
        Assert.Equal(1, await db.ContactLogs.CountAsync(Ct));
        Assert.Equal(1, await db.FollowUps.CountAsync(Ct));
        Assert.Equal(1, await db.AuditEntries.CountAsync(a => a.Subject == "ContactLog" && a.Kind == AuditKind.Created, Ct));
    }

    [Fact]
    public async Task RecordVisit_AgainAfterOwnerLeft_SameReport()
    {
        var submission = Guid.CreateVersion7();
        var owner = await world.StaffIdAsync(Persons.Assistant);
        var sheet = world.Visit() with
        {
            NextSteps =
            [
                new NextStepSheet
                {
                    What = "报价",
                    DueOn = Today,
                    OwnerId = owner,
                },
            ],
        };
        var first = await world.RecordAsync(Persons.Engineer, sheet, submission);
        await world.AmendAsync(Persons.Assistant, suspended: true);

        Assert.Equal(first, await world.RecordAsync(Persons.Engineer, sheet, submission));
    }

    [Fact]
    public async Task RecordVisit_Everything_ReadBackWhole()
    {
        var colleague = await world.StaffIdAsync(Persons.Assistant);
        var said = new string('谈', 9_998) + "𠮷";
        var sheet = world.Visit() with
        {
            StartedAt = new TimeOnly(14, 30),
            DurationMinutes = 90,
            OtherPeople = "两位实习生",
            ColleagueIds = [colleague, colleague],
            Said = said,
            Mood = Mood.Negative,
            NeedPrice = "降价 5 %",
            NeedFunction = "远传",
            NeedService = "年检",
            NeedProduct = "新变送器",
            CompetitorSeen = "横河",
            Result = ContactResult.Opportunity,
            Opportunity = new OpportunitySheet
            {
                Description = "二期改造",
                Business = BusinessKind.Project,
                ExpectedAmount = 350_000.005m,
                ExpectedMonth = new DateOnly(2026, 9, 17),
                Probability = 60,
            },
            NextSteps =
            [
                new NextStepSheet(),
                new NextStepSheet
                {
                    What = "出方案",
                    DueOn = Today.AddDays(9),
                    OwnerId = colleague,
                },
                new NextStepSheet { What = "致歉", DueOn = Today },
            ],
        };

        var id = await world.RecordAsync(Persons.Engineer, sheet);

        var report = (await world.ReadAsync(Persons.Assistant, id))!;
        Assert.Equal(said, report.Said);
        Assert.Equal(
            (world.Customer, "仁泰科技", LogKind.Visit, "陈志强"),
            (report.CustomerNumber, report.CustomerName, report.Kind, report.Author)
        );
        Assert.Equal((new TimeOnly(14, 30), 90, "两位实习生"), (report.StartedAt, report.DurationMinutes, report.OtherPeople));
        Assert.Equal(["林晓雯"], report.Colleagues);
        Assert.Equal(["张师傅"], report.People.Select(p => p.Name));
        Assert.Equal(
            ("降价 5 %", "远传", "年检", "新变送器", "横河"),
            (report.NeedPrice, report.NeedFunction, report.NeedService, report.NeedProduct, report.CompetitorSeen)
        );
        Assert.Equal(
            new OpportunitySummary(report.Opportunity!.Id, "二期改造", BusinessKind.Project, 350_000.01m, new DateOnly(2026, 9, 1), 60),
            report.Opportunity
        );
        Assert.Equal([("致歉", "陈志强"), ("出方案", "林晓雯")], report.FollowUps.Select(f => (f.What, f.Owner)));
    }

    [Fact]
    public async Task RecordCall_Filed_InListAndOnTimeline()
    {
        var id = await world.RecordAsync(Persons.Assistant, world.Call());

        var row = Assert.Single((await world.LogAsync(Persons.Engineer)).Rows);
        Assert.Equal((id, LogKind.Call, Channel.Phone, "确认了发货时间"), (row.Id, row.Kind, row.Channel, row.Excerpt));
        Assert.Equal(["张师傅"], row.People);
        var happened = await TimelineAsync(Persons.Engineer);
        Assert.Contains(happened, e => e is { Kind: TimelineKind.Call, Title: "确认了发货时间", Who: "林晓雯" } && e.LogId == id);
    }

    [Fact]
    public async Task RecordVisit_UnknownCustomer_RuleBrokenAndNothingSaved()
    {
        await Assert.ThrowsAsync<RuleBrokenException>(() =>
            world.Portal.AsAsync<IContactLog, int>(
                Persons.Engineer,
                l => l.RecordVisitAsync(new RecordVisit("C9999", world.Visit(), Guid.CreateVersion7()), Ct)
            )
        );

        await AssertNothingFiledAsync();
    }

    [Fact]
    public async Task RecordVisit_ContactOfAnotherCustomer_FailureAtFieldAndNothingSaved()
    {
        var other = await EngagementWorld.RegisterAsync(world.Portal, "江苏大江热电厂", "大江热电");
        var stranger = await EngagementWorld.ContactAsync(world.Portal, other, new ContactSheet { Name = "外人" });

        var broken = await Assert.ThrowsAsync<ValidationException>(() =>
            world.RecordAsync(Persons.Engineer, world.Visit() with { ContactIds = [stranger] })
        );

        Assert.Equal([nameof(VisitSheet.ContactIds)], broken.Errors.Select(e => e.PropertyName));
        await AssertNothingFiledAsync();
    }

    [Fact]
    public async Task Record_TopManagementByLevel1_SameAnswerAsForNobody()
    {
        var hidden = await Assert.ThrowsAsync<ValidationException>(() =>
            world.RecordAsync(Persons.Engineer, world.Visit() with { ContactIds = [world.Top] })
        );
        var absent = await Assert.ThrowsAsync<ValidationException>(() =>
            world.RecordAsync(Persons.Engineer, world.Visit() with { ContactIds = [987654] })
        );
        await Assert.ThrowsAsync<ValidationException>(() =>
            world.RecordAsync(Persons.Engineer, world.Call() with { ContactId = world.Top })
        );

        Assert.Equal(absent.Errors.Select(e => e.ErrorMessage), hidden.Errors.Select(e => e.ErrorMessage));
        await AssertNothingFiledAsync();
    }

    [Fact]
    public async Task Record_OwnerSuspendedOrUnknown_FailureAtFieldAndNothingSaved()
    {
        var gone = await world.StaffIdAsync(Persons.Assistant);
        await world.AmendAsync(Persons.Assistant, suspended: true);

        var visit = await Assert.ThrowsAsync<ValidationException>(() =>
            world.RecordAsync(
                Persons.Engineer,
                world.Visit() with
                {
                    NextSteps =
                    [
                        new NextStepSheet(),
                        new NextStepSheet
                        {
                            What = "报价",
                            DueOn = Today,
                            OwnerId = gone,
                        },
                    ],
                }
            )
        );
        var call = await Assert.ThrowsAsync<ValidationException>(() =>
            world.RecordAsync(
                Persons.Engineer,
                world.Call() with
                {
                    NextStep = new NextStepSheet
                    {
                        What = "报价",
                        DueOn = Today,
                        OwnerId = 987654,
                    },
                }
            )
        );
        var colleague = await Assert.ThrowsAsync<ValidationException>(() =>
            world.RecordAsync(Persons.Engineer, world.Visit() with { ColleagueIds = [gone] })
        );

        Assert.Equal(["NextSteps[1].OwnerId"], visit.Errors.Select(e => e.PropertyName));
        Assert.Equal(["NextStep.OwnerId"], call.Errors.Select(e => e.PropertyName));
        Assert.Equal(["ColleagueIds"], colleague.Errors.Select(e => e.PropertyName));
        await AssertNothingFiledAsync();
    }

    [Theory]
    [InlineData(AccessLevel.Manager)]
    [InlineData(AccessLevel.Executive)]
    public async Task Record_AboveAuthorsLevel_RefusedAndNothingSaved(AccessLevel level)
    {
        await Assert.ThrowsAsync<AccessDeniedException>(() =>
            world.RecordAsync(Persons.Engineer, world.Visit() with { VisibleFrom = level })
        );
        await Assert.ThrowsAsync<AccessDeniedException>(() =>
            world.RecordAsync(Persons.Engineer, world.Call() with { VisibleFrom = level })
        );

        await AssertNothingFiledAsync();
    }

    [Fact]
    public async Task Record_WithoutRole_Refused()
    {
        await Assert.ThrowsAsync<AccessDeniedException>(() => world.RecordAsync(Persons.Nobody, world.Visit()));
        await Assert.ThrowsAsync<AccessDeniedException>(() => world.RecordAsync(Persons.Administrator, world.Call()));

        await AssertNothingFiledAsync();
    }

    [Fact]
    public async Task Level2Log_Level1Reader_NothingInAnySurface()
    {
        await world.RecordAsync(Persons.Engineer, world.Visit() with { OccurredOn = Today.AddDays(-30), Said = "普通回访" });
        var hidden = await world.RecordAsync(Persons.Manager, Hidden());

        Assert.Equal(1, (await world.LogAsync(Persons.Engineer)).Total);
        Assert.Equal(0, (await world.LogAsync(Persons.Engineer, new LogFilter { Text = Marker })).Total);
        Assert.Equal(
            0,
            (await world.LogAsync(Persons.Engineer, new LogFilter { AuthorId = await world.StaffIdAsync(Persons.Manager) })).Total
        );
        Assert.Null(await world.ReadAsync(Persons.Engineer, hidden));
        Assert.DoesNotContain((await world.FollowUpsAsync(Persons.Engineer)).Rows, f => f.What.Contains(Marker, StringComparison.Ordinal));
        Assert.Equal(1, (await world.FollowUpsAsync(Persons.Engineer, new FollowUpFilter { CustomerNumber = world.Customer })).Total);
        Assert.DoesNotContain(
            await TimelineAsync(Persons.Engineer),
            e => e.LogId == hidden || e.Title.Contains(Marker, StringComparison.Ordinal)
        );
        Assert.Equal(Today.AddDays(-30), await LastContactInListAsync(Persons.Engineer));
        var touch = (await ProfileAsync(Persons.Engineer)).Touch;
        Assert.Equal((Today.AddDays(-30), "陈志强", 1), (touch.LastOn, touch.LastBy, touch.OpenFollowUps));
        Assert.Equal(Today.AddDays(-30), (await PeopleAsync(Persons.Engineer)).Single().LastContactOn);
    }

    [Fact]
    public async Task Level2Log_Level2Reader_EverywhereAndReadingIsAudited()
    {
        await world.RecordAsync(Persons.Engineer, world.Visit() with { OccurredOn = Today.AddDays(-30), Said = "普通回访" });
        var hidden = await world.RecordAsync(Persons.Manager, Hidden());

        Assert.Equal(2, (await world.LogAsync(Persons.OtherManager)).Total);
        Assert.Equal(1, (await world.LogAsync(Persons.OtherManager, new LogFilter { Text = Marker })).Total);
        Assert.Equal(Marker, (await world.ReadAsync(Persons.OtherManager, hidden))!.Opportunity!.Description);
        Assert.Equal(Today, await LastContactInListAsync(Persons.OtherManager));
        Assert.Equal(
            (Today, "王海燕", 2),
            ((await ProfileAsync(Persons.OtherManager)).Touch is var t ? (t.LastOn, t.LastBy, t.OpenFollowUps) : default)
        );
        Assert.Contains(await TimelineAsync(Persons.OtherManager), e => e.LogId == hidden);
        await using var db = world.Portal.OpenStore();
        var id = hidden.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var read = await db.AuditEntries.SingleAsync(a => a.Kind == AuditKind.Read && a.Subject == "ContactLog" && a.SubjectId == id, Ct);
        var customer = await db.Customers.Where(c => c.Number == world.Customer).Select(c => c.Id).SingleAsync(Ct);
        Assert.Equal((AccessLevel.Manager, "赵鹏", customer), (read.DataLevel, read.Actor, read.CustomerId));
    }

    [Fact]
    public async Task Level1Log_TopManagementTookPart_NeitherShownNorFoundNorCountedAtLevel1()
    {
        var id = await world.RecordAsync(Persons.Manager, world.Visit() with { ContactIds = [world.Operating, world.Top] });

        Assert.Equal(["张师傅"], (await world.ReadAsync(Persons.Engineer, id))!.People.Select(p => p.Name));
        Assert.Equal(["张师傅"], (await world.LogAsync(Persons.Engineer)).Rows.Single().People);
        Assert.Equal(0, (await world.LogAsync(Persons.Engineer, new LogFilter { Text = "欧阳" })).Total);
        Assert.Equal(["张师傅", "欧阳震华"], (await world.ReadAsync(Persons.Manager, id))!.People.Select(p => p.Name));
        Assert.Equal(1, (await world.LogAsync(Persons.Manager, new LogFilter { Text = "欧阳" })).Total);
    }

    [Fact]
    public async Task Level1Log_ReadAtLevel1_LeavesNoAuditEntry()
    {
        var id = await world.RecordAsync(Persons.Engineer, world.Visit());

        await world.ReadAsync(Persons.Engineer, id);
        await world.LogAsync(Persons.Engineer);

        await using var db = world.Portal.OpenStore();
        Assert.False(await db.AuditEntries.AnyAsync(a => a.Kind == AuditKind.Read && a.Subject == "ContactLog", Ct));
    }

    [Theory]
    [InlineData("100%", 1)]
    [InlineData("%", 1)]
    [InlineData("_", 0)]
    [InlineData("[a]", 1)]
    [InlineData("dn50", 1)]
    [InlineData("DN50", 1)]
    [InlineData("横河", 1)]
    [InlineData("张师", 1)]
    [InlineData("仁泰科", 1)]
    [InlineData("x'; DROP TABLE ContactLogs; --", 0)]
    [InlineData("   ", 1)]
    public async Task Find_Text_TakenLiterally(string typed, int expected)
    {
        await world.RecordAsync(Persons.Engineer, world.Visit() with { Said = "阀门 DN50 开度 100% [a]", CompetitorSeen = "横河" });

        Assert.Equal(expected, (await world.LogAsync(Persons.Engineer, new LogFilter { Text = typed })).Total);
    }

    [Fact]
    public async Task Find_EachFilter_OnlyWhatFits()
    {
        await world.AmendAsync(Persons.Engineer, team: "华东");
        await world.AmendAsync(Persons.Assistant, team: "华东");
        var visit = await world.RecordAsync(Persons.Engineer, world.Visit() with { OccurredOn = Today.AddDays(-10), Mood = Mood.Negative });
        var call = await world.RecordAsync(Persons.Assistant, world.Call());
        var others = await world.RecordAsync(Persons.Manager, world.Call() with { OccurredOn = Today.AddDays(-1) });

        async Task FitsAsync(LogFilter filter, params int[] ids) =>
            Assert.Equal(ids, (await world.LogAsync(Persons.Engineer, filter)).Rows.Select(r => r.Id));

        await FitsAsync(new LogFilter(), call, others, visit);
        await FitsAsync(new LogFilter { Whose = Whose.Mine }, visit);
        await FitsAsync(new LogFilter { Whose = Whose.MyTeam }, call, visit);
        await FitsAsync(new LogFilter { Kind = LogKind.Visit }, visit);
        await FitsAsync(new LogFilter { Mood = Mood.Negative }, visit);
        await FitsAsync(new LogFilter { Result = ContactResult.Solved }, call, others);
        await FitsAsync(new LogFilter { From = Today.AddDays(-1), To = Today.AddDays(-1) }, others);
        await FitsAsync(new LogFilter { CustomerNumber = "C9999" });
        Assert.Equal([others], (await world.LogAsync(Persons.Manager, new LogFilter { Whose = Whose.MyTeam })).Rows.Select(r => r.Id));
    }

    [Theory]
    [InlineData(LogSort.OccurredOn)]
    [InlineData(LogSort.Customer)]
    [InlineData(LogSort.Author)]
    public async Task Find_EachSort_Answers(LogSort sort)
    {
        var early = await world.RecordAsync(Persons.Engineer, world.Call() with { OccurredOn = Today.AddDays(-2) });
        var late = await world.RecordAsync(Persons.Assistant, world.Call());

        var up = await world.LogAsync(Persons.Engineer, sort: sort, descending: false);
        var down = await world.LogAsync(Persons.Engineer, sort: sort, descending: true);

        Assert.Equal([early, late], up.Rows.Select(r => r.Id).Order());
        Assert.Equal([early, late], down.Rows.Select(r => r.Id).Order());
        Assert.True(sort != LogSort.OccurredOn || up.Rows[0].Id == early);
    }

    private VisitSheet Hidden() =>
        world.Visit() with
        {
            Said = Marker,
            Purpose = Marker,
            VisibleFrom = AccessLevel.Manager,
            Opportunity = new OpportunitySheet { Description = Marker },
            NextSteps = [new NextStepSheet { What = Marker, DueOn = Today.AddDays(3) }],
        };

    private async Task AssertNothingFiledAsync()
    {
        await using var db = world.Portal.OpenStore();
        Assert.False(await db.ContactLogs.AnyAsync(Ct));
        Assert.False(await db.FollowUps.AnyAsync(Ct));
        Assert.False(await db.Opportunities.AnyAsync(Ct));
        Assert.False(await db.AuditEntries.AnyAsync(a => a.Subject == "ContactLog", Ct));
    }

    private Task<IReadOnlyList<TimelineEvent>> TimelineAsync(SignedInPerson person) =>
        world.Portal.AsAsync<ICustomers, IReadOnlyList<TimelineEvent>>(
            person,
            c => c.TimelineAsync(world.Customer, Today.AddDays(1), 50, Ct)
        );

    private async Task<DateOnly?> LastContactInListAsync(SignedInPerson person) =>
        (
            await world.Portal.AsAsync<ICustomers, PageOf<CustomerSummary>>(
                person,
                c => c.FindAsync(new CustomerQuery(new CustomerFilter(), CustomerSort.Name, false, new Paging(1, 25)), Ct)
            )
        )
            .Rows.Single(r => r.Number == world.Customer)
            .LastContactOn;

    private async Task<CustomerProfile> ProfileAsync(SignedInPerson person) =>
        (await world.Portal.AsAsync<ICustomers, CustomerProfile?>(person, c => c.ProfileAsync(world.Customer, Ct)))!;

    private Task<IReadOnlyList<ContactPerson>> PeopleAsync(SignedInPerson person) =>
        world.Portal.AsAsync<IContacts, IReadOnlyList<ContactPerson>>(person, c => c.OfCustomerAsync(world.Customer, Ct));
}
