using Rentai.Domain.Calendar;
using Rentai.Domain.Customers;
using Rentai.Domain.Sales;

namespace Rentai.Infrastructure.Demo;

/// <summary>Orders, payments, margins and results of one customer, fiscal year by fiscal year.</summary>
internal sealed class DemoTrade
{
    private const int Years = 4;

    /// <summary>Weights of the months for a customer that gets ready for the heating season: nothing over the Spring Festival.</summary>
    private static readonly double[] HeatingMonths = [0.5, 0.2, 0.5, 0.5, 0.6, 0.8, 1.1, 1.6, 2.2, 2.4, 1.4, 0.7];

    private static readonly double[] PlainMonths = [0.8, 0.4, 1.0, 1.1, 1.1, 1.1, 1.0, 1.0, 1.1, 1.1, 1.2, 1.1];

    private static readonly int[] Terms = [0, 30, 30, 45, 60, 60, 90];

    private readonly Random random;
    private readonly DemoPlan plan;
    private readonly int index;
    private readonly DemoStory? story;
    private readonly DemoStanding standing;
    private readonly Industry industry;
    private readonly DateOnly since;
    private readonly DateOnly today;
    private readonly FiscalYear[] years;
    private readonly double[] months;
    private readonly DemoPattern pattern;
    private readonly IReadOnlyList<DemoProduct> favourites;
    private readonly bool buysProjects;
    private readonly decimal discount;
    private readonly int termDays;
    private readonly DemoPaymentHabit habit;
    private readonly Dictionary<int, int> numbersOfYear = [];

    public DemoTrade(DemoPlan plan, int index, Industry industry, DateOnly? since, DateOnly today, FiscalCalendar fiscal)
    {
        random = Chance.Stream(index, "trade");
        this.plan = plan;
        this.index = index;
        this.industry = industry;
        this.today = today;
        story = plan.StoryOf(index);
        standing = plan.StandingOf(index);
        this.since = since ?? DateOnly.MaxValue;
        years = YearsUntil(today, fiscal);
        var heats = industry is Industry.BoilerMaking or Industry.Heating;
        months = heats ? HeatingMonths : PlainMonths;
        var sales = plan.LastYearSalesOf(index);
        pattern = story?.Pattern ?? PatternFor(sales, heats);
        var families = DemoCatalogue.FamiliesFor(industry);
        favourites = [.. families.Take(random.Between(2, Math.Min(4, families.Length))).Select(f => random.Pick(ProductsOf(f, sales)))];
        buysProjects = sales >= 90_000 && industry is Industry.BoilerMaking or Industry.Heating or Industry.Power or Industry.Automation;
        discount = Math.Round((decimal)random.Between(sales >= 200_000 ? 0.76 : 0.86, sales >= 200_000 ? 0.9 : 1.0), 2);
        termDays = sales < 12_000 ? 0 : random.Pick(Terms);
        termDays = story?.Habit is not null ? Math.Max(termDays, 30) : termDays;
        habit = random.NextDouble() switch
        {
            < 0.7 => DemoPaymentHabit.AsAgreed,
            < 0.88 => DemoPaymentHabit.Late,
            < 0.95 => DemoPaymentHabit.Laborious,
            _ => DemoPaymentHabit.LastPartLost,
        };
        habit = story?.Habit ?? habit;
        Orders = [.. AllOrders().OrderBy(o => o.OrderedOn).ThenBy(o => o.Number, StringComparer.Ordinal)];
        Margins = MarginsOf(Orders);
        NetResults = [.. ResultsOf(Margins, fiscal)];
    }

    public IReadOnlyList<DemoOrder> Orders { get; }

    public IReadOnlyList<DemoMargin> Margins { get; }

    public IReadOnlyList<DemoNetResult> NetResults { get; }

    /// <summary>Whether it takes much effort to get the money.</summary>
    public bool IsPoorPayer => habit is DemoPaymentHabit.Laborious or DemoPaymentHabit.LastPartLost;

    /// <summary>The running fiscal year and the three before, oldest first.</summary>
    public static FiscalYear[] YearsUntil(DateOnly today, FiscalCalendar fiscal)
    {
        var running = fiscal.YearOf(today).Number;
        return [.. Enumerable.Range(running - Years + 1, Years).Select(fiscal.Year)];
    }

    /// <summary>Products of a family that fit what a customer spends, or else the nearest.</summary>
    private static List<DemoProduct> ProductsOf(string family, decimal sales)
    {
        var products = DemoCatalogue.OfFamily(family);
        var fitting = products.Where(p => p.ListPrice >= sales / 400 && p.ListPrice <= Math.Max(1_500, sales / 6)).ToList();
        return fitting.Count > 0 ? fitting
            : products.All(p => p.ListPrice < sales / 400) ? [products.MaxBy(p => p.ListPrice)!]
            : [products.MinBy(p => p.ListPrice)!];
    }

    private DemoPattern PatternFor(decimal sales, bool heats) =>
        (sales, random.NextDouble()) switch
        {
            (>= 150_000, < 0.75) => DemoPattern.Regular,
            (>= 50_000, < 0.55) => DemoPattern.Regular,
            (>= 20_000, < 0.12) => DemoPattern.Regular,
            _ => heats && random.Happens(0.7) ? DemoPattern.Seasonal : DemoPattern.Irregular,
        };

    private List<DemoOrder> AllOrders()
    {
        if (standing == DemoStanding.Prospect || pattern == DemoPattern.None)
        {
            return [];
        }

        var budgets = Budgets();
        var orders = new List<DemoOrder>();
        for (var i = 0; i < Years; i++)
        {
            if (budgets[i] > 0)
            {
                orders.AddRange(OrdersIn(years[i], budgets[i]));
            }
        }

        return orders;
    }

    /// <summary>Sales planned for each of the four fiscal years, in tens of yuan.</summary>
    private decimal[] Budgets()
    {
        var last = plan.LastYearSalesOf(index);
        var now = story?.GrowthThisYear ?? random.Around(1.06, 0.22);
        var before = random.Around(1.07, 0.18);
        var earlier = random.Around(1.05, 0.2);
        before = story?.GrowthLastYear ?? before;
        if (standing == DemoStanding.Newcomer)
        {
            return [0, 0, 0, Tens(random.Between(9_000.0, 85_000.0))];
        }

        if (standing == DemoStanding.Former)
        {
            var once = random.Between(6_000.0, 60_000.0);
            return [Tens(once), random.Happens(0.6) ? Tens(once * random.Between(0.3, 0.9)) : 0, 0, 0];
        }

        return pattern switch
        {
            DemoPattern.OneOrder or DemoPattern.OneDay => [0, 0, last, 0],
            DemoPattern.TwoOrders => [0, last, last, 0],
            _ =>
            [
                Tens((double)last / Math.Max(0.5, before) / Math.Max(0.5, earlier)),
                Tens((double)last / Math.Max(0.5, before)),
                last,
                Tens((double)last * Math.Max(0.2, now)),
            ],
        };
    }

    private static decimal Tens(double yuan) => Math.Round((decimal)yuan / 10) * 10;

    private List<DemoOrder> OrdersIn(FiscalYear year, decimal budget)
    {
        var dates = DatesIn(year, budget);
        var silentFrom = story?.SilentForDays is { } days ? today.AddDays(1 - days) : DateOnly.MaxValue;
        var weights = dates.Select(d => Math.Max(0.25, random.Around(1, 0.35)) * Math.Sqrt(months[d.Month - 1] + 0.3)).ToArray();
        var orders = new List<DemoOrder>();
        var (left, weightLeft) = (budget, weights.Sum());
        for (var i = 0; i < dates.Count; i++)
        {
            var amount = i == dates.Count - 1 ? left : Tens((double)left * weights[i] / weightLeft);
            weightLeft -= weights[i];
            if (amount <= 0)
            {
                continue;
            }

            // What whole pieces do not make up goes to the next order of the year; the last one makes the sum exact.
            var order = OrderOf(dates[i], amount, isExact: i == dates.Count - 1);
            left -= order.Amount;
            if (dates[i] <= today && dates[i] < silentFrom)
            {
                orders.Add(order);
            }
        }

        return orders;
    }

    private List<DateOnly> DatesIn(FiscalYear year, decimal budget)
    {
        var first = since > year.FirstDay && since <= year.LastDay ? since : year.FirstDay;
        switch (pattern)
        {
            case DemoPattern.SecondFriday:
                return [.. Fridays(year)];
            case DemoPattern.OneOrder or DemoPattern.TwoOrders:
                return [DemoWorkdays.From(year.FirstDay.AddDays(random.Between(60, 250)))];
            case DemoPattern.OneDay:
                var day = DemoWorkdays.From(year.FirstDay.AddDays(random.Between(60, 250)));
                return [day, day, day, day];
            case DemoPattern.Regular:
                return [.. SteadyDates(first, year.LastDay, story?.CycleDays ?? CycleFor(budget))];
            default:
                return [.. ScatteredDates(first, year.LastDay, CountFor(budget))];
        }
    }

    /// <summary>Interval of a regular customer in days: the more it buys, the shorter.</summary>
    private static int CycleFor(decimal budget) =>
        budget switch
        {
            >= 1_000_000 => 14,
            >= 200_000 => 24,
            >= 100_000 => 42,
            >= 50_000 => 70,
            _ => 90,
        };

    private int CountFor(decimal budget) =>
        budget switch
        {
            >= 1_000_000 => random.Between(20, 28),
            >= 200_000 => random.Between(10, 16),
            >= 50_000 => random.Between(4, 7),
            >= 25_000 => random.Between(1, 3),
            >= 10_000 => random.Happens(0.35) ? 2 : 1,
            _ => 1,
        };

    private static IEnumerable<DateOnly> Fridays(FiscalYear year)
    {
        var day = new DateOnly(2000, 1, 7);
        day = day.AddDays((year.FirstDay.DayNumber - day.DayNumber + 13) / 14 * 14);
        for (; day <= year.LastDay; day = day.AddDays(14))
        {
            yield return day;
        }
    }

    private SortedSet<DateOnly> SteadyDates(DateOnly first, DateOnly last, int cycle)
    {
        // Counted from a day of the customer's own, so that the interval runs on over the year's end.
        var offset = (index * 7919) % cycle;
        var days = new SortedSet<DateOnly>();
        for (var day = first.AddDays((cycle - ((first.DayNumber - offset) % cycle)) % cycle); day <= last; day = day.AddDays(cycle))
        {
            var meant = DemoWorkdays.From(day.AddDays((int)Math.Round(random.Around(0, cycle * 0.09))));
            if (meant >= first && meant <= last)
            {
                days.Add(meant);
            }
        }

        if (days.Count == 0)
        {
            days.Add(WorkdayIn(first, last));
        }

        return days;
    }

    private SortedSet<DateOnly> ScatteredDates(DateOnly first, DateOnly last, int count)
    {
        var days = new SortedSet<DateOnly>();
        for (var tries = 0; days.Count < count && tries < count * 12; tries++)
        {
            var day = first.AddDays(random.Next(last.DayNumber - first.DayNumber + 1));
            var meant = DemoWorkdays.From(day);
            if (random.NextDouble() * 2.4 <= months[day.Month - 1] && meant <= last)
            {
                days.Add(meant);
            }
        }

        if (days.Count == 0)
        {
            days.Add(WorkdayIn(first, last));
        }

        return days;
    }

    private static DateOnly WorkdayIn(DateOnly first, DateOnly last)
    {
        var day = DemoWorkdays.From(first.AddDays((last.DayNumber - first.DayNumber) / 2));
        return day <= last ? day : DemoWorkdays.Until(last);
    }

    private DemoOrder OrderOf(DateOnly on, decimal budget, bool isExact)
    {
        var isProject = buysProjects && budget >= 40_000 && random.Happens(0.45);
        var nth = numbersOfYear[on.Year] = numbersOfYear.GetValueOrDefault(on.Year) + 1;
        var ready = DemoWorkdays.From(on.AddDays(isProject ? random.Between(35, 75) : random.Between(2, 18)));
        var lines = LinesOf(on, budget, isProject, isExact);
        var amount = lines.Sum(l => l.Amount);
        DateOnly? shipped = ready <= today ? ready : null;
        var due = termDays == 0 && !isProject ? on : DemoWorkdays.From(ready.AddDays(Math.Max(termDays, isProject ? 30 : 0)));
        return new DemoOrder(
            string.Create(null, $"HT{on.Year}-{index:D4}-{nth:D2}"),
            on,
            isProject ? BusinessKind.Project : BusinessKind.Product,
            shipped,
            due,
            lines,
            [.. PaymentsOf(on, ready, due, amount, isProject).Where(p => p.On <= today)]
        );
    }

    /// <summary>Lines whose sum is at most the amount, or the amount to the fen.</summary>
    private List<DemoLine> LinesOf(DateOnly on, decimal amount, bool isProject, bool isExact)
    {
        var lines = new List<DemoLine>();
        var left = amount;
        if (isProject)
        {
            var fits = DemoCatalogue.Systems.Concat(DemoCatalogue.Cabinets).Where(p => p.ListPrice * 0.9m <= amount).ToList();
            if (fits.Count > 0)
            {
                var system = random.Pick(fits);
                var quantity = Math.Min(3, Math.Floor(amount / system.ListPrice));
                var price = quantity < 1 ? amount : Math.Floor(Math.Min(system.ListPrice * discount, amount / quantity) / 100) * 100;
                lines.Add(new DemoLine(system, Math.Max(1, quantity), price));
                left -= lines[0].Amount;
            }
        }

        var share = random.Between(0.5, 0.95);
        foreach (var product in favourites.OrderBy(p => (p.Id * 31 + index + on.DayNumber) % 97))
        {
            Take(product, lines.Count >= 2 ? 1 : share);
        }

        if (lines.Count == 0 || isExact)
        {
            Take(DemoCatalogue.OfFamily(DemoCatalogue.Temperature)[0], 1);
            Take(DemoCatalogue.OfFamily(DemoCatalogue.Level)[1], 1);
        }

        if (left > 0 && (lines.Count == 0 || isExact))
        {
            lines.Add(new DemoLine(DemoCatalogue.Sundries, 1, left));
        }

        return lines;

        void Take(DemoProduct product, double part)
        {
            var price = PriceOf(product, on);
            var quantity = Math.Min(60, Math.Floor(left * (decimal)part / price));
            if (quantity >= 1 && lines.TrueForAll(l => l.Product != product))
            {
                lines.Add(new DemoLine(product, quantity, price));
                left -= quantity * price;
            }
        }
    }

    /// <summary>What the customer pays a piece: list price less its discount, a little less in earlier years; whole tens of yuan.</summary>
    private decimal PriceOf(DemoProduct product, DateOnly on)
    {
        var yearsAgo = years[^1].FirstDay.Year - on.Year;
        var price = product.ListPrice * discount * (1 - (0.015m * Math.Max(0, yearsAgo)));
        return Math.Max(10, Math.Round(price / 10) * 10);
    }

    private IEnumerable<DemoPayment> PaymentsOf(DateOnly on, DateOnly ready, DateOnly due, decimal amount, bool isProject)
    {
        if (isProject)
        {
            var prepaid = Math.Round(amount * 0.3m, 2);
            var retained = Math.Round(amount * 0.1m, 2);
            yield return new DemoPayment(DemoWorkdays.From(on.AddDays(random.Between(3, 12))), prepaid);
            yield return new DemoPayment(DemoWorkdays.From(due.AddDays(Delay())), amount - prepaid - retained);
            if (habit != DemoPaymentHabit.LastPartLost)
            {
                yield return new DemoPayment(DemoWorkdays.From(ready.AddDays(365 + Math.Max(0, Delay()))), retained);
            }
        }
        else if (termDays == 0)
        {
            yield return new DemoPayment(on, amount);
        }
        else if (habit == DemoPaymentHabit.LastPartLost)
        {
            yield return new DemoPayment(
                DemoWorkdays.From(due.AddDays(Delay())),
                Math.Round(amount * (decimal)random.Between(0.85, 0.95), 2)
            );
        }
        else if (habit == DemoPaymentHabit.Laborious)
        {
            var part = Math.Round(amount * (decimal)random.Between(0.4, 0.7), 2);
            var late = Delay();
            yield return new DemoPayment(DemoWorkdays.From(due.AddDays(late)), part);
            yield return new DemoPayment(DemoWorkdays.From(due.AddDays(late + random.Between(40, 120))), amount - part);
        }
        else
        {
            yield return new DemoPayment(DemoWorkdays.From(due.AddDays(Delay())), amount);
        }
    }

    /// <summary>Days after the due date.</summary>
    private int Delay() =>
        habit switch
        {
            DemoPaymentHabit.AsAgreed => random.Between(-9, 0),
            DemoPaymentHabit.Late => random.Between(15, 70),
            _ => random.Between(40, 150),
        };

    private List<DemoMargin> MarginsOf(IReadOnlyList<DemoOrder> orders)
    {
        var sales = plan.LastYearSalesOf(index);
        var rate = random.Between(sales >= 200_000 ? 0.22 : 0.27, sales >= 200_000 ? 0.34 : 0.44);
        var margins = orders
            .GroupBy(o => new DateOnly(o.OrderedOn.Year, o.OrderedOn.Month, 1))
            .OrderBy(g => g.Key)
            .Select(g =>
            {
                var sold = g.Sum(o => o.Amount);
                return new DemoMargin(g.Key, sold, Math.Round(sold * (decimal)Math.Clamp(random.Around(rate, 0.03), 0.08, 0.6), 1));
            })
            .ToList();
        if (story?.LastYearProfit is { } profit)
        {
            Fix(margins, years[^2], profit);
        }

        if (index == DemoStories.MarkedCustomer)
        {
            var marked = margins.FindIndex(m => years[^2].Contains(m.Month));
            margins[marked] = margins[marked] with { GrossProfit = DemoMarkers.MonthlyGrossProfit };
            Fix(margins, years[^2], DemoMarkers.YearlyGrossProfit);
        }

        return margins;
    }

    /// <summary>Makes the gross profit of a year exact: the months in proportion, the last one takes the rest.</summary>
    private static void Fix(List<DemoMargin> margins, FiscalYear year, decimal profit)
    {
        var inYear = Enumerable
            .Range(0, margins.Count)
            .Where(i => year.Contains(margins[i].Month) && margins[i].GrossProfit != DemoMarkers.MonthlyGrossProfit)
            .ToList();
        var left =
            profit - margins.Where(m => year.Contains(m.Month) && m.GrossProfit == DemoMarkers.MonthlyGrossProfit).Sum(m => m.GrossProfit);
        var factor = left / inYear.Sum(i => margins[i].GrossProfit);
        foreach (var i in inYear.SkipLast(1))
        {
            margins[i] = margins[i] with { GrossProfit = Math.Round(margins[i].GrossProfit * factor, 1) };
            left -= margins[i].GrossProfit;
        }

        margins[inYear[^1]] = margins[inYear[^1]] with { GrossProfit = left };
    }

    /// <summary>Results of the full fiscal years: gross profit less the cost of serving the customer and its share of the overheads.</summary>
    private IEnumerable<DemoNetResult> ResultsOf(IReadOnlyList<DemoMargin> margins, FiscalCalendar fiscal)
    {
        var costRate = (decimal)random.Between(0.03, IsPoorPayer ? 0.11 : 0.08);
        foreach (var year in margins.GroupBy(m => fiscal.YearOf(m.Month).Number).Where(g => g.Key < years[^1].Number).OrderBy(g => g.Key))
        {
            if (index == DemoStories.MarkedCustomer && year.Key == years[^2].Number)
            {
                yield return new DemoNetResult(year.Key, DemoMarkers.NetProfit, DemoMarkers.ServiceCost);
                continue;
            }

            var sold = year.Sum(m => m.Sales);
            var cost = Math.Round(Math.Min(sold * 0.3m, 900m + (sold * costRate * (decimal)random.Between(0.85, 1.15))), 0);
            var overheads = sold * 0.075m;
            yield return new DemoNetResult(year.Key, Math.Round(year.Sum(m => m.GrossProfit) - cost - overheads, 0), cost);
        }
    }
}
