using Rentai.Domain.Customers;

namespace Rentai.Domain.Grading;

/// <summary>
/// Holds a customer's ratings against the lines as they stand, so that score, grade, class and tier move as one types. Customers that are
/// not rated yet in an open round count with their last ratings.
/// </summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="Lines">The lines as they stand.</param>
/// <param name="Standing">The customer without its ratings.</param>
/// <param name="Today">The day on which "active" and "potential" are decided.</param>
public sealed record PlacementPreview(SchemeContent Scheme, ClassLines Lines, Standing Standing, DateOnly Today)
{
    private readonly Scorer scorer = new(Scheme);

    /// <summary>Where the customer comes to stand with these ratings.</summary>
    public Placement Of(RatingSet ratings)
    {
        var card = scorer.Of(ratings);
        var standing = Standing with { Ratings = ratings };
        var isPotential = standing.IsPotential(Scheme.PotentialSince(Today));
        var reached = Reached(isPotential ? null : standing.ClassBefore, ratings);
        var proposed = isPotential ? CustomerClass.Potential : reached ?? Pyramid.Unscored(standing.ClassBefore);
        var @class = standing.ClassOverride ?? proposed;
        var tier = TierOf(@class, isPotential ? null : card.Score, standing);
        return new Placement(
            standing.CustomerId,
            card.Score,
            card.IsProvisional,
            card.Score is { } s ? Scheme.Grades.Of(s) : null,
            Pyramid.OldGradeOf(Scheme, standing.SalesLastYear),
            null,
            proposed,
            isPotential ? reached : null,
            tier,
            @class,
            standing.TierOverride ?? tier
        );
    }

    private CustomerClass? Reached(CustomerClass? before, RatingSet ratings)
    {
        if (scorer.HundredthsOf(ratings) is not { } score)
        {
            return null;
        }

        var lines = Pyramid.Fined(Lines);
        var highest = Pyramid.HighestOpenTo(Scheme, scorer, ratings);
        var seat = (int)Pyramid.Above(lines, score, highest);
        return Pyramid.Kept(Scheme, before, score, highest, seat, lines);
    }

    private ContactTier TierOf(CustomerClass @class, decimal? score, Standing standing)
    {
        var isHigh = @class is CustomerClass.Core or CustomerClass.Important;
        return isHigh && score >= Lines.Special ? ContactTier.Special
            : (isHigh || standing.IsAgent) && score >= Lines.ImportantTier ? ContactTier.Important
            : standing.LastOrderOn >= Scheme.ActiveSince(Today) ? ContactTier.Active
            : ContactTier.General;
    }
}
