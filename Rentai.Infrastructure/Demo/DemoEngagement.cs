using System.Globalization;
using Rentai.Domain.Access;
using Rentai.Domain.Contacts;
using Rentai.Domain.Customers;
using Rentai.Domain.Engagement;
using Rentai.Domain.Sales;

namespace Rentai.Infrastructure.Demo;

/// <summary>
/// Visits and calls of one customer over the last fifteen months: the higher its tier the more, and more of late. What is visible to
/// everybody never names somebody of its top management.
/// </summary>
internal sealed class DemoEngagement
{
    private const int Days = 450;

    private readonly Random random;
    private readonly DemoPlan plan;
    private readonly int index;
    private readonly Industry industry;
    private readonly DemoPerson manager;
    private readonly IReadOnlyList<DemoContact> contacts;
    private readonly IReadOnlyList<DemoOrder> orders;
    private readonly DateOnly since;
    private readonly DateOnly today;

    public DemoEngagement(
        DemoPlan plan,
        int index,
        Industry industry,
        DemoPerson manager,
        IReadOnlyList<DemoContact> contacts,
        IReadOnlyList<DemoOrder> orders,
        DateOnly since,
        DateOnly today
    )
    {
        random = Chance.Stream(index, "engagement");
        this.plan = plan;
        this.index = index;
        this.industry = industry;
        this.manager = manager;
        this.contacts = contacts;
        this.orders = orders;
        this.since = since;
        this.today = today;
        Logs = [.. AllLogs().OrderBy(l => l.Sheet.OccurredOn).ThenBy(l => l.Sheet.StartedAt)];
    }

    public IReadOnlyList<DemoLog> Logs { get; }

    private IEnumerable<DemoLog> AllLogs()
    {
        if (index is DemoStories.BareRecord)
        {
            yield break;
        }

        var (visits, calls) = HowOften();
        for (var i = 0; i < visits; i++)
        {
            yield return Log(LogKind.Visit);
        }

        for (var i = 0; i < calls; i++)
        {
            yield return Log(LogKind.Call);
        }

        if (plan.WeightOf(index).Tier == ContactTier.Special)
        {
            yield return Log(DemoSituations.ExecutiveVisits, LogKind.Visit, DemoStaff.Executive);
        }

        if (index == DemoStories.MarkedCustomer)
        {
            foreach (var log in Marked())
            {
                yield return log;
            }
        }
    }

    private (int Visits, int Calls) HowOften() =>
        (plan.WeightOf(index).Tier, plan.LastYearSalesOf(index)) switch
        {
            (ContactTier.Special, _) => (random.Between(7, 10), random.Between(13, 19)),
            (ContactTier.Important, _) => (random.Between(3, 6), random.Between(7, 11)),
            (ContactTier.Active, >= 20_000) => (random.Between(0, 2), random.Between(2, 5)),
            (ContactTier.Active, _) => (random.Happens(0.15) ? 1 : 0, random.Between(0, 2)),
            _ => (random.Happens(0.2) ? 1 : 0, random.Between(0, 2)),
        };

    private DemoLog Log(LogKind kind)
    {
        if (plan.StandingOf(index) == DemoStanding.Prospect)
        {
            return Log(DemoSituations.ProspectContacts, kind, kind == LogKind.Visit ? manager : Assistant());
        }

        if (kind == LogKind.Call)
        {
            var caller = random.NextDouble() switch
            {
                < 0.5 => Assistant(),
                < 0.8 => manager,
                _ => DemoStaff.SalesEngineerOf(manager.Team),
            };
            return Log(DemoSituations.Calls, kind, caller);
        }

        return random.NextDouble() switch
        {
            < 0.2 when contacts.Any(c => c.Sheet.Seniority == Seniority.Top) => Log(
                DemoSituations.ManagerVisits,
                kind,
                random.Happens(0.25) ? DemoStaff.SalesManager : manager
            ),
            < 0.55 => Log(DemoSituations.SalesVisits, kind, manager),
            < 0.78 => Log(DemoSituations.SalesVisits, kind, DemoStaff.SalesEngineerOf(manager.Team)),
            _ => Log(
                DemoSituations.ServiceVisits,
                kind,
                random.Happens(0.45) ? DemoStaff.Service : random.Pick(DemoStaff.ServiceEngineers)
            ),
        };
    }

    private DemoPerson Assistant() => random.Happens(0.5) ? DemoStaff.Assistant : random.Pick(DemoStaff.Assistants);

    private DemoLog Log(DemoSituation[] situations, LogKind kind, DemoPerson author)
    {
        var situation = random.Pick(situations);
        if (
            situation.Purpose.StartsWith("供暖季", StringComparison.Ordinal)
            && industry is not (Industry.BoilerMaking or Industry.Heating or Industry.Power)
        )
        {
            situation = situations[0];
        }

        var on = Day();
        if (
            situation.Purpose == DemoSituations.Collecting
            && !orders.Any(o => o.DueOn < on && o.Payments.Where(p => p.On <= on).Sum(p => p.Amount) < o.Amount)
        )
        {
            situation = situations[0];
        }

        var whom = Whom(situation);
        var words = new Dictionary<string, string>
        {
            ["〔人〕"] = whom.Count > 0 ? Called(contacts[whom[0]].Sheet) : "对方",
            ["〔品〕"] = Product(),
            ["〔敌〕"] = random.Pick(DemoSituations.Competitors),
            ["〔数〕"] = random.Between(3, 18).ToString(CultureInfo.InvariantCulture),
            ["〔月〕"] = on.AddMonths(random.Between(2, 5)).Month.ToString(CultureInfo.InvariantCulture),
        };
        var mood = random.Pick(situation.Moods);
        var result = random.Pick(situation.Results);
        var sheet = new VisitSheet
        {
            OccurredOn = on,
            StartedAt = new TimeOnly(random.Between(8, 16), random.Between(0, 3) * 15),
            DurationMinutes = kind == LogKind.Call ? random.Between(2, 15) : random.Between(3, 16) * 15,
            Channel =
                kind == LogKind.Visit ? Channel.Visit
                : random.Happens(0.75) ? Channel.Phone
                : Channel.WeChat,
            OtherPeople = whom.Count == 0 ? random.Pick<string>(["前台值班人员", "锅炉房当班师傅", "采购部一位新来的同事"]) : null,
            Purpose = kind == LogKind.Visit ? situation.Purpose : null,
            Said = Told(random.Pick(situation.Openings) + random.Pick(situation.Middles) + random.Pick(situation.Endings), words),
            Mood = mood,
            NeedPrice = kind == LogKind.Visit && random.Happens(0.7) ? situation.NeedPrice : null,
            NeedFunction = kind == LogKind.Visit && random.Happens(0.7) ? situation.NeedFunction : null,
            NeedService = kind == LogKind.Visit && random.Happens(0.6) ? situation.NeedService : null,
            NeedProduct = kind == LogKind.Visit && random.Happens(0.6) ? situation.NeedProduct : null,
            CompetitorSeen = kind == LogKind.Visit && situation.MeetsCompetitor ? words["〔敌〕"] : null,
            Result = result,
            Opportunity = result == ContactResult.Opportunity ? OpportunityOf(on, words["〔品〕"]) : null,
            VisibleFrom = situation.VisibleFrom,
        };
        var promises = result is ContactResult.Open || mood == Mood.Negative || random.Happens(0.3);
        return new DemoLog(
            random.Guid(),
            kind,
            author,
            sheet,
            kind == LogKind.Call ? [.. whom.Take(1)] : whom,
            kind == LogKind.Visit && random.Happens(0.3) && author != DemoStaff.Engineer ? [DemoStaff.SalesEngineerOf(manager.Team)] : [],
            promises ? [StepOf(situation, Told(random.Pick(situation.Steps), words), on, author)] : []
        );
    }

    /// <summary>Nobody noticed that a lost customer fell silent: neither did anybody call.</summary>
    private DateOnly LastDay() => plan.StoryOf(index)?.SilentForDays is { } days ? today.AddDays(-days) : today;

    /// <summary>A workday before today, more likely a late one.</summary>
    private DateOnly Day()
    {
        for (var tries = 0; tries < 8; tries++)
        {
            var day = LastDay().AddDays(-1 - (int)(Days * Math.Pow(random.NextDouble(), 1.15)));
            if (DemoWorkdays.IsWorkday(day))
            {
                return day;
            }
        }

        return DemoWorkdays.Until(LastDay().AddDays(-10));
    }

    private List<int> Whom(DemoSituation situation)
    {
        var top = situation.VisibleFrom != AccessLevel.Staff && contacts.Any(c => c.Sheet.Seniority == Seniority.Top);
        var able = Enumerable
            .Range(0, contacts.Count)
            .Where(i => contacts[i].Sheet.LeftOn is null && (contacts[i].Sheet.Seniority == Seniority.Top) == top)
            .ToArray();
        random.Shuffle(able);
        return [.. able.OrderBy(i => !situation.Roles.Contains(contacts[i].Sheet.Role)).Take(random.Happens(0.3) ? 2 : 1)];
    }

    private static string Called(ContactSheet person)
    {
        var surname =
            person.Name.StartsWith("欧阳", StringComparison.Ordinal) || person.Name.StartsWith("闻人", StringComparison.Ordinal)
                ? person.Name[..2]
                : person.Name[..1];
        var title = person.Title ?? "";
        return title switch
        {
            _ when title.EndsWith("总经理", StringComparison.Ordinal) || title.EndsWith("副总", StringComparison.Ordinal) => surname + "总",
            "董事长" => surname + "董",
            "总工程师" => surname + "总工",
            _ when title.EndsWith("工程师", StringComparison.Ordinal) => surname + "工",
            _ when title.EndsWith("经理", StringComparison.Ordinal) => surname + "经理",
            _ when title.EndsWith("部长", StringComparison.Ordinal) => surname + "部长",
            _ when title.EndsWith("主任", StringComparison.Ordinal) => surname + "主任",
            _ when title.EndsWith("主管", StringComparison.Ordinal) => surname + "主管",
            _ when title.EndsWith("班长", StringComparison.Ordinal) => surname + "班长",
            "司炉工" or "仪表工" => surname + "师傅",
            _ => person.Name,
        };
    }

    private string Product() =>
        orders.Count > 0
            ? Plain(random.Pick(orders).Lines[0].Product.Name)
            : Plain(random.Pick(DemoCatalogue.OfFamily(DemoCatalogue.FamiliesFor(industry)[0])).Name);

    /// <summary>As people say it: without what stands in brackets.</summary>
    private static string Plain(string name) => name.IndexOf('(', StringComparison.Ordinal) is var at and > 0 ? name[..at] : name;

    private static string Told(string text, Dictionary<string, string> words) =>
        words.Aggregate(text, (told, word) => told.Replace(word.Key, word.Value, StringComparison.Ordinal));

    private OpportunitySheet OpportunityOf(DateOnly on, string product)
    {
        var isProject = random.Happens(0.6);
        return new OpportunitySheet
        {
            Description = isProject
                ? random.Pick<string>(["锅炉房控制系统改造", "新建锅炉自控成套", "低氮改造燃烧控制", "热网远程监控"])
                : product + "批量更换",
            Business = isProject ? BusinessKind.Project : BusinessKind.Product,
            ExpectedAmount = isProject ? random.Between(8, 60) * 10_000m : random.Between(5, 60) * 1_000m,
            ExpectedMonth = on.AddMonths(random.Between(2, 8)),
            Probability = random.Between(2, 8) * 10,
        };
    }

    private DemoStep StepOf(DemoSituation situation, string what, DateOnly on, DemoPerson author)
    {
        var due = DemoWorkdays.From(on.AddDays(random.Between(3, 24)));
        var owner = random.Happens(0.8) || author == DemoStaff.Executive ? author : manager;
        var isOld = on < today.AddDays(-100);
        var done = due < today ? isOld || random.Happens(0.82) : random.Happens(0.15);
        if (!done)
        {
            return new DemoStep(what, due, owner, null, null);
        }

        var finished = DemoWorkdays.Until(due.AddDays(-random.Between(-2, 4)));
        finished = finished < on ? on : finished;
        finished = finished >= today ? DemoWorkdays.Until(today.AddDays(-1)) : finished;
        return new DemoStep(what, due, owner, finished, random.Happens(0.6) ? random.Pick(situation.DoneNotes) : null);
    }

    /// <summary>The reports that carry the markers of level 2 and 3.</summary>
    private IEnumerable<DemoLog> Marked()
    {
        yield return Marked(
            DemoStaff.ManagerA,
            AccessLevel.Manager,
            12,
            DemoMarkers.ManagerLog,
            DemoMarkers.ManagerFollowUp,
            new OpportunitySheet
            {
                Description = DemoMarkers.ManagerOpportunity,
                Business = BusinessKind.Project,
                ExpectedAmount = DemoMarkers.ManagerOpportunityAmount,
                ExpectedMonth = today.AddMonths(4),
                Probability = 60,
            }
        );
        yield return Marked(DemoStaff.Executive, AccessLevel.Executive, 20, DemoMarkers.ExecutiveLog, DemoMarkers.ExecutiveFollowUp, null);
    }

    private DemoLog Marked(DemoPerson author, AccessLevel level, int daysAgo, string said, string step, OpportunitySheet? opportunity) =>
        new(
            random.Guid(),
            LogKind.Visit,
            author,
            new VisitSheet
            {
                OccurredOn = DemoWorkdays.Until(today.AddDays(-daysAgo)),
                StartedAt = new TimeOnly(9, 30),
                DurationMinutes = 90,
                Purpose = "高层会谈",
                Said = said,
                Mood = Mood.Positive,
                Result = opportunity is null ? ContactResult.Open : ContactResult.Opportunity,
                Opportunity = opportunity,
                VisibleFrom = level,
            },
            [0],
            [],
            [new DemoStep(step, DemoWorkdays.From(today.AddDays(6)), author, null, null)]
        );
}
