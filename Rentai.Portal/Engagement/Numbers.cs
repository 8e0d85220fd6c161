using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Rentai.Portal.Engagement;

/// <summary>Reads durations, percentages and times of day the way people type them, in half-width or full-width digits.</summary>
public static partial class Numbers
{
    /// <summary>Minutes: 90, 90分钟, 1.5小时, 1小时30分, 1h30, 半小时. <see langword="null"/> when it is none.</summary>
    public static int? Minutes(string typed)
    {
        var text = Plain(typed)
            .Replace("个半", ".5", StringComparison.Ordinal)
            .Replace('半', '½')
            .Replace("½", "0.5", StringComparison.Ordinal);
        var found = Duration().Match(text);
        if (!found.Success)
        {
            return null;
        }

        var hours = Value(found.Groups["hours"]);
        var minutes = Value(found.Groups["minutes"]);
        var sum = (hours * 60) + minutes;
        return sum is > 0 and < 100_000 ? (int)Math.Round(sum, MidpointRounding.AwayFromZero) : null;
    }

    /// <summary>Percent: 60, 60%, 六成 as 6成. <see langword="null"/> when it is none.</summary>
    public static int? Percent(string typed)
    {
        var found = Share().Match(Plain(typed));
        return found.Success
            ? int.Parse(found.Groups["number"].Value, CultureInfo.InvariantCulture) * (found.Groups["tenths"].Success ? 10 : 1)
            : null;
    }

    /// <summary>A time of day: 9:30, 930, 14点, 14点半, 14时20分, 下午2点. <see langword="null"/> when it is none.</summary>
    public static TimeOnly? Time(string typed)
    {
        var found = OfDay().Match(Plain(typed));
        if (!found.Success)
        {
            return null;
        }

        var hour = int.Parse(found.Groups["hour"].Value, CultureInfo.InvariantCulture);
        var minute =
            found.Groups["half"].Success ? 30
            : found.Groups["minute"].Success ? int.Parse(found.Groups["minute"].Value, CultureInfo.InvariantCulture)
            : 0;
        hour += found.Groups["late"].Success && hour is >= 1 and < 12 ? 12 : 0;
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    private static string Plain(string typed) =>
        string.Concat(typed.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Where(c => !char.IsWhiteSpace(c)));

    private static decimal Value(Group group) =>
        group.Success && group.Length > 0 ? decimal.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        "^(?:(?<hours>[0-9]{1,2}(?:[.][0-9]{1,2})?)个?(?:小时|钟头|h|hours?)(?:(?<minutes>[0-9]{1,3})(?:分钟|分|m|min)?)?|(?<minutes>[0-9]{1,4})(?:分钟|分|m|mins?|minutes?)?)$"
    )]
    private static partial Regex Duration();

    [GeneratedRegex("^(?<number>[0-9]{1,3})(?:%|(?<tenths>成))?$")]
    private static partial Regex Share();

    [GeneratedRegex(
        "^(?:(?<late>下午|晚上|pm)|上午|早上|中午|am)?(?<hour>[0-9]{1,2})(?:(?:[:.点时](?:(?<minute>[0-9]{1,2})分?|(?<half>半))?)|(?<minute>[0-9]{2}))?(?:am|(?<late>pm))?$"
    )]
    private static partial Regex OfDay();
}
