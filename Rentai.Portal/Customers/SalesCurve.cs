using Rentai.Domain.Customers;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Customers;

/// <summary>销售曲线: the last 36 months, each beside its month of the year before and the twelve-month average.</summary>
public static class SalesCurve
{
    private const int Year = 12;

    /// <summary>The chart's months; the first twelve of what is given only serve the others.</summary>
    public static IReadOnlyList<MonthBar> Of(IReadOnlyList<MonthAmount> months) =>
        [
            .. Enumerable
                .Range(0, months.Count)
                .Skip(Year)
                .Select(i => new MonthBar(
                    months[i].Month,
                    months[i].Amount,
                    months[i - Year].Amount,
                    months.Skip(i - Year + 1).Take(Year).Sum(m => m.Amount) / Year
                )),
        ];
}
