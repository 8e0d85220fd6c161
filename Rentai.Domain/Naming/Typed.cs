using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Rentai.Domain.Naming;

/// <summary>Reads amounts and dates the way people type them (3.5万, 下周三), so that a form need not make them count zeros or page a calendar.</summary>
public static partial class Typed
{
    private const decimal MostYuan = 9_999_999_999_999_999.99m;
    private const string Weekdays = "一二三四五六日";

    private static readonly string[] EnglishWeekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    private static readonly Dictionary<string, int> DayWords = new(StringComparer.Ordinal)
    {
        ["大前天"] = -3,
        ["前天"] = -2,
        ["昨天"] = -1,
        ["昨日"] = -1,
        ["yesterday"] = -1,
        ["今天"] = 0,
        ["今日"] = 0,
        ["today"] = 0,
        ["明天"] = 1,
        ["明日"] = 1,
        ["tomorrow"] = 1,
        ["后天"] = 2,
        ["大后天"] = 3,
    };

    /// <summary>
    /// Reads an amount of money 金额 in yuan, rounded to the fen: 12,000, ￥1200.50, ３．５万, 0.8亿, 3万5千, -200元. False when it is none, as
    /// with wrongly grouped thousands (1,23), an open remainder (3万5) or more than 16 digits before the point.
    /// </summary>
    public static bool TryAmount(string? typed, out decimal yuan)
    {
        yuan = 0;
        var text = Currency().Replace(Narrow(typed), "");
        var negative = text.StartsWith('-');
        text = Currency().Replace(negative ? text[1..] : text, "");
        var inYuan = YuanWord().IsMatch(text);
        text = YuanWord().Replace(text, "");
        var found = Amount().Match(text);
        if (!found.Success)
        {
            return false;
        }

        var (sum, lastUnit) = (0m, decimal.MaxValue);
        foreach (var (number, unit) in found.Groups["number"].Captures.Zip(found.Groups["unit"].Captures))
        {
            var factor = Factor(unit.Value);
            var value = decimal.Parse(number.Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

            // 3万5千 and 3万500元 go down in steps; 3万5 may mean 35 thousand or 30 005, and 3万50000 means nothing.
            var isStep = lastUnit != decimal.MaxValue;
            if (factor >= lastUnit || (isStep && (value * factor >= lastUnit || (unit.Length == 0 && !inYuan))))
            {
                return false;
            }

            sum += value * factor;
            lastUnit = factor;
        }

        sum = Math.Round(negative ? -sum : sum, 2, MidpointRounding.AwayFromZero);
        if (Math.Abs(sum) > MostYuan)
        {
            return false;
        }

        yuan = sum;
        return true;
    }

    /// <summary>
    /// Reads a date 日期: 今天, 后天, 周五 (the next one, today included), 本周五, 下周三, 上周一 (weeks start on Monday), 3天后, 两周前, 月底, 3-5, 3月5日,
    /// 5号, 2026/3/5, 2026年3月5日, 20260305, tomorrow, friday, next friday (Friday of next week). A date without its year or month is the
    /// one nearest to today. False when it is no date.
    /// </summary>
    public static bool TryDate(string? typed, DateOnly today, out DateOnly date)
    {
        var text = Narrow(typed).Replace('礼', '星').Replace('拜', '期');
        var read = OfWord(text, today) ?? OfWeekday(text, today) ?? OfDistance(text, today) ?? OfNumbers(text, today);
        date = read ?? default;
        return read is not null;
    }

    private static DateOnly? OfWord(string text, DateOnly today) =>
        DayWords.TryGetValue(text, out var days) ? Shift(today, days)
        : text is "月底" or "本月底" or "这个月底" ? new DateOnly(today.Year, today.Month, DateTime.DaysInMonth(today.Year, today.Month))
        : text is "年底" or "今年底" ? new DateOnly(today.Year, 12, 31)
        : null;

    private static DateOnly? OfWeekday(string text, DateOnly today)
    {
        var found = Weekday().Match(text);
        if (!found.Success)
        {
            return null;
        }

        var weekday = found.Groups["day"].Success
            ? Weekdays.IndexOf(found.Groups["day"].Value.Replace('天', '日'), StringComparison.Ordinal)
            : Array.IndexOf(EnglishWeekdays, found.Groups["name"].Value[..3]);
        var sinceMonday = ((int)today.DayOfWeek + 6) % 7;
        var ofThisWeek = weekday - sinceMonday;
        return found.Groups["week"].Value switch
        {
            "" => Shift(today, ofThisWeek < 0 ? ofThisWeek + 7 : ofThisWeek),
            "下下" => Shift(today, ofThisWeek + 14),
            "下" or "下个" or "next" => Shift(today, ofThisWeek + 7),
            "上上" => Shift(today, ofThisWeek - 14),
            "上" or "上个" or "last" => Shift(today, ofThisWeek - 7),
            _ => Shift(today, ofThisWeek),
        };
    }

    private static DateOnly? OfDistance(string text, DateOnly today)
    {
        var found = Distance().Match(ChineseNumeral.ToDigits(text));
        if (!found.Success)
        {
            return null;
        }

        var count = int.Parse(found.Groups["count"].Value, CultureInfo.InvariantCulture);
        var signed = found.Groups["side"].Value is "前" or "以前" or "之前" or "ago" ? -count : count;
        return found.Groups["unit"].Value switch
        {
            "天" or "日" or "day" => Shift(today, signed),
            "月" or "month" => today.AddMonths(signed),
            _ => Shift(today, signed * 7),
        };
    }

    private static DateOnly? OfNumbers(string text, DateOnly today)
    {
        var found = FullDate().Match(text);
        if (found.Success)
        {
            return Make(Number(found, "year"), Number(found, "month"), Number(found, "day"));
        }

        found = MonthAndDay().Match(text);
        if (found.Success)
        {
            var (month, dayOfMonth) = (Number(found, "month"), Number(found, "day"));
            return Nearest(today, Enumerable.Range(today.Year - 1, 3).Select(year => Make(year, month, dayOfMonth)));
        }

        found = DayAlone().Match(text);
        return found.Success
            ? Nearest(
                today,
                from shift in Enumerable.Range(-1, 3)
                let month = (today.Year * 12) + today.Month - 1 + shift
                select Make(month / 12, (month % 12) + 1, Number(found, "day"))
            )
            : null;
    }

    private static DateOnly? Nearest(DateOnly today, IEnumerable<DateOnly?> choices) =>
        choices.Where(choice => choice is not null).OrderBy(choice => Math.Abs(choice!.Value.DayNumber - today.DayNumber)).FirstOrDefault();

    private static DateOnly? Make(int year, int month, int day) =>
        year is >= 1900 and <= 2999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static DateOnly Shift(DateOnly today, int days) => today.AddDays(days);

    private static int Number(Match found, string group) => int.Parse(found.Groups[group].Value, CultureInfo.InvariantCulture);

    private static decimal Factor(string unit) =>
        unit switch
        {
            "" => 1m,
            "百" => 100m,
            "千" or "k" => 1_000m,
            "万" or "w" => 10_000m,
            "百万" => 1_000_000m,
            "千万" => 10_000_000m,
            _ => 100_000_000m,
        };

    private static string Narrow(string? typed) =>
        Blanks().Replace(NameText.Sound(typed ?? "").Normalize(NormalizationForm.FormKC).ToLowerInvariant(), "").Replace('−', '-');

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("^(?:¥|rmb|cny|人民币)")]
    private static partial Regex Currency();

    [GeneratedRegex("(?:元|圆|块|块钱|元整|rmb|cny)$")]
    private static partial Regex YuanWord();

    [GeneratedRegex(
        "^(?:(?<number>(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,16})(?:[.][0-9]{1,10})?|[.][0-9]{1,10})(?<unit>百万|千万|百|千|k|万|w|亿|))+$"
    )]
    private static partial Regex Amount();

    [GeneratedRegex(
        "^(?:(?<week>下下|下个|下|上上|上个|上|本|这个|这|)(?:周|星期)(?<day>[一二三四五六日天])"
            + "|(?<week>next|last|this|)(?<name>mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday))$"
    )]
    private static partial Regex Weekday();

    [GeneratedRegex(
        "^(?:(?<count>[0-9]{1,3})个?(?<unit>天|日|周|星期|月)(?<side>以后|之后|后|以前|之前|前)"
            + "|in(?<count>[0-9]{1,3})(?<unit>day|week|month)s?|(?<count>[0-9]{1,3})(?<unit>day|week|month)s?(?<side>ago))$"
    )]
    private static partial Regex Distance();

    [GeneratedRegex(
        "^(?:(?<year>[0-9]{4})(?:(?<mark>[-/.])(?<month>[0-9]{1,2})\\k<mark>(?<day>[0-9]{1,2})|年(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})[日号]?|(?<month>[0-9]{2})(?<day>[0-9]{2})))$"
    )]
    private static partial Regex FullDate();

    [GeneratedRegex("^(?<month>[0-9]{1,2})(?:[-/.](?<day>[0-9]{1,2})|月(?<day>[0-9]{1,2})[日号]?)$")]
    private static partial Regex MonthAndDay();

    [GeneratedRegex("^(?<day>[0-9]{1,2})[日号]$")]
    private static partial Regex DayAlone();
}
