using Rentai.Domain.Analysis;
using Rentai.Domain.Contacts;

namespace Rentai.Domain.Grading;

/// <summary>
/// Adds one customer's records up to its facts. What lies after the day asked for does not count, so that the facts of an earlier day can
/// be had.
/// </summary>
internal sealed class FactTally
{
    private const int MonthsOfTouches = 12;

    private readonly FactsAsked asked;
    private readonly DateOnly dueSince;
    private readonly List<OrderEvent> orders = [];
    private decimal? grossProfit;
    private int marginMonths;
    private decimal? netProfit;
    private decimal salesLastYear;
    private int ordersLastYear;
    private decimal booked;
    private decimal weighted;
    private int opportunities;
    private DateOnly? firstOn;
    private DateOnly? lastOn;
    private int ordersDue;
    private int paidOnTime;
    private long daysLate;
    private decimal overdue;
    private int oldestOverdue;
    private decimal? ourShare;
    private decimal largestCompetitor;
    private int competitors;
    private int topTouches;
    private int middleTouches;
    private int operatingTouches;

    public FactTally(FactsAsked asked)
    {
        this.asked = asked;
        dueSince = DueSince(asked);
    }

    /// <summary>First day on which an order must have fallen due to count for credit.</summary>
    public static DateOnly DueSince(FactsAsked asked) => asked.Today.AddMonths(-asked.Credit.Months);

    /// <summary>First day of the contacts that count.</summary>
    public static DateOnly TouchesSince(DateOnly today) => today.AddMonths(-MonthsOfTouches).AddDays(1);

    /// <summary>First month of the opportunities that are still open.</summary>
    public static DateOnly OpenMonth(FactsAsked asked) =>
        asked.Today > asked.Year.FirstDay ? new DateOnly(asked.Today.Year, asked.Today.Month, 1) : asked.Year.FirstDay;

    /// <summary>An order came in.</summary>
    public void Ordered(DateOnly on, decimal amount)
    {
        if (on > asked.Today)
        {
            return;
        }

        orders.Add(new OrderEvent(on, amount));
        firstOn = firstOn < on ? firstOn : on;
        lastOn = lastOn > on ? lastOn : on;
        if (asked.YearBefore.Contains(on))
        {
            salesLastYear += amount;
            ordersLastYear++;
        }
        else if (asked.Year.Contains(on))
        {
            booked += amount;
        }
    }

    /// <summary>An order fell due. Of a project order the retention 质保金 falls due later.</summary>
    /// <param name="dueOn">When.</param>
    /// <param name="amount">The whole order, yuan.</param>
    /// <param name="isProject">Whether a retention may be kept back.</param>
    /// <param name="payments">By day; of an order that fell due before the window they may be one sum.</param>
    public void FellDue(DateOnly dueOn, decimal amount, bool isProject, ReadOnlySpan<PaidAmount> payments)
    {
        if (dueOn > asked.Today || amount <= 0)
        {
            return;
        }

        var credit = asked.Credit;
        var retained = isProject ? Math.Round(amount * credit.RetentionShare / 100, 2) : 0;
        int? late = LateOn(dueOn, 0, amount - retained, payments);
        if (retained > 0 && dueOn.AddMonths(credit.RetentionMonths) is var end && end <= asked.Today)
        {
            late = LateOn(end, amount - retained, amount, payments) is { } rest && rest > (late ?? -1) ? rest : late;
        }

        if (dueOn >= dueSince && late is { } days)
        {
            ordersDue++;
            daysLate += days;
            paidOnTime += days <= credit.GraceDays ? 1 : 0;
        }
    }

    /// <summary>A month's margin.</summary>
    public void Earned(DateOnly month, decimal amount)
    {
        if (asked.YearBefore.Contains(month) && month <= asked.Today)
        {
            grossProfit = (grossProfit ?? 0) + amount;
            marginMonths++;
        }
    }

    /// <summary>A fiscal year's net profit.</summary>
    public void Netted(int fiscalYear, decimal amount)
    {
        if (fiscalYear == asked.YearBefore.Number)
        {
            netProfit = amount;
        }
    }

    /// <summary>An opportunity; one without a probability carries no weight.</summary>
    public void Hoped(DateOnly month, decimal? amount, int? probability)
    {
        if (month >= OpenMonth(asked) && month <= asked.Year.LastDay && amount is { } yuan && probability is { } percent)
        {
            weighted += Math.Round(yuan * percent / 100, 2, MidpointRounding.AwayFromZero);
            opportunities++;
        }
    }

    /// <summary>Our share is known.</summary>
    /// <param name="ours">Percent.</param>
    /// <param name="largest">Percent of the largest competitor.</param>
    /// <param name="others">How many competitors have a share.</param>
    public void Shared(decimal ours, decimal largest, int others)
    {
        ourShare = ours;
        largestCompetitor = largest;
        competitors = others;
    }

    /// <summary>Contacts of the last twelve months with people of a seniority.</summary>
    public void Touched(Seniority seniority, int contacts)
    {
        switch (seniority)
        {
            case Seniority.Top:
                topTouches += contacts;
                break;
            case Seniority.Middle:
                middleTouches += contacts;
                break;
            default:
                operatingTouches += contacts;
                break;
        }
    }

    /// <summary>What it all comes to.</summary>
    public CustomerFacts Facts(int customerId)
    {
        var rhythm = OrderRhythm.Of(orders);
        return new CustomerFacts
        {
            CustomerId = customerId,
            GrossProfit = grossProfit,
            MarginMonths = marginMonths,
            NetProfit = netProfit,
            SalesLastYear = salesLastYear,
            OrdersLastYear = ordersLastYear,
            Booked = booked,
            CycleExpected = rhythm?.ExpectedUntil(asked.Today, asked.Year.LastDay),
            WeightedOpportunities = weighted,
            Opportunities = opportunities,
            FirstOrderOn = firstOn,
            LastOrderOn = lastOn,
            OrderCount = orders.Count,
            TypicalInterval = rhythm?.Interval,
            IntervalSpread = rhythm?.Spread,
            OrdersDue = ordersDue,
            PaidOnTime = paidOnTime,
            AverageDaysLate = ordersDue == 0 ? 0 : Math.Round((decimal)daysLate / ordersDue, 1),
            OverdueAmount = overdue,
            OldestOverdue = oldestOverdue,
            OurShare = ourShare,
            LargestCompetitor = largestCompetitor,
            Competitors = competitors,
            TopTouches = topTouches,
            MiddleTouches = middleTouches,
            OperatingTouches = operatingTouches,
        };
    }

    /// <summary>
    /// How many days late the part of an order between two sums was paid, or is. <see langword="null"/>: it is unpaid, but the days of
    /// grace still run.
    /// </summary>
    private int? LateOn(DateOnly dueOn, decimal above, decimal upTo, ReadOnlySpan<PaidAmount> payments)
    {
        var paid = 0m;
        foreach (var payment in payments)
        {
            if (payment.On > asked.Today)
            {
                break;
            }

            paid += payment.Amount;
            if (paid >= upTo)
            {
                return Math.Max(0, payment.On.DayNumber - dueOn.DayNumber);
            }
        }

        var days = asked.Today.DayNumber - dueOn.DayNumber;
        if (days > 0)
        {
            overdue += upTo - Math.Max(paid, above);
            oldestOverdue = Math.Max(oldestOverdue, days);
        }

        return days > asked.Credit.GraceDays ? days : null;
    }
}
