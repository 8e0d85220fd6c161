using Rentai.Domain.Calendar;
using Rentai.Domain.Contacts;
using Rentai.Domain.Engagement;

namespace Rentai.Infrastructure.Demo;

/// <summary>The people at a customer.</summary>
internal static class DemoContacts
{
    private static readonly (string Department, string Title, BuyingRole Role)[] Top =
    [
        ("总经理办公室", "总经理", BuyingRole.Decides),
        ("总经理办公室", "副总经理", BuyingRole.Decides),
        ("董事会", "董事长", BuyingRole.Decides),
        ("技术中心", "总工程师", BuyingRole.Influences),
        ("财务部", "财务总监", BuyingRole.Pays),
        ("生产系统", "生产副总", BuyingRole.Influences),
    ];

    private static readonly (string Department, string Title, BuyingRole Role)[] Middle =
    [
        ("采购部", "采购部经理", BuyingRole.Purchases),
        ("设备部", "设备部部长", BuyingRole.Influences),
        ("技术部", "技术部部长", BuyingRole.Influences),
        ("生产部", "生产部经理", BuyingRole.Influences),
        ("电仪车间", "车间主任", BuyingRole.Uses),
        ("财务部", "财务部经理", BuyingRole.Pays),
        ("工程部", "项目经理", BuyingRole.Influences),
        ("质量部", "质量部经理", BuyingRole.Influences),
    ];

    private static readonly (string Department, string Title, BuyingRole Role)[] Operating =
    [
        ("采购部", "采购员", BuyingRole.Purchases),
        ("采购部", "采购主管", BuyingRole.Purchases),
        ("技术部", "电气工程师", BuyingRole.Influences),
        ("设备部", "设备管理员", BuyingRole.Uses),
        ("电仪车间", "仪表班长", BuyingRole.Uses),
        ("电仪车间", "仪表工", BuyingRole.Uses),
        ("锅炉房", "锅炉房班长", BuyingRole.Uses),
        ("锅炉房", "司炉工", BuyingRole.Uses),
        ("仓储部", "库管员", BuyingRole.Unknown),
        ("财务部", "会计", BuyingRole.Pays),
        ("技术部", "热工工程师", BuyingRole.Influences),
        ("售后服务部", "调试工程师", BuyingRole.Uses),
    ];

    private static readonly string[] YoungFamilies = ["单身，老家在外省", "去年刚结婚", "有女朋友，准备明年结婚", "与父母同住"];

    private static readonly string[] MiddleFamilies =
    [
        "已婚，孩子今年刚上小学",
        "已婚，有一个女儿在读初中",
        "双胞胎儿子，读小学",
        "爱人是中学教师，有一子",
        "爱人在铁路系统工作，有一女",
        "父母同住，母亲身体不太好",
        "爱人也在本厂财务上班",
    ];

    private static readonly string[] ElderFamilies =
    [
        "儿子在外地上大学",
        "女儿已成家，刚添了外孙",
        "儿子留在北京工作，一年回来两次",
        "爱人已退休，在家带孙子",
        "女儿今年考研",
    ];

    private static readonly string[] Pastimes =
    [
        "喜欢钓鱼，周末常去水库",
        "打羽毛球，每周三晚固定有场",
        "爱喝茶，偏好正山小种",
        "乒乓球打得好，拿过市里职工组名次",
        "喜欢摄影，常拍风光",
        "下象棋，手机上也下",
        "长跑，参加过半程马拉松",
        "书法，写行书",
        "爱看足球，支持家乡球队",
        "自驾游，去过西藏和新疆",
        "养花，阳台上种了几十盆兰花",
        "不抽烟，少量饮酒",
    ];

    private static readonly string[] Remarks =
    [
        "说话直，喜欢先谈技术再谈价格",
        "谈事习惯约在上午，下午多在车间",
        "重面子，节日问候要亲自打电话",
        "对交货期很敏感，答应了的日子一定要守住",
        "乐于接受新产品，可以请来公司参观",
        "跟我们服务的同事是老乡，关系不错",
    ];

    private static readonly string[] Estates =
    [
        "阳光花园",
        "锦绣家园",
        "滨河小区",
        "和谐家苑",
        "教师新村",
        "翠竹苑",
        "机械厂家属院",
        "东方名城",
        "碧水湾",
        "幸福里",
    ];

    private static readonly string[] MobilePrefixes = ["1540", "1541", "1542", "1543", "1544", "1545", "1546", "1547", "1548", "1549"];

    public static List<DemoContact> Of(DemoPlan plan, int index, DemoCity city, string domain, DateOnly since, DateOnly today)
    {
        var random = Chance.Stream(index, "contacts");
        var rank = plan.RankOf(index);
        var standing = plan.StandingOf(index);
        var (top, middle, operating) = CountsFor(plan.LastYearSalesOf(index), standing, random);
        switch (index)
        {
            case DemoStories.WithoutContacts or DemoStories.BareRecord:
                return [];
            case DemoStories.ManyContacts:
                (top, middle, operating) = (6, 24, DemoStories.ContactsOfMany - 30);
                break;
        }

        var contacts = new List<DemoContact>();
        var names = new HashSet<string>();
        var isClose = rank <= plan.Buyers * 11 / 100;
        for (var i = 0; i < top + middle + operating; i++)
        {
            var seniority =
                i < top ? Seniority.Top
                : i < top + middle ? Seniority.Middle
                : Seniority.Operating;
            contacts.Add(Draw(random, seniority, i, city, domain, since, today, isClose, names));
        }

        Tell(index, contacts, today);
        return contacts;
    }

    private static (int Top, int Middle, int Operating) CountsFor(decimal sales, DemoStanding standing, Random random) =>
        (standing, sales) switch
        {
            (DemoStanding.Buying, >= 1_000_000) => (random.Between(3, 4), random.Between(4, 6), random.Between(6, 9)),
            (DemoStanding.Buying, >= 200_000) => (random.Between(1, 3), random.Between(2, 3), random.Between(2, 5)),
            (DemoStanding.Buying, >= 50_000) => (random.Between(0, 1), random.Between(1, 2), random.Between(1, 3)),
            (DemoStanding.Prospect, _) => (random.Happens(0.15) ? 1 : 0, random.Happens(0.5) ? 1 : 0, random.Between(0, 1)),
            _ => (random.Happens(0.25) ? 1 : 0, random.Happens(0.35) ? 1 : 0, random.Between(1, 2)),
        };

    private static DemoContact Draw(
        Random random,
        Seniority seniority,
        int nth,
        DemoCity city,
        string domain,
        DateOnly since,
        DateOnly today,
        bool isClose,
        HashSet<string> names
    )
    {
        var post = seniority switch
        {
            Seniority.Top => Top[nth % Top.Length],
            Seniority.Middle => random.Pick(Middle),
            _ => random.Pick(Operating),
        };
        var age = seniority switch
        {
            Seniority.Top => random.Between(44, 62),
            Seniority.Middle => random.Between(35, 55),
            _ => random.Between(23, 54),
        };
        var born = new DateOnly(today.Year - age, 1, 1).AddDays(random.Next(365));
        var (name, letters, isWoman) = DemoNames.Person(
            random,
            born.Year,
            random.Happens(post.Role is BuyingRole.Purchases or BuyingRole.Pays ? 0.5 : 0.18)
        );
        while (!names.Add(name))
        {
            (name, letters, isWoman) = DemoNames.Person(random, born.Year, isWoman);
        }

        var extension = random.Digits(3);
        var joined = random.Happens(0.4) ? born.AddYears(22).AddDays(random.Next(2500)) : (DateOnly?)null;
        joined = joined > today ? null : joined;
        DateOnly? left = random.Happens(seniority == Seniority.Top ? 0.03 : 0.07) ? today.AddDays(-random.Between(20, 900)) : null;
        var mobile = random.Happens(0.88) ? MobileOf(random) : null;
        var changed = DemoWorkdays.Until(today.AddDays(-random.Between(3, 700)));
        return new DemoContact(
            random.Guid(),
            new ContactSheet
            {
                Name = name,
                Department = post.Department,
                Title = post.Title,
                Seniority = seniority,
                Role = post.Role,
                Phone = random.Happens(0.55) ? $"{city.AreaCode}-90{random.Digits(6)}" : null,
                Mobile = mobile,
                WeChat = random.Happens(0.5) ? $"{letters}{random.Between(70, 99)}{random.Digits(3)}" : null,
                Qq = random.Happens(0.3) ? $"{random.Between(1, 9)}{random.Digits(8)}" : null,
                Email = random.Happens(0.6) ? $"{letters}{extension}@{domain}" : null,
                PreferredChannel = random.Happens(0.7)
                    ? random.Pick<Channel>(
                        mobile is null
                            ? [Channel.Phone, Channel.Email, Channel.Visit]
                            : [Channel.Mobile, Channel.WeChat, Channel.Phone, Channel.Visit]
                    )
                    : null,
                JoinedOn = joined,
                LeftOn = left > joined || joined is null ? left : null,
            },
            random.Happens(
                seniority == Seniority.Top ? 0.6
                : isClose ? 0.45
                : 0.08
            )
                ? PrivateOf(random, born, city, today)
                : null,
            changed < since ? DemoWorkdays.Until(today) : changed
        );
    }

    /// <summary>A mobile number under prefixes that are not given to subscribers, so that no message of a demonstration reaches a stranger.</summary>
    private static string MobileOf(Random random) => random.Pick(MobilePrefixes) + random.Digits(7);

    private static PrivateSheet PrivateOf(Random random, DateOnly born, DemoCity city, DateOnly today)
    {
        var keepsLunar = born.Year < 1985 && random.Happens(0.35);
        var lunar = LunarDate.FromSolar(born);
        return new PrivateSheet
        {
            Birthday = random.Happens(0.85) || keepsLunar ? born : null,
            LunarMonth = keepsLunar ? lunar.Month : null,
            LunarDay = keepsLunar ? lunar.Day : null,
            LunarLeap = keepsLunar && lunar.IsLeapMonth,
            Family = random.Happens(0.7) ? random.Pick(FamiliesAt(today.Year - born.Year)) : null,
            Hobbies = random.Happens(0.7) ? random.Pick(Pastimes) : null,
            HomeAddress = random.Happens(0.35)
                ? $"{city.Name}{random.Pick(city.Districts)}{random.Pick(Estates)} {random.Between(1, 38)} 号楼 {random.Between(1, 4)} 单元 {random.Between(1, 18)}0{random.Between(1, 4)} 室"
                : null,
            PrivateMobile = random.Happens(0.3) ? MobileOf(random) : null,
            Notes = random.Happens(0.4) ? random.Pick(Remarks) : null,
        };
    }

    private static string[] FamiliesAt(int age) =>
        age switch
        {
            < 32 => YoungFamilies,
            < 48 => MiddleFamilies,
            _ => ElderFamilies,
        };

    /// <summary>What the stories fix about a customer's people.</summary>
    private static void Tell(int index, List<DemoContact> contacts, DateOnly today)
    {
        switch (index)
        {
            case DemoStories.MarkedCustomer:
                Mark(contacts);
                break;
            case DemoStories.UnreachableContacts:
                for (var i = 0; i < contacts.Count; i++)
                {
                    contacts[i] = contacts[i] with
                    {
                        Sheet = contacts[i].Sheet with
                        {
                            Phone = null,
                            Mobile = null,
                            WeChat = null,
                            Qq = null,
                            Email = null,
                            PreferredChannel = null,
                        },
                    };
                }

                break;
            case DemoStories.RareCharacterInContact:
                contacts[^1] = contacts[^1] with { Sheet = contacts[^1].Sheet with { Name = "吴𠮷祥" } };
                break;
            case DemoStories.LeapMonthBirthday:
                // 闰二月 of 2004, so the person is young.
                contacts[^1] = contacts[^1] with
                {
                    Sheet = contacts[^1].Sheet with
                    {
                        Name = "沈若曦",
                        Title = "采购员",
                        Department = "采购部",
                        Role = BuyingRole.Purchases,
                        Seniority = Seniority.Operating,
                        JoinedOn = null,
                        LeftOn = null,
                    },
                    Private = new PrivateSheet
                    {
                        Birthday = new LunarDate(2, 8, isLeapMonth: true).On(2004),
                        LunarMonth = 2,
                        LunarDay = 8,
                        LunarLeap = true,
                        Hobbies = "喜欢烘焙，过农历生日",
                    },
                };
                break;
            case DemoStories.LunarThirtiethBirthday:
                contacts[^1] = contacts[^1] with
                {
                    Private = new PrivateSheet
                    {
                        Birthday = new LunarDate(12, 30).On(1976),
                        LunarMonth = 12,
                        LunarDay = 30,
                        Family = "已婚，儿子读大学",
                        Notes = "除夕生日，不足三十的年份过廿九",
                    },
                };
                break;
            case DemoStories.LeapDayBirthday:
                contacts[^1] = contacts[^1] with
                {
                    Private = new PrivateSheet { Birthday = new DateOnly(1984, 2, 29), Hobbies = "爱喝茶，偏好正山小种" },
                };
                break;
        }
    }

    private static void Mark(List<DemoContact> contacts)
    {
        var top = contacts[0];
        contacts[0] = top with
        {
            Sheet = top.Sheet with
            {
                Name = DemoMarkers.TopName,
                Department = DemoMarkers.TopDepartment,
                Title = DemoMarkers.TopTitle,
                Seniority = Seniority.Top,
                Phone = DemoMarkers.TopPhone,
                Mobile = DemoMarkers.TopMobile,
                WeChat = DemoMarkers.TopWeChat,
                Qq = DemoMarkers.TopQq,
                Email = DemoMarkers.TopEmail,
                LeftOn = null,
            },
            Private = null,
        };
        contacts[^1] = contacts[^1] with
        {
            Sheet = contacts[^1].Sheet with { Name = DemoMarkers.PrivateContact, WeChat = null, Email = null, LeftOn = null },
            Private = new PrivateSheet
            {
                Birthday = DemoMarkers.Birthday,
                Family = DemoMarkers.Family,
                Hobbies = DemoMarkers.Hobbies,
                HomeAddress = DemoMarkers.HomeAddress,
                PrivateMobile = DemoMarkers.PrivateMobile,
                Notes = DemoMarkers.Notes,
            },
        };
    }
}
