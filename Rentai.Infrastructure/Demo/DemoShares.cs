using Rentai.Domain.Access;
using Rentai.Domain.Competition;
using Rentai.Domain.Customers;

namespace Rentai.Infrastructure.Demo;

/// <summary>
/// What the demo company knows of its shares of wallet: for about three customers in five, in the four situations of the grading factor
/// 供应产品在客户处的占有率. Good customers buy more from us; tags and the competitors that reports mention are heeded.
/// </summary>
internal static class DemoShares
{
    private static readonly Dictionary<string, SplitReason> ReasonOfTag = new()
    {
        ["双供应商"] = SplitReason.TwoSuppliers,
        ["技改项目"] = SplitReason.Project,
        ["价格敏感"] = SplitReason.Price,
        ["技术要求高"] = SplitReason.Function,
        ["现场服务多"] = SplitReason.Service,
    };

    private static readonly SplitReason[] Reasons =
    [
        SplitReason.TwoSuppliers,
        SplitReason.TwoSuppliers,
        SplitReason.Project,
        SplitReason.Price,
        SplitReason.Price,
        SplitReason.Function,
        SplitReason.Service,
    ];

    private static readonly string[] SoleRemarks =
    [
        "同类产品全部由我方供货，暂未发现其他供应商。",
        "设计院选型即我方型号，备件也一并在我方采购。",
        "图纸已按我方接口固化，更换供应商的成本较高。",
    ];

    private static readonly string[] LargerRemarks =
    [
        "主力型号用我方产品，对手只供低端型号。",
        "制度上要求保留第二家，份额多年没有变化。",
        "新项目优先询我方，老装置仍用对手的备件。",
    ];

    private static readonly string[] EqualRemarks =
    [
        "每次比价后分单，两边数量基本相当。",
        "两条生产线各用一家，换型时才有机会。",
        "年度招标各中一个标段，明年三月重新招标。",
    ];

    private static readonly string[] SubstituteRemarks =
    [
        "对手缺货时才向我方询价。",
        "只采购个别配件，整机一直用对手的。",
        "对手与其有多年框架协议，需从新项目切入。",
    ];

    /// <summary>What is known of a customer's shares, from a stream of its own.</summary>
    public static IReadOnlyList<DemoShare> Of(DemoPlan plan, DemoCustomer customer, DateOnly since, DateOnly today)
    {
        var random = Chance.Stream(customer.Index, "share");
        if (customer.Index is DemoStories.BareRecord or DemoStories.WithoutOrders || !random.Happens(KnownAmong(plan, customer.Index)))
        {
            return [];
        }

        var seen = customer
            .Logs.Where(l => l.Sheet.VisibleFrom == AccessLevel.Staff)
            .Select(l => l.Sheet.CompetitorSeen)
            .OfType<string>()
            .Distinct()
            .ToList();
        var situation = SituationOf(plan, customer.Index, random);
        if (situation == DemoWallet.Sole && (seen.Count > 0 || customer.Sheet.Tags.Contains("双供应商")))
        {
            situation = DemoWallet.Larger;
        }

        var families = FamiliesOf(customer);
        var shares = new List<DemoShare> { Share(null, situation) };
        if (
            situation != DemoWallet.Sole
            && plan.StandingOf(customer.Index) == DemoStanding.Buying
            && families.Length > 1
            && random.Happens(0.3)
        )
        {
            var better = situation == DemoWallet.Larger ? DemoWallet.Sole : situation - 1;
            shares.Add(Share(families[0], better));
            if (random.Happens(0.4) && situation != DemoWallet.Substitute)
            {
                shares.Add(Share(families[^1], DemoWallet.Substitute));
            }
        }

        return shares;

        DemoShare Share(string? family, DemoWallet wallet)
        {
            var checkedOn = DemoWorkdays.Until(today.AddDays(-random.Between(3, 420)));
            checkedOn = checkedOn < since ? DemoWorkdays.Until(today) : checkedOn;
            var (ours, theirs) = SplitOf(wallet, plan.StandingOf(customer.Index), random);
            var reason = customer.Sheet.Tags.Where(ReasonOfTag.ContainsKey).Select(t => (SplitReason?)ReasonOfTag[t]).FirstOrDefault();
            var sheet = new ShareSheet
            {
                Family = family,
                OurShare = ours,
                Competitors = Competitors(theirs, family),
                Reason = wallet == DemoWallet.Sole ? null : reason ?? (random.Happens(0.85) ? random.Pick(Reasons) : null),
                CheckedOn = checkedOn,
                Remarks = random.Happens(0.4) ? random.Pick(RemarksOf(wallet)) : null,
            };
            return new DemoShare(random.Guid(), sheet, checkedOn);
        }

        List<CompetitorSheet> Competitors(IReadOnlyList<int> theirs, string? family)
        {
            var others = DemoSituations.Competitors.Except(seen).ToArray();
            random.Shuffle(others);
            return
            [
                .. seen.Concat(others)
                    .Zip(
                        theirs,
                        (name, share) =>
                            new CompetitorSheet
                            {
                                Name = name,
                                Product = random.Happens(0.6) ? ProductOf(family ?? random.Pick(families)) : null,
                                Share = share,
                            }
                    ),
            ];
        }

        string ProductOf(string family) => random.Pick(DemoCatalogue.OfFamily(family)).Name.Split('(')[0];
    }

    private static string[] FamiliesOf(DemoCustomer customer)
    {
        var bought = customer
            .Orders.SelectMany(o => o.Lines)
            .Where(l => l.Product.Family != DemoCatalogue.Spares)
            .GroupBy(l => l.Product.Family)
            .OrderByDescending(g => g.Sum(l => l.Amount))
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Key)
            .ToArray();
        return bought.Length > 0 ? bought : DemoCatalogue.FamiliesFor(customer.Sheet.Industry!.Value);
    }

    /// <summary>Of how many such customers something was found out: of the good ones nearly always.</summary>
    private static double KnownAmong(DemoPlan plan, int index) =>
        plan.StandingOf(index) switch
        {
            DemoStanding.Buying when plan.WeightOf(index).Class <= CustomerClass.Important => 0.9,
            DemoStanding.Buying => 0.6,
            DemoStanding.Former => 0.45,
            DemoStanding.Newcomer => 0.4,
            _ => 0.35,
        };

    private static DemoWallet SituationOf(DemoPlan plan, int index, Random random)
    {
        // Out of a hundred: all ours, ours larger, about equal; the rest are substitutes only.
        var (sole, larger, equal) = plan.StandingOf(index) switch
        {
            DemoStanding.Buying => plan.WeightOf(index).Class switch
            {
                CustomerClass.Core => (60, 40, 0),
                CustomerClass.Important => (34, 44, 17),
                CustomerClass.Ordinary => (24, 36, 24),
                _ => (20, 26, 24),
            },
            DemoStanding.Newcomer => (5, 20, 30),
            _ => (0, 0, 0),
        };
        var drawn = random.Next(100);
        return drawn < sole ? DemoWallet.Sole
            : drawn < sole + larger ? DemoWallet.Larger
            : drawn < sole + larger + equal ? DemoWallet.Equal
            : DemoWallet.Substitute;
    }

    /// <summary>Our share and those of one or two competitors; somewhat may stay unknown.</summary>
    private static (int Ours, IReadOnlyList<int> Theirs) SplitOf(DemoWallet wallet, DemoStanding standing, Random random)
    {
        var two = random.Happens(0.4);
        switch (wallet)
        {
            case DemoWallet.Sole:
                return (100, []);
            case DemoWallet.Equal when two:
                return (35, [random.Happens(0.5) ? 35 : 30, 30]);
            case DemoWallet.Equal:
                var half = random.Pick([45, 50]);
                return (half, [half]);
        }

        var ours = wallet switch
        {
            DemoWallet.Larger => random.Between(11, 17) * 5,
            _ when standing is DemoStanding.Prospect or DemoStanding.Former => 0,
            _ => random.Between(1, 4) * 5,
        };
        var rest = 100 - ours - (random.Happens(0.25) && ours < 85 ? 5 : 0);
        var first = rest * random.Between(55, 75) / 500 * 5;
        return two && first > 0 && first < rest ? (ours, [first, rest - first]) : (ours, [rest]);
    }

    private static string[] RemarksOf(DemoWallet wallet) =>
        wallet switch
        {
            DemoWallet.Sole => SoleRemarks,
            DemoWallet.Larger => LargerRemarks,
            DemoWallet.Equal => EqualRemarks,
            _ => SubstituteRemarks,
        };
}
