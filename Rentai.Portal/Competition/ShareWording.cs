using Rentai.Domain.Competition;
using Rentai.Domain.Resources;
using Rentai.Portal.Resources;

namespace Rentai.Portal.Competition;

/// <summary>How shares are said and marked.</summary>
public static class ShareWording
{
    /// <summary>The ink of the competitor at a place of the list.</summary>
    public static string KindOf(int place) => $"rival-{place % 3}";

    /// <summary>Of what the share is told.</summary>
    public static string FamilyOf(string? family) => family ?? CompetitionTexts.AllProducts;

    /// <summary>25 %.</summary>
    public static string Percent(int share) => CompetitionTexts.Percent.With(share);

    /// <summary>The competitors that the form has filled in.</summary>
    public static IEnumerable<CompetitorSheet> Named(ShareSheet sheet) => sheet.Competitors.Where(c => !c.IsBlank);

    /// <summary>All shares in a row, for those who do not see the bar.</summary>
    public static string InWords(ShareSheet sheet) =>
        string.Join(
            FormTexts.Comma,
            Named(sheet).Select(c => (c.Name, c.Share)).Prepend((CompetitionTexts.Ours, sheet.OurShare)).Select(s => Said(s.Item1, s.Item2))
        );

    /// <summary>One share with its name; without a figure the name alone.</summary>
    public static string Said(string name, int? share) => share is { } known ? $"{name} {Percent(known)}" : name;
}
