using Rentai.Domain.Resources;
using Rentai.Portal.Resources;

namespace Rentai.Portal.Shell.Parts;

/// <summary>Says how far a day is from today.</summary>
public static class DayText
{
    /// <summary>昨天, 3 天前, 2 个月后.</summary>
    public static string Relative(DateOnly day, DateOnly today)
    {
        var days = day.DayNumber - today.DayNumber;
        var away = Math.Abs(days);
        return days switch
        {
            0 => ShellTexts.DateToday,
            1 => ShellTexts.DateTomorrow,
            -1 => ShellTexts.DateYesterday,
            _ when away < 60 => (days < 0 ? ShellTexts.DaysAgo : ShellTexts.InDays).With(away),
            _ when away < 730 => (days < 0 ? ShellTexts.MonthsAgo : ShellTexts.InMonths).With((int)Math.Round(away / 30.44)),
            _ => (days < 0 ? ShellTexts.YearsAgo : ShellTexts.InYears).With((int)(away / 365.25)),
        };
    }
}
