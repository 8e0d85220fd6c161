using Rentai.Domain.Customers;
using Rentai.Domain.Grading;

namespace Rentai.Infrastructure.Demo;

/// <summary>
/// Rates a customer as its manager would: suggestions are mostly accepted, the other factors are judged by how good the customer is, each
/// manager with a word now and then.
/// </summary>
internal sealed class DemoGrader(DemoPlan plan, SchemeContent scheme)
{
    /// <summary>Nobody but the customer of that story scores higher.</summary>
    private const decimal HighestScore = 90;

    private static readonly Factor[] Judged = [.. Factors.All.Where(f => !f.IsSuggested())];

    private readonly Scorer scorer = new(scheme);

    /// <summary>The ratings of a customer in a round.</summary>
    /// <param name="customer">Who.</param>
    /// <param name="asked">The round's years and the day of rating.</param>
    /// <param name="before">How it was rated the year before.</param>
    public IReadOnlyList<DemoRating> Rate(DemoCustomer customer, FactsAsked asked, IReadOnlyList<DemoRating>? before)
    {
        if (customer.Index == DemoStories.BareRecord)
        {
            return [];
        }

        var random = Chance.Stream(customer.Index, $"grading {asked.Year.Number}");
        var mean = MeanOf(customer.Index);
        var facts = DemoFacts.Of(customer, asked);
        var boxes = before?.FirstOrDefault(r => r.Factor == Factor.Prospects)?.Boxes ?? BoxesOf(mean, random);
        var ratings = new List<DemoRating>();
        foreach (var suggestion in Suggestions.Of(scheme, facts, boxes, asked))
        {
            if (RatingOf(customer, suggestion, boxes, mean, before, random) is { } rating)
            {
                ratings.Add(rating);
            }
        }

        return Within(HighestScore, ratings, random);
    }

    /// <summary>The rating as a story wants it; a difference to the suggestion gets a reason.</summary>
    public static DemoRating Told(DemoRating rating, Rating wanted, Random random) =>
        rating.Suggestion.Rating is { } suggested
            ? rating with
            {
                Rating = wanted,
                IsNotApplicable = false,
                Reason = suggested == wanted ? null : WhyOther(suggested, wanted, random),
            }
            : rating with
            {
                Rating = wanted,
                IsNotApplicable = false,
                Reason = DemoJudgements.WordOn(rating.Factor, wanted, random),
            };

    /// <summary>
    /// The nearest other judgements that bring the score into a range; nothing when there are none. What the figures say stays.
    /// </summary>
    public IReadOnlyList<DemoRating>? Judging(IReadOnlyList<DemoRating> ratings, decimal from, decimal below, Random random)
    {
        var set = RatingSet.Of(ratings.Select(r => (r.Factor, r.Rating)));
        (RatingSet Set, int Distance)? best = null;
        for (var code = 0; code < 1 << (2 * Judged.Length); code++)
        {
            var (tried, distance) = (set, 0);
            for (var i = 0; i < Judged.Length; i++)
            {
                var rating = (Rating)((code >> (2 * i)) & 3);
                distance += Math.Abs(rating - (set[Judged[i]] ?? Rating.C));
                tried = tried.With(Judged[i], rating);
            }

            if (scorer.Of(tried).Score is { } score && score >= from && score < below && (best is null || distance < best.Value.Distance))
            {
                best = (tried, distance);
            }
        }

        return best is { } found
            ?
            [
                .. ratings.Select(r =>
                    Judged.Contains(r.Factor) && found.Set[r.Factor] is { } wanted && wanted != r.Rating ? Told(r, wanted, random) : r
                ),
            ]
            : null;
    }

    private DemoRating? RatingOf(
        DemoCustomer customer,
        Suggestion suggestion,
        Prospects boxes,
        double mean,
        IReadOnlyList<DemoRating>? before,
        Random random
    )
    {
        var factor = suggestion.Factor;
        Prospects? ticked = factor == Factor.Prospects ? boxes : null;
        var (chance, drawn) = (random.NextDouble(), random.Around(mean, 0.55));
        if (suggestion.Rating is { } suggested)
        {
            var other = Clamped((int)suggested + (drawn >= (int)suggested ? 1 : -1));
            return chance < 0.06 && other != suggested && plan.StoryOf(customer.Index) is null
                ? new DemoRating(factor, other, false, WhyOther(suggested, other, random), ticked, suggestion)
                : new DemoRating(factor, suggested, false, null, ticked, suggestion);
        }

        if (factor == Factor.ProductImportance && customer.Sheet.Kind == CustomerKind.Agent && chance < 0.7)
        {
            return new DemoRating(factor, null, true, DemoJudgements.AgentUsesNothing, null, suggestion);
        }

        if (factor == Factor.Profit)
        {
            return customer.Orders.Count == 0
                ? null
                : new DemoRating(factor, Rating.D, false, DemoJudgements.NoSalesLastYear, null, suggestion);
        }

        var unknown =
            suggestion.Gap is SuggestionGap.NoOrders or SuggestionGap.NoPayments
            || (suggestion.Gap == SuggestionGap.NoShare && chance < 0.5);
        if (unknown || (chance < 0.03 && plan.StoryOf(customer.Index) is null) || (factor == Factor.Loyalty && customer.Orders.Count == 0))
        {
            return null;
        }

        var was = before?.FirstOrDefault(r => r.Factor == factor)?.Rating;
        var judged = was is { } stays && chance < 0.85 ? stays : Clamped((int)Math.Round(drawn));
        return new DemoRating(factor, judged, false, chance > 0.7 ? DemoJudgements.WordOn(factor, judged, random) : null, null, suggestion);
    }

    /// <summary>Takes the best judgements down until the score is not above.</summary>
    private List<DemoRating> Within(decimal highest, List<DemoRating> ratings, Random random)
    {
        while (scorer.Of(RatingSet.Of(ratings.Select(r => (r.Factor, r.Rating)))).Score > highest)
        {
            var at = ratings.FindLastIndex(r => Judged.Contains(r.Factor) && r.Rating > Rating.D);
            ratings[at] = Told(ratings[at], ratings[at].Rating!.Value - 1, random);
        }

        return ratings;
    }

    /// <summary>Points that a judgement has on average: the more a customer buys, the better it is known and liked.</summary>
    private double MeanOf(int index) =>
        plan.StandingOf(index) switch
        {
            DemoStanding.Prospect => 1.1,
            DemoStanding.Former => 0.6,
            DemoStanding.Newcomer => 1.2,
            _ => 2.75 - (2.05 * Math.Pow((double)plan.RankOf(index) / plan.Buyers, 0.55)),
        };

    private static Prospects BoxesOf(double mean, Random random)
    {
        var boxes = Prospects.None;
        foreach (var box in new[] { Prospects.StatePolicy, Prospects.GoodProducts, Prospects.Investment, Prospects.TechnologyAndTalent })
        {
            boxes |= random.Happens(0.15 + (mean / 3.6)) ? box : Prospects.None;
        }

        return boxes;
    }

    private static string WhyOther(Rating suggested, Rating wanted, Random random) =>
        random.Pick(wanted > suggested ? DemoJudgements.BetterThanSuggested : DemoJudgements.WorseThanSuggested);

    private static Rating Clamped(int points) => (Rating)Math.Clamp(points, (int)Rating.D, (int)Rating.A);
}
