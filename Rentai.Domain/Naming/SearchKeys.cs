using System.Text;

namespace Rentai.Domain.Naming;

/// <summary>
/// Keys of the index behind the one search box: any part of a name, of its pinyin, of its initials, of a number or of a phone is
/// found by a prefix look-up, because every part is the beginning of some suffix.
/// </summary>
internal static class SearchKeys
{
    /// <summary>Longest key and longest term, in UTF-16 units.</summary>
    public const int MaxLength = 32;

    private const int MaxVariants = 4;
    private const int MaxTerms = 5;
    private const int MaxTyped = 64;
    private const int LeastPhoneDigits = 4;
    private const int LeastJoinedDigits = 7;

    /// <summary>
    /// Keys of a name: every suffix of the name, and of its pinyin and initials those suffixes that start before a trailing legal
    /// form (有限公司). Characters with several readings give at most four readings of the whole name.
    /// </summary>
    public static IEnumerable<SearchKey> ForName(string text)
    {
        var name = NameText.Normalise(text);
        var runes = name.EnumerateRunes().ToArray();
        var keys = new HashSet<SearchKey>();
        foreach (var start in Starts(runes))
        {
            Add(keys, name[start..], SearchKeyKind.Name);
        }

        var readings = Pinyin.ReadingsOf(runes);
        var lastHan = Array.FindLastIndex(readings, choices => choices.Count > 0);
        var spoken = Math.Min(lastHan + 1, name[..LegalForm.Start(name)].EnumerateRunes().Count());
        foreach (var variant in Variants(readings, spoken))
        {
            var syllables = runes.Select((rune, i) => readings[i].Count > 0 ? readings[i][variant[i]] : rune.ToString()).ToArray();
            for (var i = 0; i < spoken; i++)
            {
                Add(keys, string.Concat(syllables.Skip(i)), SearchKeyKind.Pinyin);
                Add(
                    keys,
                    string.Concat(syllables.Select((syllable, j) => readings[j].Count > 0 ? syllable[..1] : syllable).Skip(i)),
                    SearchKeyKind.Initials
                );
            }
        }

        return keys;
    }

    /// <summary>Keys of a number: the whole, its parts from each change between letters, digits and punctuation, and those without leading zeros.</summary>
    public static IEnumerable<SearchKey> ForNumber(string number)
    {
        var keys = new HashSet<SearchKey>();
        var parts = Parts(number).ToArray();
        for (var i = 0; i < parts.Length; i++)
        {
            var rest = string.Concat(parts.Skip(i));
            Add(keys, rest, SearchKeyKind.Number);
            Add(keys, rest.TrimStart('0'), SearchKeyKind.Number);
        }

        return keys;
    }

    /// <summary>Keys of a phone number: every suffix of its digits that has at least four; a shorter number as a whole.</summary>
    public static IEnumerable<SearchKey> ForPhone(string phone)
    {
        var digits = Digits(NameText.Normalise(phone));
        var keys = new HashSet<SearchKey>();
        for (var start = 0; start == 0 || start <= digits.Length - LeastPhoneDigits; start++)
        {
            Add(keys, digits[start..], SearchKeyKind.Phone);
        }

        return keys;
    }

    /// <summary>
    /// The terms of what a person typed, each of which must be the prefix of some key: at most five, of the first 64 characters. A
    /// phone number typed in groups (021 5588 1234, +86 138…) is one term, without the country's 86.
    /// </summary>
    public static IReadOnlyList<string> ForQuery(string typed)
    {
        var considered = NameText.Cut(typed, MaxTyped);
        var phone = AsPhone(considered);
        return phone is not null
            ? [NameText.Cut(phone, MaxLength)]
            :
            [
                .. considered
                    .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                    .Select(term => NameText.Cut(NameText.Normalise(term), MaxLength))
                    .Where(term => term.Length > 0)
                    .Distinct()
                    .Take(MaxTerms),
            ];
    }

    private static string? AsPhone(string typed)
    {
        var text = NameText.Sound(typed).Normalize(NormalizationForm.FormKC).Trim();
        if (!text.All(c => char.IsAsciiDigit(c) || char.IsWhiteSpace(c) || c is '+' or '-' or '(' or ')'))
        {
            return null;
        }

        var digits = Digits(text);
        return text.StartsWith('+') && digits.StartsWith("86", StringComparison.Ordinal) && digits.Length > 2 ? digits[2..]
            : digits.Length >= LeastJoinedDigits ? digits
            : null;
    }

    // The usual reading of all; then each unusual reading alone, from the left; then the unusual readings together.
    private static IEnumerable<int[]> Variants(IReadOnlyList<string>[] readings, int spoken)
    {
        var usual = new int[readings.Length];
        var alone =
            from i in Enumerable.Range(0, spoken)
            from choice in Enumerable.Range(1, Math.Max(0, readings[i].Count - 1))
            select usual.Select((_, j) => j == i ? choice : 0).ToArray();
        int[] together = [.. readings.Select((choices, i) => i < spoken && choices.Count > 1 ? 1 : 0)];
        return alone.Prepend(usual).Take(MaxVariants - 1).Append(together);
    }

    private static IEnumerable<int> Starts(Rune[] runes)
    {
        var start = 0;
        foreach (var rune in runes)
        {
            yield return start;
            start += rune.Utf16SequenceLength;
        }
    }

    private static IEnumerable<string> Parts(string number)
    {
        var part = new StringBuilder();
        foreach (var rune in NameText.Sound(number).Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            var normal = NameText.Normalise(rune.ToString());
            if (part.Length > 0 && (normal.Length == 0 || char.IsAsciiDigit(normal[0]) != char.IsAsciiDigit(part[^1])))
            {
                yield return part.ToString();
                part.Clear();
            }

            part.Append(normal);
        }

        if (part.Length > 0)
        {
            yield return part.ToString();
        }
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static void Add(HashSet<SearchKey> keys, string text, SearchKeyKind kind)
    {
        var key = NameText.Cut(text, MaxLength);
        if (key.Length > 0)
        {
            keys.Add(new SearchKey(key, kind));
        }
    }
}
