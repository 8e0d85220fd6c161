namespace Rentai.Domain.Customers;

/// <summary>A customer's sales at a glance, level 1.</summary>
/// <param name="ThisYearToDate">Sales of this fiscal year so far, yuan.</param>
/// <param name="LastYearSameSpan">Sales of the same span of last fiscal year, yuan.</param>
/// <param name="LastYear">Sales of the whole last fiscal year, yuan.</param>
/// <param name="FirstOrderOn">First order.</param>
/// <param name="LastOrderOn">Last order.</param>
/// <param name="OrderCount">Orders of all time.</param>
/// <param name="Overdue">Amounts due and not paid, yuan.</param>
/// <param name="Months">The last 48 months, oldest first, without gaps: 36 to show and 12 for the trailing line and the shadow.</param>
public sealed record SalesGlance(
    decimal ThisYearToDate,
    decimal LastYearSameSpan,
    decimal LastYear,
    DateOnly? FirstOrderOn,
    DateOnly? LastOrderOn,
    int OrderCount,
    decimal Overdue,
    IReadOnlyList<MonthAmount> Months
);
