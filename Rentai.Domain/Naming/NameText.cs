using System.Globalization;
using System.Text;

namespace Rentai.Domain.Naming;

/// <summary>The one form in which names are kept for search and compared: what a person typed differently but meant the same is the same.</summary>
internal static class NameText
{
    /// <summary>
    /// Compatibility forms and full width folded, lower case, accents taken off, and nothing but letters and digits left: spaces,
    /// brackets, punctuation, variation selectors and broken surrogates are gone. Normalising twice changes nothing.
    /// </summary>
    public static string Normalise(string text)
    {
        var folded = Sound(text).Normalize(NormalizationForm.FormKC).ToLowerInvariant().Normalize(NormalizationForm.FormKD);
        var kept = new StringBuilder(folded.Length);
        foreach (var rune in folded.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.LetterNumber)
            {
                kept.Append(rune);
            }
        }

        return kept.ToString().Normalize(NormalizationForm.FormKC);
    }

    /// <summary>Cuts a text to a number of UTF-16 units, never through a surrogate pair.</summary>
    public static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    /// <summary>The text with anything that is not a character (half a surrogate pair) taken out; only such a text can be normalised.</summary>
    public static string Sound(string text)
    {
        var sound = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune != Rune.ReplacementChar)
            {
                sound.Append(rune);
            }
        }

        return sound.ToString();
    }

    /// <summary>What a record keeps of an optional text as typed: without blanks around it, and nothing at all when it is blank.</summary>
    public static string? Kept(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
