using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Rentai.Domain.Access;
using Rentai.Portal.Resources;
using Rentai.Portal.Shell;

namespace Rentai.Portal.Tests.Resources;

public sealed partial class TextsTests
{
    public static TheoryData<string> Texts =>
        [
            .. typeof(ShellTexts)
                .Assembly.GetTypes()
                .Where(t => t.Namespace == typeof(ShellTexts).Namespace && t.Name.EndsWith("Texts", StringComparison.Ordinal))
                .Select(t => t.Name),
        ];

    // Seen red: "Somebody" was taken out of ShellTexts.en.resx.
    [Theory]
    [MemberData(nameof(Texts))]
    public void Texts_BothLanguages_SameKeysAndSamePlaces(string name)
    {
        var manager = new ResourceManager($"{typeof(ShellTexts).Namespace}.{name}", typeof(ShellTexts).Assembly);
        var chinese = Read(manager, CultureInfo.InvariantCulture);
        var english = Read(manager, CultureInfo.GetCultureInfo("en"));

        Assert.Equal(chinese.Keys.Order(), english.Keys.Order());
        // One language may say with two values what the other says with three; none may invent or lose them all.
        Assert.All(chinese, t => Assert.True(Agree(PlacesOf(t.Value), PlacesOf(english[t.Key])), t.Key));
        Assert.All(english, t => Assert.False(string.IsNullOrWhiteSpace(t.Value)));
    }

    [Fact]
    public void DomainTexts_EveryEnumerationThatIsShown_EveryMemberHasAText()
    {
        var texts = Read(DomainTexts.ResourceManager, CultureInfo.InvariantCulture);

        var missing = typeof(Operation)
            .Assembly.GetExportedTypes()
            // What a list is sorted by is said by the column's own header.
            .Where(t => t.IsEnum && !t.Name.EndsWith("Sort", StringComparison.Ordinal))
            .SelectMany(t => Enum.GetNames(t).Select(m => $"{t.Name}_{m}"))
            .Except(texts.Keys);

        Assert.Empty(missing);
    }

    [Fact]
    public void MudBlazor_Chinese_EveryTextWithItsPlaces()
    {
        var library = new ResourceManager("MudBlazor.Resources.LanguageResource", typeof(MudBlazor.MudLocalizer).Assembly);
        var theirs = Read(library, CultureInfo.InvariantCulture);
        var ours = Read(MudBlazorLocalizer.Texts, CultureInfo.InvariantCulture);

        Assert.Equal(theirs.Keys.Order(), ours.Keys.Order());
        Assert.All(theirs, t => Assert.Equal(PlacesOf(t.Value), PlacesOf(ours[t.Key])));
    }

    [Theory]
    [InlineData("zh-CN", false)]
    [InlineData("en", true)]
    public void MudBlazor_Asked_AnswersInChineseOnly(string culture, bool isNotFound)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

        Assert.Equal(isNotFound, new MudBlazorLocalizer()["MudDialog_Close"].ResourceNotFound);
    }

    private static Dictionary<string, string> Read(ResourceManager manager, CultureInfo culture)
    {
        var set = manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false);
        return set!.Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!);
    }

    private static bool Agree(List<string> one, List<string> other) =>
        one.Count == 0 == (other.Count == 0) && (one.All(other.Contains) || other.All(one.Contains));

    private static List<string> PlacesOf(string text) => [.. Place().Matches(text).Select(m => m.Value).Distinct().Order()];

    [GeneratedRegex(@"\{\d+")]
    private static partial Regex Place();
}
