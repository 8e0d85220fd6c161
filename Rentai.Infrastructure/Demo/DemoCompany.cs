using Rentai.Domain.Calendar;
using Rentai.Domain.Customers;
using Rentai.Domain.Grading;

namespace Rentai.Infrastructure.Demo;

/// <summary>
/// The demo company 演示公司: made up from a fixed seed, the same bytes each time for the same size and day. Customers come one by one, each
/// from streams of its own, so that a company of any size needs little memory. Nobody in it exists: phone numbers and addresses lie
/// where none are given to subscribers.
/// </summary>
internal sealed class DemoCompany(int customers, DateOnly today, FiscalCalendar fiscal)
{
    /// <summary>The seed of everything.</summary>
    public const int Seed = 20_080_918;

    /// <summary>Size of the ordinary demo company.</summary>
    public const int DefaultCustomers = 320;

    /// <summary>Below this the stories would crowd out the shape.</summary>
    public const int LeastCustomers = 200;

    private static readonly string[] Tags =
    [
        "月结客户",
        "价格敏感",
        "看重交期",
        "技术要求高",
        "出口配套",
        "年度框架",
        "重点培育",
        "需要增值税专票",
        "双供应商",
        "技改项目",
        "现场服务多",
    ];

    private static readonly string[] Remarks =
    [
        "采购权在设备部，付款要过财务审批，一般月底统一付。",
        "换季前会集中补一批电极和控制器，提前两周联系效果最好。",
        "原来用进口仪表，近两年改用国产，对交期和现场服务要求高。",
        "招标采购，每年三月更新合格供方名录，资质文件要提前送。",
        "发货前须与库管确认，周末不收货。",
        "对方图纸版本变动多，下单前请技术部再核一次接线图。",
        "配套厂家，跟着主机排产走，订货量随主机销售波动。",
        "老客户，合同条款多年未变，价格每年一谈。",
    ];

    private static readonly (Industry Industry, int Weight)[] Industries =
    [
        (Industry.BoilerMaking, 22),
        (Industry.Heating, 13),
        (Industry.Power, 9),
        (Industry.Automation, 9),
        (Industry.EquipmentTrade, 8),
        (Industry.Petrochemicals, 7),
        (Industry.Food, 6),
        (Industry.Textiles, 6),
        (Industry.Pharmaceuticals, 5),
        (Industry.WaterTreatment, 4),
        (Industry.Paper, 4),
        (Industry.Metallurgy, 3),
        (Industry.BuildingMaterials, 3),
        (Industry.Other, 3),
    ];

    private readonly DemoPlan plan = new(
        customers >= LeastCustomers
            ? customers
            : throw new ArgumentOutOfRangeException(
                nameof(customers),
                customers,
                $"The demo company has at least {LeastCustomers} customers."
            )
    );
    private readonly FiscalYear[] years = DemoTrade.YearsUntil(today, fiscal);

    /// <summary>The number of a customer.</summary>
    public static string NumberOf(int index) => string.Create(null, $"C{index:D4}");

    /// <summary>All customers in the order of their numbers.</summary>
    public IEnumerable<DemoCustomer> Customers() => Enumerable.Range(1, plan.Customers).Select(Customer);

    /// <summary>The rounds in which these customers are graded, still without any.</summary>
    public DemoRounds Rounds(SchemeContent scheme) => new(plan, scheme, today, fiscal);

    /// <summary>One customer, the same whether or not others are made.</summary>
    public DemoCustomer Customer(int index)
    {
        var random = Chance.Stream(index, "profile");
        var standing = plan.StandingOf(index);
        var sales = plan.LastYearSalesOf(index);
        var industry = IndustryOf(index, random);
        var manager = ManagerOf(index);
        var city = index switch
        {
            DemoStories.MarkedCustomer => DemoPlaces.Named("无锡"),
            DemoStories.DuplicateOriginal or DemoStories.DuplicateCopy => DemoPlaces.Named("济南"),
            DemoStories.RareCharacterInName => DemoPlaces.Named("天津"),
            DemoStories.LongName => DemoPlaces.Named("呼和浩特"),
            _ => random.Pick(DemoPlaces.OfTeam(manager.Team)),
        };
        var since = SinceOf(index, standing, random);
        var (mark, letters) = DemoNames.MarkOf(index - 1);
        var trade = random.Pick(DemoNames.TradesOf(industry));
        var domain = index switch
        {
            DemoStories.RareCharacterInName => "jisheng-boiler.example",
            DemoStories.LongName => "saiwai-heat.example",
            DemoStories.DuplicateOriginal or DemoStories.DuplicateCopy => "jinhui-heat.example",
            _ => $"{letters}-{trade.Letters}.example",
        };
        var form = index == DemoStories.ManyContacts ? "集团有限公司" : DemoNames.FormOf(random, industry, sales >= 150_000);
        var place = random.Happens(0.12) ? city.Name + "市" : city.Name;
        var sheet = new CustomerSheet
        {
            FullName = random.Happens(0.08) ? $"{mark}({city.Name}){trade.Word}{form}" : $"{place}{mark}{trade.Word}{form}",
            ShortName = mark + trade.Short,
            CreditCode = random.Happens(0.93) ? CreditCodeOf(random, city) : null,
            Industry = industry,
            Province = city.Province,
            City = city.Name,
            Address = random.Happens(0.95) ? AddressOf(random, city) : null,
            Phone = random.Happens(0.94) ? $"{city.AreaCode}-90{random.Digits(6)}" : null,
            Website = random.Happens(0.6) ? "www." + domain : null,
            Kind = KindOf(index, industry, random),
            Since = standing == DemoStanding.Prospect ? null : since,
            Source = (CustomerSource)random.Next(7),
            Status = StatusOf(standing, random),
            Tags = [.. Enumerable.Range(0, random.Next(4)).Select(_ => random.Pick(Tags)).Concat(SeasonTag(industry, random)).Distinct()],
            Remarks = random.Happens(0.45) ? random.Pick(Remarks) : null,
        };
        sheet = Tell(index, sheet);
        var trading = new DemoTrade(plan, index, industry, standing == DemoStanding.Prospect ? null : since, today, fiscal);
        var contacts = DemoContacts.Of(plan, index, city, domain, since, today);
        var customer = new DemoCustomer
        {
            Index = index,
            SubmissionId = random.Guid(),
            Sheet = sheet,
            Manager = index == DemoStories.BareRecord ? null : manager,
            ArchiveReason = index == DemoStories.Archived ? "企业已注销，并入集团采购" : null,
            ChangedOn = Later(since, DemoWorkdays.Until(today.AddDays(-random.Between(2, 500)))),
            Contacts = contacts,
            Orders = trading.Orders,
            Margins = trading.Margins,
            NetResults = trading.NetResults,
            Logs = new DemoEngagement(plan, index, industry, manager, contacts, trading.Orders, since, today).Logs,
        };
        return customer with { Shares = DemoShares.Of(plan, customer, since, today) };
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static Industry IndustryOf(int index, Random random)
    {
        var drawn = random.Next(Industries.Sum(i => i.Weight));
        var industry = Industries.First(i => (drawn -= i.Weight) < 0).Industry;
        return index switch
        {
            DemoStories.MarkedCustomer or DemoStories.RareCharacterInName or DemoStories.LongName or DemoStories.ManyContacts =>
                Industry.BoilerMaking,
            DemoStories.DuplicateOriginal or DemoStories.DuplicateCopy => Industry.Heating,
            DemoStories.BareRecord => Industry.Other,
            _ when DemoStories.Agents.Contains(index) => Industry.EquipmentTrade,
            _ => industry,
        };
    }

    /// <summary>The big ones and the small ones are dealt out evenly, so every manager has some of each.</summary>
    private DemoPerson ManagerOf(int index) =>
        index switch
        {
            DemoStories.MarkedCustomer or DemoStories.DuplicateOriginal or DemoStories.DuplicateCopy => DemoStaff.ManagerA,
            DemoStories.RareCharacterInName or DemoStories.LongName => DemoStaff.ManagerB,
            _ => DemoStaff.AccountManagers[plan.RankOf(index) % DemoStaff.AccountManagers.Count],
        };

    private DateOnly SinceOf(int index, DemoStanding standing, Random random)
    {
        var first = new DateOnly(2006, 3, 1);
        var recorded = years[0].FirstDay;
        var along = (double)index / plan.Customers;
        if (index == DemoStories.WithoutOrders)
        {
            return today.AddDays(-200);
        }

        var day = standing switch
        {
            DemoStanding.Newcomer => years[^1]
                .FirstDay.AddDays(random.Next(Math.Max(1, (today.DayNumber - years[^1].FirstDay.DayNumber) * 3 / 4))),
            DemoStanding.Former => first.AddDays((int)(along * (recorded.DayNumber - first.DayNumber))),
            _ when along < 0.8 => first.AddDays((int)(along / 0.8 * (recorded.DayNumber - first.DayNumber))),
            _ => recorded.AddDays((int)((along - 0.8) / 0.2 * (years[2].FirstDay.DayNumber - recorded.DayNumber))),
        };
        return day.AddDays(standing == DemoStanding.Newcomer || along > 0.79 ? 0 : random.Next(60));
    }

    private static CustomerKind KindOf(int index, Industry industry, Random random) =>
        DemoStories.Agents.Contains(index) ? CustomerKind.Agent
        : industry == Industry.EquipmentTrade && random.Happens(0.55) ? CustomerKind.Agent
        : industry == Industry.Automation && random.Happens(0.8) ? CustomerKind.SystemIntegrator
        : CustomerKind.Direct;

    private static CustomerStatus StatusOf(DemoStanding standing, Random random) =>
        standing switch
        {
            DemoStanding.Prospect => CustomerStatus.Potential,
            DemoStanding.Former => random.Happens(0.65) ? CustomerStatus.Dormant : CustomerStatus.Lost,
            _ => CustomerStatus.Active,
        };

    private static string[] SeasonTag(Industry industry, Random random) =>
        industry is Industry.Heating or Industry.BoilerMaking && random.Happens(0.5) ? ["供暖季集中采购"] : [];

    private static string CreditCodeOf(Random random, DemoCity city)
    {
        const string Letters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        var organisation = "MA" + string.Concat(Enumerable.Range(0, 6).Select(_ => Letters[random.Next(Letters.Length)]));
        return CreditCode.From($"91{city.AdminCode}{random.Between(2, 14):D2}{organisation}{random.Digits(1)}").Text;
    }

    private static string AddressOf(Random random, DemoCity city)
    {
        var town = $"{city.Name}市{random.Pick(city.Districts)}";
        return random.Happens(0.4)
            ? $"{town}{random.Pick(DemoPlaces.Parks)}{random.Pick(DemoPlaces.Streets)} {random.Between(1, 288)} 号"
            : $"{town}{random.Pick(DemoPlaces.Streets)} {random.Between(6, 1280)} 号";
    }

    /// <summary>What the stories fix about a customer's company data.</summary>
    private static CustomerSheet Tell(int index, CustomerSheet sheet) =>
        index switch
        {
            DemoStories.WithoutPhone => sheet with { Phone = null, Website = null },
            DemoStories.BareRecord => new CustomerSheet
            {
                FullName = sheet.FullName,
                ShortName = sheet.ShortName,
                Industry = Industry.Other,
                Source = CustomerSource.Unknown,
                Status = CustomerStatus.Potential,
            },
            DemoStories.WithoutOrders => sheet with { Status = CustomerStatus.Active, Remarks = "框架协议已签，首单一直没有下来。" },
            DemoStories.RareCharacterInName => sheet with { FullName = "天津𠮷盛锅炉制造有限公司", ShortName = "𠮷盛锅炉" },
            DemoStories.LongName => sheet with
            {
                FullName =
                    "内蒙古自治区呼和浩特经济技术开发区沙尔沁工业园区塞外晨曦清洁能源供热与余热综合利用装备制造及工程技术服务(集团)股份有限公司第二分公司",
                ShortName = "塞外晨曦供热装备(二分)",
            },
            DemoStories.DuplicateOriginal => sheet with
            {
                FullName = "济南金晖热力设备有限公司",
                ShortName = "金晖热力",
                Phone = "0531-90536201",
            },
            DemoStories.DuplicateCopy => sheet with
            {
                FullName = "济南市金晖热力设备有限责任公司",
                ShortName = "济南金晖",
                Phone = "0531-90536201",
                CreditCode = null,
                Website = null,
            },
            _ => sheet,
        };
}
