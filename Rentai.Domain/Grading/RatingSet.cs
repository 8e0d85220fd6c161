using System.Text.Json.Serialization;

namespace Rentai.Domain.Grading;

/// <summary>
/// Ratings of the thirteen factors, some of which may be missing: not rated yet, or not applicable. A small value of 3 bits a factor, so
/// that a trial can hold tens of thousands of customers.
/// </summary>
[JsonConverter(typeof(RatingSetJson))]
public readonly record struct RatingSet
{
    private const int BitsEach = 3;
    private const ulong Mask = 7;

    private readonly ulong bits;

    private RatingSet(ulong bits) => this.bits = bits;

    /// <summary>The rating of a factor, or <see langword="null"/>.</summary>
    public Rating? this[Factor factor] => ((bits >> Shift(factor)) & Mask) is var code and > 0 ? (Rating)(code - 1) : null;

    /// <summary>How many factors are rated, 0 to 13.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            for (var left = bits; left != 0; left >>= BitsEach)
            {
                count += (left & Mask) > 0 ? 1 : 0;
            }

            return count;
        }
    }

    /// <summary>The same ratings with one exchanged; <see langword="null"/> takes it out.</summary>
    public RatingSet With(Factor factor, Rating? rating)
    {
        var code = rating is { } r ? (ulong)r + 1 : 0;
        return new((bits & ~(Mask << Shift(factor))) | (code << Shift(factor)));
    }

    /// <summary>The ratings of factors; what is not named is missing.</summary>
    public static RatingSet Of(IEnumerable<(Factor Factor, Rating? Rating)> rated) =>
        rated.Aggregate(default(RatingSet), (set, r) => set.With(r.Factor, r.Rating));

    /// <summary>Ratings from one character a factor in the company's order: A to D, anything else is missing.</summary>
    public static RatingSet Parse(string text)
    {
        var set = default(RatingSet);
        for (var i = 0; i < Math.Min(text.Length, Factors.Count); i++)
        {
            set = set.With((Factor)(i + 1), Enum.TryParse<Rating>(text.AsSpan(i, 1), out var rating) && text[i] >= 'A' ? rating : null);
        }

        return set;
    }

    /// <summary>One character a factor in the company's order, <c>-</c> where there is no rating.</summary>
    public override string ToString()
    {
        var ratings = this;
        return string.Concat(Factors.All.Select(f => ratings[f]?.ToString() ?? "-"));
    }

    private static int Shift(Factor factor) => ((int)factor - 1) * BitsEach;
}
