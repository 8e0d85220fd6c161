namespace Rentai.Domain.Grading;

/// <summary>
/// Turns ratings into a score: the sum of weight x points / 3 over the rated factors, their weights scaled to 100. Counted in whole
/// numbers, rounded once, half up, to a hundredth of a point; so equal scores are equal wherever they are shown.
/// </summary>
public sealed class Scorer
{
    /// <summary>Weights are kept in hundredths of a percent.</summary>
    private const int WeightUnit = 100;

    private const int MostPoints = (int)Rating.A;

    private readonly int[] weights;
    private readonly decimal firmFrom;
    private readonly int total;

    /// <summary>A scorer for a scheme.</summary>
    public Scorer(SchemeContent scheme)
        : this([.. scheme.Factors.Select(f => (int)Math.Round(f.Weight * WeightUnit))], scheme.FirmFrom) { }

    private Scorer(int[] weights, decimal firmFrom)
    {
        this.weights = weights;
        this.firmFrom = firmFrom;
        total = weights.Sum();
    }

    /// <summary>The same scorer with one weight made greater or smaller by a part of itself.</summary>
    /// <param name="factor">Whose weight.</param>
    /// <param name="percent">Percent of the weight, such as -20.</param>
    public Scorer Varied(Factor factor, decimal percent)
    {
        int[] varied = [.. weights];
        varied[(int)factor - 1] += (int)Math.Round(varied[(int)factor - 1] * percent / 100);
        return new Scorer(varied, firmFrom);
    }

    /// <summary>The score with how much of the weight it rests on.</summary>
    public ScoreCard Of(RatingSet ratings)
    {
        var rated = RatedWeightOf(ratings);
        var share = total == 0 ? 0 : Math.Round(100m * rated / total, 2);
        return new ScoreCard(HundredthsOf(ratings) is { } score ? score / 100m : null, share, IsProvisional(ratings));
    }

    /// <summary>The score in hundredths of a point, 0 to 10 000; <see langword="null"/> when nothing that has weight is rated.</summary>
    internal int? HundredthsOf(RatingSet ratings)
    {
        long sum = 0;
        long rated = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            if (ratings[(Factor)(i + 1)] is { } rating)
            {
                sum += weights[i] * (int)rating;
                rated += weights[i];
            }
        }

        return rated == 0 ? null : (int)(((sum * 10_000 * 2) + (MostPoints * rated)) / (2 * MostPoints * rated));
    }

    /// <summary>Whether too little of the weight is rated.</summary>
    internal bool IsProvisional(RatingSet ratings) => total == 0 || 100m * RatedWeightOf(ratings) < firmFrom * total;

    private int RatedWeightOf(RatingSet ratings)
    {
        var rated = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            rated += ratings[(Factor)(i + 1)] is null ? 0 : weights[i];
        }

        return rated;
    }
}
