namespace Rentai.Domain.Calendar;

internal static class MonthEnds
{
    internal static DateOnly MonthEnd(this DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
}
