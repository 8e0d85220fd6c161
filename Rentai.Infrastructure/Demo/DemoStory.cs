namespace Rentai.Infrastructure.Demo;

/// <summary>What is fixed about a customer that a story is told about; the rest is drawn as for any other.</summary>
/// <param name="Index">Number without the C.</param>
/// <param name="LastYearSales">About what it bought last fiscal year; <see langword="null"/> for nothing.</param>
/// <param name="IsExact">Whether the amount is exact to the fen.</param>
/// <param name="LastYearProfit">Exact gross profit of the last fiscal year.</param>
/// <param name="Pattern">How it orders.</param>
/// <param name="CycleDays">Interval of a regular customer.</param>
/// <param name="SilentForDays">Days since it stopped ordering.</param>
/// <param name="GrowthThisYear">Factor between last year's and this year's sales.</param>
/// <param name="GrowthLastYear">Factor between the year before last and last year.</param>
/// <param name="Habit">How it pays.</param>
/// <param name="Standing">Where it stands.</param>
internal sealed record DemoStory(
    int Index,
    decimal? LastYearSales,
    bool IsExact = false,
    decimal? LastYearProfit = null,
    DemoPattern? Pattern = null,
    int? CycleDays = null,
    int? SilentForDays = null,
    double? GrowthThisYear = null,
    double? GrowthLastYear = null,
    DemoPaymentHabit? Habit = null,
    DemoStanding Standing = DemoStanding.Buying
);
