using System.Globalization;
using System.Text;

namespace Rentai.Domain.Naming;

/// <summary>Small whole numbers written in Chinese (十二, 二十, 〇).</summary>
internal static class ChineseNumeral
{
    private const string Ones = "零一二三四五六七八九";

    /// <summary>Writes the Chinese numerals within a text in digits, as far as 99: 十二厂 becomes 12厂, 二〇二六 becomes 2026.</summary>
    public static string ToDigits(string text)
    {
        var written = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var one = One(text[i]);
            var ten = text[i] == '十';
            if (one >= 0 && i + 1 < text.Length && text[i + 1] == '十' && one > 0)
            {
                (ten, i) = (true, i + 1);
            }
            else if (ten)
            {
                one = 1;
            }

            if (ten)
            {
                var rest = i + 1 < text.Length ? One(text[i + 1]) : -1;
                written.Append(CultureInfo.InvariantCulture, $"{(one * 10) + Math.Max(rest, 0)}");
                i += rest >= 0 ? 1 : 0;
            }
            else if (one >= 0)
            {
                written.Append((char)('0' + one));
            }
            else
            {
                written.Append(text[i]);
            }
        }

        return written.ToString();
    }

    private static int One(char c) =>
        c switch
        {
            '〇' => 0,
            '两' => 2,
            _ => Ones.IndexOf(c, StringComparison.Ordinal),
        };
}
