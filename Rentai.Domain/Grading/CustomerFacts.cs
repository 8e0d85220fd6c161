namespace Rentai.Domain.Grading;

/// <summary>
/// What the records say about a customer, as far as the scope sees: what suggestions 系统建议 are made from. Read for many customers at once.
/// </summary>
internal sealed record CustomerFacts
{
    public required int CustomerId { get; init; }

    /// <summary>Gross profit of last fiscal year, yuan; <see langword="null"/> without a margin on record.</summary>
    public decimal? GrossProfit { get; init; }

    /// <summary>How many months of last fiscal year have a margin on record.</summary>
    public int MarginMonths { get; init; }

    /// <summary>Net profit of last fiscal year, yuan; <see langword="null"/> without one on record or below level 3.</summary>
    public decimal? NetProfit { get; init; }

    /// <summary>Sales of last fiscal year, yuan.</summary>
    public decimal SalesLastYear { get; init; }

    public int OrdersLastYear { get; init; }

    /// <summary>Sales of this fiscal year until today, yuan.</summary>
    public decimal Booked { get; init; }

    /// <summary>What its order cycle lets expect for the rest of this fiscal year, yuan; <see langword="null"/> where it has none.</summary>
    public decimal? CycleExpected { get; init; }

    /// <summary>Open opportunities of this fiscal year times their probability, yuan.</summary>
    public decimal WeightedOpportunities { get; init; }

    public int Opportunities { get; init; }

    public DateOnly? FirstOrderOn { get; init; }

    public DateOnly? LastOrderOn { get; init; }

    public int OrderCount { get; init; }

    /// <summary>Typical days between two orders, and their spread; <see langword="null"/> with too few orders.</summary>
    public decimal? TypicalInterval { get; init; }

    /// <inheritdoc cref="TypicalInterval"/>
    public decimal? IntervalSpread { get; init; }

    /// <summary>Orders that fell due in the scheme's window.</summary>
    public int OrdersDue { get; init; }

    /// <summary>Of these, paid in full within the days of grace.</summary>
    public int PaidOnTime { get; init; }

    /// <summary>Days late on average over all of these, unpaid ones until today.</summary>
    public decimal AverageDaysLate { get; init; }

    /// <summary>Due and unpaid today, yuan.</summary>
    public decimal OverdueAmount { get; init; }

    /// <summary>Days since the oldest of these fell due.</summary>
    public int OldestOverdue { get; init; }

    /// <summary>Our share of wallet, percent; <see langword="null"/> without a record.</summary>
    public decimal? OurShare { get; init; }

    /// <summary>Share of the largest competitor, percent.</summary>
    public decimal LargestCompetitor { get; init; }

    public int Competitors { get; init; }

    /// <summary>Logged contacts of the last twelve months with people of top management 高层.</summary>
    public int TopTouches { get; init; }

    /// <summary>… of middle management 中层.</summary>
    public int MiddleTouches { get; init; }

    /// <summary>… at the base 基层.</summary>
    public int OperatingTouches { get; init; }
}
