namespace Rentai.Domain.Grading;

/// <summary>One storey of the pyramid 金字塔: how many customers stand on it and what they bring.</summary>
/// <typeparam name="T">Class 分类 or tier 联络等级.</typeparam>
/// <param name="Kind">Which.</param>
/// <param name="Customers">How many.</param>
/// <param name="Sales">Sales of last fiscal year, yuan.</param>
/// <param name="GrossProfit">Gross profit of last fiscal year, yuan.</param>
/// <param name="CustomerShare">Percent of the customers, one decimal; all storeys sum to 100, or to 0 where there is nobody.</param>
/// <param name="SalesShare">Percent of the sales, likewise.</param>
/// <param name="GrossProfitShare">Percent of the gross profit, likewise; a loss counts below zero.</param>
public sealed record TrialBand<T>(
    T Kind,
    int Customers,
    decimal Sales,
    decimal GrossProfit,
    decimal CustomerShare,
    decimal SalesShare,
    decimal GrossProfitShare
)
    where T : struct, Enum;
