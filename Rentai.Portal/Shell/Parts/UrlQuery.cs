using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;

namespace Rentai.Portal.Shell.Parts;

/// <summary>The query part of a page's address, where filters, sort, page and tab live. Unchangeable: every change gives a new address.</summary>
public sealed class UrlQuery
{
    private readonly string path;
    private readonly IReadOnlyList<KeyValuePair<string, string>> pairs;

    private UrlQuery(string path, IReadOnlyList<KeyValuePair<string, string>> pairs)
    {
        this.path = path;
        this.pairs = pairs;
    }

    /// <summary>The path, from the root.</summary>
    public string Path => path;

    /// <summary>The whole address, from the root.</summary>
    public string Href =>
        pairs.Count == 0
            ? path
            : $"{path}?{string.Join('&', pairs.Select(p => $"{Uri.EscapeDataString(p.Key)}={Uri.EscapeDataString(p.Value)}"))}";

    /// <summary>The address of the page that is open.</summary>
    public static UrlQuery Of(NavigationManager navigation) => Of(navigation.Uri);

    /// <summary>An absolute or local address.</summary>
    public static UrlQuery Of(string address)
    {
        var uri = new Uri(new Uri("http://portal"), address);
        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var pair in new QueryStringEnumerable(uri.Query))
        {
            pairs.Add(new(pair.DecodeName().ToString(), pair.DecodeValue().ToString()));
        }

        return new UrlQuery(uri.AbsolutePath, pairs);
    }

    /// <summary>The first value of a key, or <see langword="null"/>; an empty value counts as none.</summary>
    public string? One(string key) => pairs.Where(p => p.Key == key && p.Value.Length > 0).Select(p => p.Value).FirstOrDefault();

    /// <summary>All values of a key.</summary>
    public IReadOnlyList<string> All(string key) =>
        [.. pairs.Where(p => p.Key == key && p.Value.Length > 0).Select(p => p.Value).Distinct()];

    /// <summary>All values of a key that name a member of the enumeration, in any case; others are passed over.</summary>
    public IReadOnlyList<TEnum> All<TEnum>(string key)
        where TEnum : struct, Enum =>
        [
            .. All(key)
                .Where(v => !v.Any(char.IsDigit))
                .Select(v => Enum.TryParse<TEnum>(v, ignoreCase: true, out var member) ? member : (TEnum?)null)
                .OfType<TEnum>(),
        ];

    /// <summary>The number of a key, or the fallback.</summary>
    public int Number(string key, int fallback) =>
        int.TryParse(One(key), System.Globalization.CultureInfo.InvariantCulture, out var number) && number > 0 ? number : fallback;

    /// <summary>Whether a key has this value.</summary>
    public bool Has(string key, string value) => pairs.Any(p => p.Key == key && p.Value == value);

    /// <summary>The same address with one value for a key, or without the key.</summary>
    public UrlQuery With(string key, string? value)
    {
        var rest = pairs.Where(p => p.Key != key);
        return new UrlQuery(path, value is null ? [.. rest] : [.. rest, new(key, value)]);
    }

    /// <summary>The same address with a value added to a key, or taken away if it was there.</summary>
    public UrlQuery Toggled(string key, string value) =>
        new(path, Has(key, value) ? [.. pairs.Where(p => p.Key != key || p.Value != value)] : [.. pairs, new(key, value)]);

    /// <summary>The same address without these keys.</summary>
    public UrlQuery Without(params IEnumerable<string> keys)
    {
        var gone = keys.ToHashSet();
        return new UrlQuery(path, [.. pairs.Where(p => !gone.Contains(p.Key))]);
    }
}
