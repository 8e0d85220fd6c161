using System.Globalization;
using Rentai.Domain.Competition;
using Rentai.Portal.Forms;
using Rentai.Portal.Resources;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Competition;

/// <summary>A share field by field, to compare two versions.</summary>
public static class ShareFields
{
    /// <summary>All that a form can change; the competitors are one field.</summary>
    public static IReadOnlyList<SheetField<ShareSheet>> All { get; } =
    [
        new(
            nameof(ShareSheet.OurShare),
            () => CompetitionTexts.OurShare,
            s => s.OurShare is { } share ? ShareWording.Percent(share) : null,
            (a, b) => b.OurShare = a.OurShare
        ),
        new(
            nameof(ShareSheet.Competitors),
            () => CompetitionTexts.Competitors,
            s => Kept(string.Join(FormTexts.Comma, ShareWording.Named(s).Select(Said))),
            (a, b) => b.Competitors = a.Copy().Competitors
        ),
        new(
            nameof(ShareSheet.Reason),
            () => CompetitionTexts.Reason,
            s => s.Reason is { } reason ? Wording.Of(reason) : null,
            (a, b) => b.Reason = a.Reason
        ),
        new(
            nameof(ShareSheet.CheckedOn),
            () => CompetitionTexts.CheckedOn,
            s => s.CheckedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            (a, b) => b.CheckedOn = a.CheckedOn
        ),
        new(nameof(ShareSheet.Remarks), () => CompetitionTexts.Remarks, s => Kept(s.Remarks), (a, b) => b.Remarks = a.Remarks),
    ];

    private static string Said(CompetitorSheet competitor) =>
        ShareWording.Said(Kept(competitor.Product) is { } product ? $"{competitor.Name}（{product}）" : competitor.Name, competitor.Share);

    private static string? Kept(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
