using Rentai.Domain.Calendar;

namespace Rentai.Infrastructure.Demo;

/// <summary>On which days the demo company's customers order and pay: not at weekends, not over the festivals.</summary>
internal static class DemoWorkdays
{
    private static readonly LunarDate NewYear = new(1, 1);

    public static bool IsWorkday(DateOnly day)
    {
        if (
            day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
            || day is { Month: 10, Day: <= 7 } or { Month: 1, Day: 1 } or { Month: 5, Day: <= 3 }
        )
        {
            return false;
        }

        var springFestival = NewYear.On(day.Year);
        return day < springFestival.AddDays(-2) || day > springFestival.AddDays(9);
    }

    /// <summary>The day itself or the next workday.</summary>
    public static DateOnly From(DateOnly day)
    {
        while (!IsWorkday(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>The day itself or the workday before.</summary>
    public static DateOnly Until(DateOnly day)
    {
        while (!IsWorkday(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }
}
