using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Rentai.Architecture.Tests;

/// <summary>Chinese is the first language and English a complete second one.</summary>
public sealed partial class ResourceTests
{
    /// <summary>The lunar calendar's own words, which English explains by figures that Chinese does not need.</summary>
    private static readonly HashSet<string> Explained = ["LunarDayItem", "LunarMonthItem", "LunarFormat", "LunarLeapFormat"];

    /// <summary>Stands between the items of a list.</summary>
    private const string Separator = "Comma";

    public static TheoryData<string> Texts =>
        [
            .. Directory
                .EnumerateFiles(House.Root, "*Texts.resx", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(House.Root, f).Replace('\\', '/'))
                .Where(f => !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("/obj/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    // Red when RuleTexts.en.resx had one key more.
    [Theory]
    [MemberData(nameof(Texts))]
    public void Texts_BothLanguages_HaveTheSameKeys(string file) =>
        Assert.Equal(Read(file).Keys.Order(StringComparer.Ordinal), Read(English(file)).Keys.Order(StringComparer.Ordinal));

    // Red when the English TooLong went without {0}.
    [Theory]
    [MemberData(nameof(Texts))]
    public void Texts_BothLanguages_HaveTheSamePlaces(string file)
    {
        var english = Read(English(file));

        Assert.All(
            Read(file),
            t =>
            {
                var places = Places(t.Value);
                var theirs = Places(english[t.Key]);
                Assert.True(Explained.Contains(t.Key) ? places.IsSubsetOf(theirs) : places.SetEquals(theirs), t.Key);
            }
        );
    }

    // Red when an English text was a space.
    [Theory]
    [MemberData(nameof(Texts))]
    public void Texts_BothLanguages_AreNotEmptyAndHaveNoLooseEnds(string file) =>
        Assert.All(
            Read(file).Concat(Read(English(file))),
            t =>
            {
                Assert.False(string.IsNullOrWhiteSpace(t.Value), t.Key);
                Assert.True(t.Key == Separator || t.Value.Trim() == t.Value, t.Key);
            }
        );

    // Red when the Chinese TooLong had an ASCII comma between two characters.
    [Theory]
    [MemberData(nameof(Texts))]
    public void Texts_Chinese_HaveChinesePunctuation(string file) =>
        Assert.All(Read(file), t => Assert.False(AsciiPunctuation().IsMatch(t.Value), $"{t.Key}: {t.Value}"));

    // Red when the English TooLong held a Chinese word.
    [Theory]
    [MemberData(nameof(Texts))]
    public void Texts_English_HoldNoChinese(string file) =>
        Assert.All(
            Read(English(file)).Where(t => !Explained.Contains(t.Key)),
            t => Assert.False(Han().IsMatch(t.Value), $"{t.Key}: {t.Value}")
        );

    private static Dictionary<string, string> Read(string file) =>
        XDocument
            .Load(Path.Combine(House.Root, file))
            .Root!.Elements("data")
            .ToDictionary(d => (string)d.Attribute("name")!, d => (string?)d.Element("value") ?? "", StringComparer.Ordinal);

    private static string English(string file) => file[..^".resx".Length] + ".en.resx";

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(m => m.Groups[1].Value)];

    [GeneratedRegex(@"\{(\d+)[^}]*\}")]
    private static partial Regex Place();

    [GeneratedRegex(
        @"\p{IsCJKUnifiedIdeographs}\s*[,;!?](?!\w)|\p{IsCJKUnifiedIdeographs}[,;:!?.]\s*\p{IsCJKUnifiedIdeographs}|\p{IsCJKUnifiedIdeographs}\.$"
    )]
    private static partial Regex AsciiPunctuation();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();
}
