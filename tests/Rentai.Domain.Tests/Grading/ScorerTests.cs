using CsCheck;
using Rentai.Domain.Grading;
using Xunit;

namespace Rentai.Domain.Tests.Grading;

public sealed class ScorerTests
{
    private static readonly Scorer Standard = new(Customers.Scheme);

    [Theory]
    [InlineData("AAAAAAAAAAAAA", 100)]
    [InlineData("DDDDDDDDDDDDD", 0)]
    [InlineData("BBBBBBBBBBBBB", 66.67)]
    [InlineData("CCCCCCCCCCCCC", 33.33)]
    [InlineData("ADDDDDDDDDDDD", 18)]
    [InlineData("CDDDDDDDDDDDD", 6)]
    [InlineData("DDDADDDDDDDDD", 8)]
    [InlineData("ABCDABCDABCDA", 58.67)]
    public void Score_FullyRated_IsWeightTimesPointsByThree(string ratings, double score)
    {
        var card = Standard.Of(RatingSet.Parse(ratings));

        Assert.Equal((decimal)score, card.Score);
        Assert.Equal(100, card.RatedWeight);
        Assert.False(card.IsProvisional);
    }

    [Fact]
    public void Score_NothingRated_IsNoneAndNotZero()
    {
        var card = Standard.Of(default);

        Assert.Null(card.Score);
        Assert.Equal(0, card.RatedWeight);
        Assert.True(card.IsProvisional);
    }

    // Factor 1 is not rated: A in sales (12) and D in the rest of the 82 is 12 / 82.
    [Fact]
    public void Score_FactorNotRated_DropsOutAndTheOthersAreScaled() =>
        Assert.Equal(14.63m, Standard.Of(RatingSet.Parse("-ADDDDDDDDDDD")).Score);

    // Without factors 1 and 5 (24 of 100) 76 remain; without factor 1 alone 82; without 2 and 4 exactly 80.
    [Theory]
    [InlineData("-AAA-AAAAAAAA", 76, true)]
    [InlineData("-AAAAAAAAAAAA", 82, false)]
    [InlineData("A-A-AAAAAAAAA", 80, false)]
    public void Score_BelowFourFifthsOfTheWeight_IsProvisional(string ratings, int rated, bool isProvisional)
    {
        var card = Standard.Of(RatingSet.Parse(ratings));

        Assert.Equal(100, card.Score);
        Assert.Equal(rated, card.RatedWeight);
        Assert.Equal(isProvisional, card.IsProvisional);
    }

    // Red when the card compared the rounded share: 79 999 of 100 000 rounds to 80.
    [Fact]
    public void Score_AHairBelowTheLine_IsProvisionalAlike()
    {
        var scheme = Factors.All.Aggregate(Customers.Scheme, (s, f) => s.WithWeight(f, 0)).WithWeight(Factor.Profit, 399.99m);
        scheme = scheme.WithWeight(Factor.Sales, 100);
        var ratings = default(RatingSet).With(Factor.Profit, Rating.A);

        Assert.Equal(80, new Scorer(scheme).Of(ratings).RatedWeight);
        Assert.True(new Scorer(scheme).Of(ratings).IsProvisional);
    }

    // One third of 0.03 points and the like: 1.005 becomes 1.01, never 1.00 as to the even.
    [Fact]
    public void Score_HalfAHundredth_IsRoundedUp()
    {
        var scheme = Factors
            .All.Aggregate(Customers.Scheme, (s, f) => s.WithWeight(f, 0))
            .WithWeight(Factor.Profit, 2.01m)
            .WithWeight(Factor.Sales, 197.99m);

        Assert.Equal(1.01m, new Scorer(scheme).Of(RatingSet.Parse("AD")).Score);
    }

    // Red when the weight of a factor counted the other way in HundredthsOf.
    [Fact]
    public void Score_BetterRating_NeverLowersIt() =>
        Gen.Select(Customers.Ratings, Customers.Schemes, Gen.Int[1, Factors.Count])
            .Sample(
                (ratings, scheme, number) =>
                {
                    var factor = (Factor)number;
                    if (ratings[factor] is not { } rating || rating == Rating.A)
                    {
                        return true;
                    }

                    var scorer = new Scorer(scheme);
                    return scorer.Of(ratings.With(factor, rating + 1)).Score is not { } better || better >= scorer.Of(ratings).Score;
                }
            );

    [Fact]
    public void Score_AnyRatings_LiesBetweenWorstAndBestOfThem() =>
        Gen.Select(Customers.Ratings, Customers.Schemes)
            .Sample(
                (ratings, scheme) =>
                {
                    if (new Scorer(scheme).Of(ratings).Score is not { } score)
                    {
                        return true;
                    }

                    var points = Factors
                        .All.Where(f => scheme[f].Weight > 0)
                        .Select(f => ratings[f])
                        .OfType<Rating>()
                        .Select(r => (int)r * 100m / 3)
                        .ToList();
                    return score >= Math.Round(points.Min(), 2) - 0.01m && score <= Math.Round(points.Max(), 2) + 0.01m;
                }
            );

    // The same by plain decimals.
    [Fact]
    public void Score_AnyRatings_IsTheFormula() =>
        Gen.Select(Customers.Ratings, Customers.Schemes)
            .Sample(
                (ratings, scheme) =>
                {
                    var rated = Factors.All.Where(f => ratings[f] is not null).ToList();
                    var weight = rated.Sum(f => scheme[f].Weight);
                    var expected =
                        weight == 0
                            ? (decimal?)null
                            : Math.Round(
                                rated.Sum(f => scheme[f].Weight * (int)ratings[f]! * 100) / (3 * weight),
                                2,
                                MidpointRounding.AwayFromZero
                            );
                    return new Scorer(scheme).Of(ratings).Score == expected;
                }
            );

    [Fact]
    public void Score_AllWeightsScaled_IsTheSame() =>
        Gen.Select(Customers.Ratings, Customers.Schemes, Gen.Int[2, 5])
            .Sample(
                (ratings, scheme, times) =>
                    new Scorer(scheme).Of(ratings)
                    == new Scorer(Factors.All.Aggregate(scheme, (s, f) => s.WithWeight(f, s[f].Weight * times))).Of(ratings)
            );

    [Fact]
    public void Varied_AFifthMore_ChangesThatWeightAlone()
    {
        var scheme = Customers.Scheme;
        var varied = new Scorer(scheme).Varied(Factor.Profit, 20);

        Assert.Equal(
            new Scorer(scheme.WithWeight(Factor.Profit, 21.6m)).Of(RatingSet.Parse("ABCDABCDABCDA")),
            varied.Of(RatingSet.Parse("ABCDABCDABCDA"))
        );
    }
}
