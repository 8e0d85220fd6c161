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
        var since = Today.AddMonths(-Scheme.PotentialMonths);
        var isPotential = standing.IsPromising && (standing.LastOrderOn is not { } last || last < since);
        var reached = card.Score is { } score ? Reached(score, isPotential ? null : standing.ClassBefore, ratings) : (CustomerClass?)null;
        var proposed = isPotential ? CustomerClass.Potential : reached ?? Kept(standing.ClassBefore);
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

    private CustomerClass Reached(decimal score, CustomerClass? before, RatingSet ratings)
    {
        var highest = Pyramid.HighestOpenTo(Scheme, scorer, ratings);
        decimal?[] lines = [Lines.Core, Lines.Important, Lines.Ordinary];
        var was = before is { } b and not CustomerClass.Potential ? (int)b : (int?)null;
        for (var line = highest; line < lines.Length; line++)
        {
            var above =
                lines[line] is { } at
                && was switch
                {
                    null => score >= at,
                    { } w when w <= line => score >= at || at - score < Scheme.KeepWithin,
                    _ => score >= at && score - at >= Scheme.KeepWithin,
                };
            if (above)
            {
                return (CustomerClass)line;
            }
        }

        return CustomerClass.Small;
    }

    private static CustomerClass Kept(CustomerClass? before) =>
        before is { } kept and not CustomerClass.Potential ? kept : CustomerClass.Small;

    private ContactTier TierOf(CustomerClass @class, decimal? score, Standing standing)
    {
        var isHigh = @class is CustomerClass.Core or CustomerClass.Important;
        return isHigh && score >= Lines.Special ? ContactTier.Special
            : (isHigh || standing.IsAgent) && score >= Lines.ImportantTier ? ContactTier.Important
            : standing.LastOrderOn >= Today.AddMonths(-Scheme.Tiers.ActiveMonths) ? ContactTier.Active
            : ContactTier.General;
    }
}
