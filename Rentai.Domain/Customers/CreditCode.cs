using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Rentai.Domain.Customers;

/// <summary>
/// Unified social credit code 统一社会信用代码 of an organisation in China, by GB 32100-2015: 17 characters of an alphabet of 31
/// (digits and capitals without I, O, S, V, Z) and a check character C18 = (31 − Σ Cᵢ·3ⁱ⁻¹ mod 31) mod 31. One exists only with the
/// right check character.
/// </summary>
public sealed record CreditCode
{
    /// <summary>Number of characters.</summary>
    public const int Length = 18;

    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CreditCode(string text) => Text = text;

    /// <summary>The 18 characters, capitals.</summary>
    public string Text { get; }

    /// <summary>
    /// Reads a code as people type or paste it: full width, lower case, spaces and hyphens are folded. False when it is no code: wrong
    /// length, a letter that is never used, or a check character that does not fit.
    /// </summary>
    public static bool TryParse(string? typed, [NotNullWhen(true)] out CreditCode? code)
    {
        var text = Fold(typed);
        code = text.Length == Length && text.All(Alphabet.Contains) && text[^1] == CheckOf(text) ? new CreditCode(text) : null;
        return code is not null;
    }

    /// <summary>The code that begins with 17 given characters.</summary>
    /// <exception cref="ArgumentException">They are not 17 characters of the alphabet.</exception>
    internal static CreditCode From(string first17)
    {
        if (first17.Length != Length - 1 || !first17.All(Alphabet.Contains))
        {
            throw new ArgumentException("A credit code is made from 17 digits and capitals without I, O, S, V and Z.", nameof(first17));
        }

        return new CreditCode(first17 + CheckOf(first17));
    }

    /// <summary>The 18 characters.</summary>
    public override string ToString() => Text;

    private static char CheckOf(string text)
    {
        var (sum, weight) = (0, 1);
        for (var i = 0; i < Length - 1; i++)
        {
            sum += Alphabet.IndexOf(text[i], StringComparison.Ordinal) * weight;
            weight = weight * 3 % Alphabet.Length;
        }

        return Alphabet[(Alphabet.Length - (sum % Alphabet.Length)) % Alphabet.Length];
    }

    private static string Fold(string? typed)
    {
        var folded = new StringBuilder(Length);
        foreach (var c in typed ?? "")
        {
            var narrow = c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c;
            if (!char.IsWhiteSpace(narrow) && narrow != '-')
            {
                folded.Append(char.IsAsciiLetterLower(narrow) ? char.ToUpperInvariant(narrow) : narrow);
            }
        }

        return folded.ToString();
    }
}
