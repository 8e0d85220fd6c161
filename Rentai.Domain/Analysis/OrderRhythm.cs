namespace Rentai.Domain.Analysis;

/// <summary>
/// The rhythm 订货节奏 in which a customer orders. Orders at most <see cref="TogetherDays"/> days after the first of them are one event; the
/// last <see cref="IntervalsSeen"/> intervals between events count.
/// </summary>
/// <param name="Events">How many events it rests on.</param>
/// <param name="Interval">Typical days between two events: the median.</param>
/// <param name="Spread">
/// How much the intervals scatter, days: the median of their distances from the typical one, times 1.4826 so that it compares with a standard
/// deviation. A single odd interval does not move it.
/// </param>
/// <param name="TypicalAmount">Median amount of an event, yuan.</param>
/// <param name="LastOn">Day of the last order.</param>
public sealed record OrderRhythm(int Events, decimal Interval, decimal Spread, decimal TypicalAmount, DateOnly LastOn)
{
    /// <summary>Orders within so many days of the first of them belong together.</summary>
    public const int TogetherDays = 3;

    /// <summary>With fewer events there is no rhythm.</summary>
    public const int LeastEvents = 4;

    /// <summary>Older intervals tell little about today.</summary>
    public const int IntervalsSeen = 12;

    private const decimal Consistency = 1.4826m;

    /// <summary>A spread above this part of the interval is no rhythm.</summary>
    private const decimal WidestSpread = 0.4m;

    /// <summary>At most one interval in so many may be longer than twice the typical one; a season has more.</summary>
    private const int OneGapIn = 5;

    /// <summary>Finds the rhythm of orders.</summary>
    /// <param name="orders">The orders in any order; what amounts to nothing is left out.</param>
    /// <returns>The rhythm, or <see langword="null"/> when there are too few or they are irregular.</returns>
    public static OrderRhythm? Of(IEnumerable<OrderEvent> orders)
    {
        ArgumentNullException.ThrowIfNull(orders);
        var (events, last) = Together(orders);
        if (events.Count < LeastEvents)
        {
            return null;
        }

        var seen = events.Count > IntervalsSeen + 1 ? events[^(IntervalsSeen + 1)..] : events;
        var intervals = new decimal[seen.Count - 1];
        for (var i = 0; i < intervals.Length; i++)
        {
            intervals[i] = seen[i + 1].On.DayNumber - seen[i].On.DayNumber;
        }

        var interval = MedianOf([.. intervals]);
        var spread = Math.Round(Consistency * MedianOf(Array.ConvertAll(intervals, i => Math.Abs(i - interval))), 1);
        var gaps = intervals.Count(i => i > 2 * interval);
        if (spread > WidestSpread * interval || gaps * OneGapIn > intervals.Length)
        {
            return null;
        }

        var amount = MedianOf([.. seen.Select(e => e.Amount)]);
        return new OrderRhythm(seen.Count, interval, spread, Math.Round(amount, 2, MidpointRounding.AwayFromZero), last);
    }

    /// <summary>Whether the customer is silent for longer than its rhythm lets one expect: more than one order is missing.</summary>
    public bool IsSilent(DateOnly today) => today.DayNumber - LastOn.DayNumber > Interval + Math.Max(Interval, 3 * Spread);

    /// <summary>What the rhythm lets expect after today, yuan: the typical amount for each event until the day; nothing of a silent customer.</summary>
    /// <param name="today">An overdue event is expected on the day after.</param>
    /// <param name="until">Last day that counts.</param>
    public decimal ExpectedUntil(DateOnly today, DateOnly until)
    {
        if (IsSilent(today))
        {
            return 0;
        }

        var next = Math.Max(LastOn.DayNumber + Interval, today.DayNumber + 1);
        return next > until.DayNumber ? 0 : (1 + Math.Floor((until.DayNumber - next) / Interval)) * TypicalAmount;
    }

    private static (List<OrderEvent> Events, DateOnly Last) Together(IEnumerable<OrderEvent> orders)
    {
        var events = new List<OrderEvent>();
        var last = DateOnly.MinValue;
        foreach (var order in orders.Where(o => o.Amount > 0).OrderBy(o => o.On))
        {
            last = order.On;
            if (events.Count > 0 && order.On.DayNumber - events[^1].On.DayNumber <= TogetherDays)
            {
                events[^1] = events[^1] with { Amount = events[^1].Amount + order.Amount };
            }
            else
            {
                events.Add(order);
            }
        }

        return (events, last);
    }

    private static decimal MedianOf(decimal[] values)
    {
        Array.Sort(values);
        var middle = values.Length / 2;
        return values.Length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
