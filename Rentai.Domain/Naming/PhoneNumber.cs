using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;

namespace Rentai.Domain.Naming;

/// <summary>Telephone numbers 电话号码 as people type them, brought to one written form.</summary>
internal static partial class PhoneNumber
{
    /// <summary>
    /// Reads a number of the mainland (mobile 手机, landline 座机 with or without area code 区号 and extension 分机, 400 and 800 numbers,
    /// short service numbers) or a foreign one that starts with + or 00. False when it is no number that can be dialled.
    /// </summary>
    /// <param name="typed">Full width, spaces, hyphens, brackets, +86 and 转 are understood.</param>
    /// <param name="number">13800138000, 021-55881234-801, 55881234, 4008208820 or +4930123456.</param>
    public static bool TryNormalise(string? typed, [NotNullWhen(true)] out string? number)
    {
        var narrow = NameText.Sound(typed ?? "").Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        var text = Dashes().Replace(Blanks().Replace(narrow, ""), "-");

        // The last few digits after a hyphen may be an extension, or just the last group of the number.
        number = Read(Extension().Replace(text, "#")) ?? Read(text);
        return number is not null;
    }

    private static string? Read(string text)
    {
        var plain = InternationalPrefix().Replace(text.Replace("-", "", StringComparison.Ordinal), "+");
        if (!plain.StartsWith("+86", StringComparison.Ordinal) && ForeignNumber().IsMatch(plain))
        {
            return plain.Replace('#', '-');
        }

        var home = HomePrefix().Replace(plain, "");
        return Domestic(home) ?? (home.Length < plain.Length ? Domestic("0" + home) : null);
    }

    private static string? Domestic(string text)
    {
        if (DomesticNumber().Match(text) is not { Success: true } found)
        {
            return null;
        }

        var (area, extension) = (found.Groups["area"], found.Groups["extension"]);
        return (area.Success ? area.Value + "-" : "") + found.Groups["own"].Value + (extension.Success ? "-" + extension.Value : "");
    }

    [GeneratedRegex(@"[\s().·]")]
    private static partial Regex Blanks();

    [GeneratedRegex("[‐–—−]")]
    private static partial Regex Dashes();

    [GeneratedRegex("(?<=[0-9]{5})(?:转分机|分机号|分机|转|ext|x|#|-)+:?(?=[0-9]{1,6}$)")]
    private static partial Regex Extension();

    [GeneratedRegex("^00(?=[1-9])")]
    private static partial Regex InternationalPrefix();

    [GeneratedRegex(@"^(?:\+86|86(?=1[3-9][0-9]{9}$))")]
    private static partial Regex HomePrefix();

    [GeneratedRegex(@"^\+[1-9][0-9]{6,14}(?:#[0-9]{1,6})?$")]
    private static partial Regex ForeignNumber();

    [GeneratedRegex(
        """
            ^(?:
                (?<own>1[3-9][0-9]{9})                                              # mobile
              | (?<own>[48]00[0-9]{7})                                              # 400 and 800 numbers
              | (?<own>1[0-2][0-9]{1,3}|9[56][0-9]{3,4})                            # short service numbers: 110, 12345, 95588
              | (?:(?<area>010|02[0-9]|0[3-9][0-9]{2}))?(?<own>[2-9][0-9]{6,7})     # landline
            )(?:\#(?<extension>[0-9]{1,6}))?$
            """,
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex DomesticNumber();
}
