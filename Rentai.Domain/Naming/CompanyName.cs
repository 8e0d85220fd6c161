using System.Text;
using System.Text.RegularExpressions;

namespace Rentai.Domain.Naming;

/// <summary>What tells one company 公司 from another in its name: used to show likely duplicates 疑似重复 before a customer is saved.</summary>
internal static partial class CompanyName
{
    private const double DifferentNumbers = 0.5;
    private const double OneNumberMissing = 0.7;

    /// <summary>
    /// The name without regions in front or in brackets, without legal forms, width, case, brackets and spaces: 上海仁泰电力科技有限公司,
    /// 仁泰电力科技（上海）有限公司 and 仁泰电力科技 have one core. Empty only for a name without letters and digits.
    /// </summary>
    public static string Core(string fullName)
    {
        var narrow = NameText.Sound(fullName).Normalize(NormalizationForm.FormKC);
        var normal = NameText.Normalise(
            Bracketed().Replace(narrow, found => Region.Is(NameText.Normalise(found.Value)) ? "" : found.Value)
        );
        if (normal.Length == 0)
        {
            return NameText.Normalise(narrow);
        }

        var bare = LegalForm.Strip(normal);
        var core = Region.Strip(bare);
        return LegalForm.Strip(core);
    }

    /// <summary>
    /// How alike two names are: 0 (nothing in common) to 1 (same core), by the pairs of neighbouring characters that the cores share
    /// (Dice). Numbers tell sister companies apart: 一厂 and 二厂 stay below one half, a number that only one has costs three tenths.
    /// </summary>
    public static double Similarity(string a, string b)
    {
        var (left, right) = (ChineseNumeral.ToDigits(Core(a)), ChineseNumeral.ToDigits(Core(b)));
        if (left.Length == 0 || right.Length == 0)
        {
            return 0;
        }

        if (left == right)
        {
            return 1;
        }

        var (numbersLeft, numbersRight) = (Numbers(left), Numbers(right));
        var weight =
            numbersLeft.SequenceEqual(numbersRight) ? 1
            : numbersLeft.Length == 0 || numbersRight.Length == 0 ? OneNumberMissing
            : DifferentNumbers;
        return weight * Dice(left, right);
    }

    private static string[] Numbers(string core) => [.. Digits().Matches(core).Select(found => found.Value)];

    private static double Dice(string left, string right)
    {
        var (pairsLeft, pairsRight) = (Pairs(left), Pairs(right));
        var shared = pairsLeft.Sum(pair => Math.Min(pair.Value, pairsRight.GetValueOrDefault(pair.Key)));
        return 2.0 * shared / (pairsLeft.Values.Sum() + pairsRight.Values.Sum());
    }

    // The ends count as characters, so that a name of one character has pairs as well.
    private static Dictionary<(Rune, Rune), int> Pairs(string core)
    {
        Rune[] runes = [new Rune('^'), .. core.EnumerateRunes(), new Rune('$')];
        return runes.Zip(runes.Skip(1)).CountBy(pair => pair).ToDictionary(pair => pair.Key, pair => pair.Value);
    }

    [GeneratedRegex(@"[(\[【〔{<《][^()\[\]【】〔〕{}<>《》]*[)\]】〕}>》]")]
    private static partial Regex Bracketed();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
