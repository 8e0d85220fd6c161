using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Access;
using Rentai.Domain.Competition;
using Rentai.Domain.Contacts;
using Rentai.Domain.Customers;
using Rentai.Domain.Drafts;
using Rentai.Domain.Engagement;
using Rentai.Domain.Grading;
using Rentai.Domain.Sales;

namespace Rentai.Infrastructure.Tests.Markers;

/// <summary>
/// A small store with a marker in every field above level 1. Planted level by level, always in the same order and with the same keys, so
/// that a store without the higher levels' rows is the same store in all else.
/// </summary>
internal sealed class Planted
{
    private static readonly DateOnly Today = new(2026, 3, 5);

    private readonly TestPortal portal;
    private readonly List<Marker> markers = [];
    private int serial;
    private int worker;
    private int visit;

    private Planted(TestPortal portal) => this.portal = portal;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<Ground> StartAsync(AccessLevel upTo)
    {
        var portal = await TestPortal.StartAsync();
        var planted = new Planted(portal);
        await planted.EverybodyAsync();
        await planted.CompanyAsync();
        if (upTo >= AccessLevel.Manager)
        {
            await planted.ManagerRowsAsync();
        }

        if (upTo >= AccessLevel.Executive)
        {
            await planted.ExecutiveRowsAsync();
        }

        await InfrastructureServices.RefreshFiguresAsync(portal.Services, Ct);
        return new Ground(
            portal,
            "C0001",
            [.. Enumerable.Range(1, 5)],
            [.. Enumerable.Range(1, 8)],
            [.. Enumerable.Range(1, 12)],
            [.. Enumerable.Range(1, 30).Select(KeyOf)],
            planted.markers
        );
    }

    /// <summary>Everybody has been there once, so that who comes first does not number the staff.</summary>
    private async Task EverybodyAsync()
    {
        foreach (
            var person in new[]
            {
                Persons.Assistant,
                Persons.Engineer,
                Persons.Manager,
                Persons.OtherManager,
                Persons.Executive,
                Persons.Administrator,
            }
        )
        {
            await portal.AsAsync<IAccess>(person, a => a.MineAsync(Ct));
        }
    }

    private async Task CompanyAsync()
    {
        await RegisterAsync("宁波甬江自动化工程有限公司", "甬江自动化", "0574-87654321");
        await RegisterAsync("无锡锡山热电厂", "锡山热电", "0510-81234567");
        worker = await ContactAsync(
            Persons.Engineer,
            new ContactSheet
            {
                Name = "邬念慈",
                Mobile = "13957412345",
                JoinedOn = Today,
            }
        );
        await using (var db = portal.OpenStore())
        {
            var product = new Product("PT-100", "压力变送器", "仪表", "台", 2_600, false);
            db.Add(product);
            await db.SaveChangesAsync(Ct);
            var customer = await db.Customers.SingleAsync(c => c.Number == "C0001", Ct);
            var order = new Order(customer.Id, "SO-0001", Today.AddDays(-40), BusinessKind.Product, Today.AddDays(-30), Today.AddDays(-5));
            order.AddLine(product.Id, 3, 2_600);
            order.Pay(Today.AddDays(-2), 5_000);
            db.Add(order);
            await db.SaveChangesAsync(Ct);
        }

        await portal.AsAsync<ICompetition>(
            Persons.Engineer,
            c =>
                c.SaveAsync(
                    new SaveShare(
                        "C0001",
                        0,
                        new ShareSheet
                        {
                            OurShare = 60,
                            Competitors = [new CompetitorSheet { Name = "凌川仪表", Share = 30 }],
                            CheckedOn = Today,
                        },
                        KeyOf(90)
                    ),
                    Ct
                )
        );
        visit = await VisitAsync(Persons.Engineer, Report("季度回访", "现场仪表运行正常", worker, "寄送新样本", AccessLevel.Staff));
        await CallAsync(Persons.Assistant, "确认了发货时间", AccessLevel.Staff);
        await FollowUpAsync(Persons.Engineer, "补发合格证", AccessLevel.Staff);
        await DraftAsync(Persons.Engineer, "未写完的电话记录", "客户来电", AccessLevel.Staff);
    }

    private async Task ManagerRowsAsync()
    {
        const AccessLevel Level = AccessLevel.Manager;
        var top = await ContactAsync(
            Persons.Manager,
            new ContactSheet
            {
                Name = Text("闻人澈岩", Level),
                Department = Text("集团战略投资委员会", Level),
                Title = Text("首席战略官兼董事", Level),
                Seniority = Seniority.Top,
                Phone = Text("0510-90718236", Level),
                Mobile = Text("15471826354", Level),
                WeChat = Text("wrcy-7182", Level),
                Qq = Text("718263549", Level),
                Email = Text("wenrency@marker.example", Level),
                JoinedOn = Date(new DateOnly(2019, 7, 18), Level),
                LeftOn = Date(new DateOnly(2025, 11, 23), Level),
            }
        );
        await portal.AsAsync<IContacts>(
            Persons.Manager,
            c =>
                c.SavePrivateDetailsAsync(
                    new SavePrivateDetails(
                        worker,
                        0,
                        new PrivateSheet
                        {
                            Birthday = Date(new DateOnly(1971, 8, 26), Level),
                            Family = Text("女儿在曲阜读研究生", Level),
                            Hobbies = Text("收藏矿石标本", Level),
                            HomeAddress = Text("映山里小区71幢", Level),
                            PrivateMobile = Text("15482635471", Level),
                            Notes = Text("对芒果过敏", Level),
                        }
                    ),
                    Ct
                )
        );
        var report = Report(Text("摸底收购意向", Level), Text("对方拟引入新股东", Level), top, Text("约见券商顾问", Level), Level) with
        {
            ContactIds = [worker, top],
            OtherPeople = Text("券商代表皇甫旻", Level),
            NeedPrice = Text("望年框下浮七个点", Level),
            NeedFunction = Text("要求冗余通讯卡件", Level),
            NeedService = Text("盼驻厂工程师", Level),
            NeedProduct = Text("试用防爆型号", Level),
            CompetitorSeen = Text("竞品赫斯曼入围", Level),
            Result = ContactResult.Opportunity,
            Opportunity = new OpportunitySheet { Description = Text("二期扩建仪表包", Level), ExpectedAmount = Number(718_263.54m, Level) },
        };
        await VisitAsync(Persons.Manager, report);
        await CallAsync(Persons.OtherManager, Text("婉拒涨价函", Level), Level);
        await FollowUpAsync(Persons.Manager, Text("准备股权变更说明", Level), Level);
        await DraftAsync(
            Persons.Manager,
            Owned("王海燕未发的拜访稿", Level, Persons.Manager),
            Owned("草稿里的尽调线索", Level, Persons.Manager),
            Level
        );
        await using var db = portal.OpenStore();
        var customer = await db.Customers.SingleAsync(c => c.Number == "C0001", Ct);
        db.Add(new Margin(customer.Id, new DateOnly(2025, 6, 1), Number(41_207.61m, Level), Number(13_571.83m, Level)));
        await db.SaveChangesAsync(Ct);
        await GradingsAsync(customer.Id, Level);
        // Somebody of top management took part in a report that level 1 reads.
        var colleague = await db.Staff.Where(s => s.Name == Persons.Manager.Name).Select(s => s.Id).SingleAsync(Ct);
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "LogParticipants" ("LogId", "ContactId") VALUES ({visit}, {top})""", Ct);
        await db.Database.ExecuteSqlAsync(
            $"""INSERT INTO "LogColleagues" ("LogId", "StaffId") SELECT "Id", {colleague} FROM "ContactLogs" WHERE "VisibleFrom" = 2 AND "AuthorId" <> {colleague}""",
            Ct
        );
    }

    private async Task ExecutiveRowsAsync()
    {
        const AccessLevel Level = AccessLevel.Executive;
        await VisitAsync(
            Persons.Executive,
            Report(Text("面谈战略持股", Level), Text("董事长私下表示愿签五年独供", Level), worker, Text("起草独供备忘录", Level), Level)
        );
        await CallAsync(Persons.Executive, Text("约定密谈时间", Level), Level);
        await FollowUpAsync(Persons.Executive, Text("审定让利底线", Level), Level);
        await DraftAsync(
            Persons.Executive,
            Owned("何国栋未发的备忘", Level, Persons.Executive),
            Owned("备忘里的报价底牌", Level, Persons.Executive),
            Level
        );
        await using var db = portal.OpenStore();
        var customer = await db.Customers.SingleAsync(c => c.Number == "C0001", Ct);
        db.Add(new NetResult(customer.Id, 2025, Number(93_718.26m, Level), Number(41_826.37m, Level)));
        await db.SaveChangesAsync(Ct);
        await NetGradingAsync(db, customer.Id, Level);
    }

    /// <summary>A round of 2024 that went by net profit, with a regrading that waits, and a round of 2026 that is open.</summary>
    private async Task GradingsAsync(int customerId, AccessLevel level)
    {
        await using var db = portal.OpenStore();
        var number = await db.GradingSchemes.CountAsync(Ct);
        var net = new GradingScheme(
            number + 1,
            "净利方案",
            null,
            null,
            StandardScheme.Content with
            {
                ProfitBasis = ProfitBasis.Net,
            },
            DateTime.UnixEpoch,
            "何国栋",
            NextKey()
        );
        var gross = new GradingScheme(number + 2, "毛利方案", null, null, StandardScheme.Content, DateTime.UnixEpoch, "何国栋", NextKey());
        db.AddRange(net, gross);
        await db.SaveChangesAsync(Ct);
        var closed = new GradingRound(2024, net.Id, new DateOnly(2024, 3, 31), DateTime.UnixEpoch, "何国栋", NextKey());
        db.Add(closed);
        await db.SaveChangesAsync(Ct);
        closed.Close(new ClassLines(90, 70, 40, 90, 70), DateTime.UnixEpoch, "何国栋");
        await db.SaveChangesAsync(Ct);
        var open = new GradingRound(2026, gross.Id, new DateOnly(2026, 3, 31), DateTime.UnixEpoch, "何国栋", NextKey());
        db.Add(open);
        await db.SaveChangesAsync(Ct);
        var year = new CustomerGrading(closed.Id, customerId, null, CustomerGrading.Yearly, GradingKind.Yearly, null);
        year.Submit(DateTime.UnixEpoch, "王海燕");
        year.Approve(DateTime.UnixEpoch, "何国栋");
        var again = new CustomerGrading(closed.Id, customerId, null, 1, GradingKind.Regrading, Text("新基地订单落空", level));
        again.Submit(DateTime.UnixEpoch, "王海燕");
        var running = new CustomerGrading(open.Id, customerId, null, CustomerGrading.Yearly, GradingKind.Yearly, null);
        running.Override(CustomerClass.Important, null, ContactTier.Special, Text("董事会点名维护", level));
        running.Submit(DateTime.UnixEpoch, "王海燕");
        running.Return(Text("请补写占有率依据", level), DateTime.UnixEpoch, "何国栋");
        db.AddRange(year, again, running);
        await db.SaveChangesAsync(Ct);
        var loyalty = new FactorRating(running.Id, customerId, Factor.Loyalty, level);
        loyalty.Rate(Rating.C, false, Text("采购总监另有心仪品牌", level), null, null);
        db.Add(loyalty);
        var manager = await db.Staff.Where(m => m.Name == Persons.Manager.Name).Select(m => m.Id).SingleAsync(Ct);
        db.Add(new GradingReminder(open.Id, manager, DateTime.UnixEpoch, "何国栋"));
        await db.SaveChangesAsync(Ct);
    }

    /// <summary>What the round by net profit came to.</summary>
    private async Task NetGradingAsync(Infrastructure.Persistence.PortalDbContext db, int customerId, AccessLevel level)
    {
        var year = await db.Gradings.SingleAsync(g => g.Kind == GradingKind.Yearly && g.State == GradingState.Approved, Ct);
        var profit = new FactorRating(year.Id, customerId, Factor.Profit, level);
        var figure = new EvidenceFigure(EvidenceTerm.NetProfit, Number(31_746.82m, level), null, null);
        profit.Rate(Rating.C, false, Text("净利被运费吃掉", level), null, new Suggestion(Factor.Profit, Rating.C, null, null, [figure]));
        var placement = new Placement(
            customerId,
            Number(63.47m, level),
            false,
            Grade.B,
            Grade.C,
            4,
            CustomerClass.Important,
            null,
            ContactTier.Important,
            CustomerClass.Important,
            ContactTier.Important
        );
        db.Add(profit);
        db.Add(new GradingOutcome(year.Id, customerId, placement, 0, null, null, level));
        await db.SaveChangesAsync(Ct);
    }

    private string Text(string text, AccessLevel level) => Owned(text, level, null);

    private string Owned(string text, AccessLevel level, SignedInPerson? owner)
    {
        markers.Add(new Marker(text, level, owner));
        return text;
    }

    private decimal Number(decimal number, AccessLevel level)
    {
        Text(number.ToString(CultureInfo.InvariantCulture), level);
        return number;
    }

    private DateOnly Date(DateOnly date, AccessLevel level)
    {
        Text(date.ToString("O", CultureInfo.InvariantCulture), level);
        return date;
    }

    private Guid NextKey() => KeyOf(++serial);

    private static Guid KeyOf(int serial) => new(serial, 0x0195, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);

    private static VisitSheet Report(string purpose, string said, int contact, string step, AccessLevel level) =>
        new()
        {
            OccurredOn = Today,
            ContactIds = [contact],
            Purpose = purpose,
            Said = said,
            Mood = Mood.Positive,
            NextSteps = [new NextStepSheet { What = step, DueOn = Today.AddDays(1) }],
            VisibleFrom = level,
        };

    private Task RegisterAsync(string fullName, string shortName, string phone) =>
        portal.AsAsync<ICustomers>(
            Persons.Assistant,
            c =>
                c.RegisterAsync(
                    new RegisterCustomer(
                        new CustomerSheet
                        {
                            FullName = fullName,
                            ShortName = shortName,
                            Phone = phone,
                            Industry = Industry.Power,
                        },
                        NextKey()
                    ),
                    Ct
                )
        );

    private Task<int> ContactAsync(SignedInPerson person, ContactSheet sheet) =>
        portal.AsAsync<IContacts, int>(person, c => c.SaveAsync(new SaveContact("C0001", null, 0, sheet, NextKey()), Ct));

    private Task<int> VisitAsync(SignedInPerson person, VisitSheet sheet) =>
        portal.AsAsync<IContactLog, int>(person, l => l.RecordVisitAsync(new RecordVisit("C0001", sheet, NextKey()), Ct));

    private Task CallAsync(SignedInPerson person, string said, AccessLevel level) =>
        portal.AsAsync<IContactLog>(
            person,
            l =>
                l.RecordCallAsync(
                    new RecordCall(
                        "C0001",
                        new CallSheet
                        {
                            OccurredOn = Today,
                            ContactId = worker,
                            Said = said,
                            Result = ContactResult.Solved,
                            VisibleFrom = level,
                        },
                        NextKey()
                    ),
                    Ct
                )
        );

    private Task FollowUpAsync(SignedInPerson person, string what, AccessLevel level) =>
        portal.AsAsync<IFollowUps>(
            person,
            f =>
                f.AddAsync(
                    new AddFollowUp(
                        "C0001",
                        new FollowUpSheet
                        {
                            What = what,
                            DueOn = Today.AddDays(1),
                            VisibleFrom = level,
                        },
                        NextKey()
                    ),
                    Ct
                )
        );

    private Task DraftAsync(SignedInPerson person, string title, string content, AccessLevel level) =>
        portal.AsAsync<IDrafts>(
            person,
            d => d.KeepAsync(new KeepDraft(NextKey(), "visit", "C0001", title, $"{{\"Said\":\"{content}\"}}", level, 1), Ct)
        );
}
