using System.Globalization;
using Rentai.Portal.Resources;

namespace Rentai.Portal.Customers;

/// <summary>Tags in one line of text.</summary>
public static class Tags
{
    private static readonly char[] Separators = [',', '，', '、', ';', '；', '\n'];

    /// <summary>The tags as a form shows them.</summary>
    public static string Join(IReadOnlyList<string> tags) => string.Join(FormTexts.Comma, tags);

    /// <summary>Takes apart what was typed: by commas of either width, without repeats.</summary>
    public static IReadOnlyList<string> Split(string? typed) =>
        [
            .. (typed ?? "")
                .Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Distinct(StringComparer.Create(CultureInfo.InvariantCulture, ignoreCase: true)),
        ];
}
