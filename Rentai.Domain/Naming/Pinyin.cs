using System.Collections.Frozen;
using System.Text;

namespace Rentai.Domain.Naming;

/// <summary>
/// Mandarin readings 拼音 without tones, from the Unicode Han database (<c>Data/pinyin.txt</c>) and a list of words whose
/// characters are read otherwise than usual. The ü of 吕 is written v, as input methods take it, and u as the second choice.
/// </summary>
internal static class Pinyin
{
    private static readonly Lazy<Dictionary<int, string[]>> Characters = new(LoadCharacters);
    private static readonly Lazy<Words> Phrases = new(() => Words.Load("pinyin-phrases.txt"));
    private static readonly Lazy<Words> Surnames = new(() => Words.Load("pinyin-surnames.txt"));

    /// <summary>Readings of one character, the most common first, at most three; none when it is not a Han character.</summary>
    public static IReadOnlyList<string> Readings(Rune character) =>
        Characters.Value.TryGetValue(character.Value, out var readings) ? readings : [];

    /// <summary>
    /// Readings of each character of a text in its place. A character within a known word (重庆, 银行) has the one reading of that
    /// word; the first characters of a short name that may be a surname have the surname's reading first.
    /// </summary>
    internal static IReadOnlyList<string>[] ReadingsOf(IReadOnlyList<Rune> text)
    {
        var readings = new IReadOnlyList<string>[text.Count];
        for (var i = 0; i < text.Count; i++)
        {
            readings[i] = Readings(text[i]);
        }

        for (var i = 0; i < text.Count; )
        {
            var syllables = Phrases.Value.LongestAt(text, i);
            foreach (var syllable in syllables)
            {
                readings[i++] = WithU(syllable);
            }

            i += syllables.Length == 0 ? 1 : 0;
        }

        if (text.Count is >= 2 and <= 4 && readings.All(choices => choices.Count > 0))
        {
            var surname = Surnames.Value.LongestAt(text, 0);
            for (var i = 0; i < surname.Length; i++)
            {
                readings[i] = [surname[i], .. readings[i].Where(reading => reading != surname[i])];
            }
        }

        return readings;
    }

    private static string[] WithU(string syllable) =>
        syllable.Contains('v', StringComparison.Ordinal) ? [syllable, syllable.Replace('v', 'u')] : [syllable];

    private static Dictionary<int, string[]> LoadCharacters()
    {
        var characters = new Dictionary<int, string[]>(45_000);
        foreach (var line in Lines("pinyin.txt"))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var readings = line[..space].Split(',');
            foreach (var character in line.AsSpan(space + 1).EnumerateRunes())
            {
                characters[character.Value] = readings;
            }
        }

        return characters;
    }

    private static IEnumerable<string> Lines(string resource)
    {
        using var reader = new StreamReader(
            typeof(Pinyin).Assembly.GetManifestResourceStream(resource)
                ?? throw new InvalidOperationException($"The assembly lacks its data file {resource}."),
            Encoding.UTF8
        );
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                yield return line;
            }
        }
    }

    private sealed class Words(FrozenDictionary<string, string[]> syllables, int longest)
    {
        public static Words Load(string resource)
        {
            var syllables = Lines(resource).Select(line => line.Split(' ')).ToFrozenDictionary(parts => parts[0], parts => parts[1..]);
            return new Words(syllables, syllables.Values.Max(word => word.Length));
        }

        public string[] LongestAt(IReadOnlyList<Rune> text, int start)
        {
            for (var length = Math.Min(longest, text.Count - start); length > 0; length--)
            {
                var word = string.Concat(text.Skip(start).Take(length));
                if (syllables.TryGetValue(word, out var found))
                {
                    return found;
                }
            }

            return [];
        }
    }
}
