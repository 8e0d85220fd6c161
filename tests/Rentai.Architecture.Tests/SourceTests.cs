using System.Text.RegularExpressions;

namespace Rentai.Architecture.Tests;

/// <summary>Rules of style that only the sources show.</summary>
public sealed partial class SourceTests
{
    // Red when SalesService asked `scope.Level >= AccessLevel.Manager`.
    [Fact]
    public void Levels_AreCompared_InTheMatrixAndTheFilterAlone()
    {
        string[] allowed =
        [
            "Rentai.Infrastructure/Persistence/Visibility.cs", // the filter of every query
            "Rentai.Infrastructure/Persistence/PortalDbContext.cs", // the level that the filter compares
        ];

        var comparing = House
            .Sources()
            .Concat(House.Sources("Rentai.Portal", "*.razor"))
            .Where(s => !s.Path.StartsWith("Rentai.Domain/Access/", StringComparison.Ordinal) && !allowed.Contains(s.Path))
            .SelectMany(s => LevelCompared().Matches(House.Code(s.Text)), (s, m) => $"{s.Path}: {m.Value}");

        Assert.Empty(comparing);
    }

    // Red when CustomerHelper stood in a block namespace.
    [Fact]
    public void Namespaces_Each_AreOfAFile() => Assert.DoesNotContain(House.Sources(), s => BlockNamespace().IsMatch(House.Code(s.Text)));

    // Red when a second public type stood in Paging.cs.
    [Fact]
    public void PublicTypes_Each_HaveAFileOfTheirOwn()
    {
        var crowded = House.Sources().Where(s => PublicType().Count(House.Code(s.Text)) > 1).Select(s => s.Path);

        Assert.Empty(crowded);
    }

    // Red when CustomerSort.cs was called Sort.cs.
    [Fact]
    public void Files_WithAPublicType_AreNamedAfterIt()
    {
        var misnamed = House
            .Sources()
            .Select(s => (s.Path, Match: PublicType().Match(House.Code(s.Text))))
            .Where(s => s.Match.Success)
            .Where(s => Path.GetFileName(s.Path).Split('.')[0] != s.Match.Groups["name"].Value)
            .Select(s => s.Path);

        Assert.Empty(misnamed);
    }

    // Red when Paging.cs held a line that promised to be done later.
    [Fact]
    public void Sources_Unfinished_AreNone() =>
        Assert.DoesNotContain(
            House.Sources().Concat(House.Sources("Rentai.Portal", "*.razor")),
            s => Regex.IsMatch(s.Text, @"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException")
        );

    // Red when a page loaded a picture from outside: no request leaves the intranet.
    [Fact]
    public void Pages_Assets_AreLocal()
    {
        var files = House
            .Sources("Rentai.Portal", "*.razor")
            .Concat(House.Sources("Rentai.Portal", "*.css"))
            .Concat(House.Sources("Rentai.Portal", "*.js"))
            .Concat(House.Sources("Rentai.Portal", "*.html"));

        Assert.DoesNotContain(files, s => Outside().IsMatch(s.Text));
    }

    // Red when the head of a report had a style attribute.
    [Fact]
    public void Pages_Styles_AreNotInline() =>
        Assert.DoesNotContain(House.Sources("Rentai.Portal", "*.razor"), s => Regex.IsMatch(House.Code(s.Text), @"\s[sS]tyle\s*=\s*"""));

    [GeneratedRegex(
        @"\bAccessLevel\.\w+\s+[<>]=?\s|\s[<>]=?\s+AccessLevel\.\w+|\b(\w*[lL]evel|VisibleFrom|Cap)\b\??\s+[<>]=?\s|\s[<>]=?\s+[\w.]*\b(Level|VisibleFrom|Cap)\b"
    )]
    private static partial Regex LevelCompared();

    [GeneratedRegex(@"^namespace\s+[\w.]+\s*\{", RegexOptions.Multiline)]
    private static partial Regex BlockNamespace();

    [GeneratedRegex(
        @"^public\s+(?:(?:sealed|static|abstract|partial|readonly|ref)\s+)*(?:record\s+struct|record\s+class|record|class|struct|interface|enum)\s+(?<name>\w+)",
        RegexOptions.Multiline
    )]
    private static partial Regex PublicType();

    [GeneratedRegex(@"(src|href)\s*=\s*""(https?:)?//|url\(\s*['""]?(https?:)?//|@import\s+['""](https?:)?//")]
    private static partial Regex Outside();
}
