using Rentai.Domain.Calendar;
using Rentai.Domain.Customers;
using Rentai.Domain.Grading;

namespace Rentai.Infrastructure.Demo;

/// <summary>
/// The demo company's two rounds: the closed one of last fiscal year, whose outcome is in force, and the open one of the running year.
/// Customers are taken one by one; what depends on all of them comes with <see cref="Close"/>.
/// </summary>
internal sealed class DemoRounds
{
    /// <summary>How far each account manager has come in the open round, in the order of the staff list.</summary>
    private static readonly double[] Progress = [0.6, 0.45, 0.95, 0.75, 0.5, 0, 0.2];

    /// <summary>Part of the rated ones that are submitted.</summary>
    private const double SubmittedPart = 0.68;

    /// <summary>A rating that was begun and left stands after so many factors.</summary>
    private const int BegunFactors = 6;

    private readonly DemoPlan plan;
    private readonly SchemeContent scheme;
    private readonly DemoGrader grader;
    private readonly FactsAsked closedAsked;
    private readonly FactsAsked openAsked;
    private readonly List<DemoGrading> closed = [];
    private readonly List<DemoGrading> open = [];
    private readonly List<Standing> standings = [];
    private readonly Dictionary<int, int> places = [];

    public DemoRounds(DemoPlan plan, SchemeContent scheme, DateOnly today, FiscalCalendar fiscal)
    {
        this.plan = plan;
        this.scheme = scheme;
        grader = new DemoGrader(plan, scheme);
        ClosedRound = DemoRound.Closed(today, fiscal);
        OpenRound = DemoRound.Open(today, fiscal);
        closedAsked = ClosedRound.Asked(fiscal, scheme);
        openAsked = OpenRound.Asked(fiscal, scheme);
    }

    public DemoRound ClosedRound { get; }

    public DemoRound OpenRound { get; }

    /// <summary>The gradings of the closed round; each has its placement at the same place.</summary>
    public IReadOnlyList<DemoGrading> ClosedGradings => closed;

    public IReadOnlyList<DemoGrading> OpenGradings => open;

    public IReadOnlyList<Placement> Placements { get; private set; } = [];

    public ClassLines? Lines { get; private set; }

    /// <summary>Somebody who was reminded to begin.</summary>
    public static DemoPerson Reminded => DemoStaff.AccountManagers[Array.IndexOf(Progress, 0)];

    /// <summary>Last year's sales that the closed round counted.</summary>
    public decimal SalesOf(int place) => standings[place].SalesLastYear;

    /// <summary>Rates a customer in both rounds.</summary>
    public void Take(DemoCustomer customer)
    {
        IReadOnlyList<DemoRating>? before = null;
        if (TakesPart(customer))
        {
            var grading = Overridden(
                customer,
                new DemoGrading
                {
                    Index = customer.Index,
                    Grader = customer.Manager,
                    Ratings = Marked(customer, Told(customer, grader.Rate(customer, closedAsked, null))),
                    State = GradingState.Approved,
                }
            );
            before = grading.Ratings;
            places[customer.Index] = closed.Count;
            closed.Add(grading);
            standings.Add(StandingOf(customer, grading));
        }

        if (customer.ArchiveReason is null)
        {
            open.Add(Begun(customer, before));
        }
    }

    /// <summary>Brings the stories to the lines that all the others made, and places everybody.</summary>
    public void Close()
    {
        Tie();
        Place();
        // Who leaves the place above a line lets it sink, and each step moves the next line a little: the second time they stay.
        for (var time = 0; time < 2; time++)
        {
            foreach (var agent in DemoStories.Agents)
            {
                Bring(agent, Lines!.ImportantTier + 0.5m, Lines.Special);
            }

            Place();
            Bring(DemoStories.RisingToSpecialTier, Lines!.Special - 2.5m, Lines.Special);
            Place();
            Bring(DemoStories.RisingToImportantTier, Lines!.ImportantTier - 2.5m, Lines.ImportantTier);
            Bring(DemoStories.FallingFromImportantClass, Lines.Important + 1, Lines.Important + 6);
            Place();
            Bring(DemoStories.RisingToImportantClass, Lines!.Important - 1.8m, Lines.Important);
            Place();
        }
    }

    /// <summary>What is in force for a customer; one that has never been graded has none.</summary>
    public DemoPosition? PositionOf(int index)
    {
        if (!places.TryGetValue(index, out var place))
        {
            return null;
        }

        var (grading, placement) = (closed[place], Placements[place]);
        return new DemoPosition(
            placement.Class,
            placement.Class == CustomerClass.Potential ? grading.ExpectedOverride ?? placement.ExpectedClass : null,
            placement.Tier,
            grading.IsOverridden
        );
    }

    private bool TakesPart(DemoCustomer customer) =>
        customer.ArchiveReason is null
        && customer.Index is not (DemoStories.BareRecord or DemoStories.WithoutOrders)
        && plan.StandingOf(customer.Index) != DemoStanding.Newcomer
        && !(customer.Sheet.Since > ClosedRound.OpenedOn);

    private Standing StandingOf(DemoCustomer customer, DemoGrading grading)
    {
        var orders = customer.Orders.Where(o => o.OrderedOn <= ClosedRound.ClosedOn).ToList();
        return new Standing(
            customer.Index,
            customer.Number,
            grading.Set,
            customer.Sales(closedAsked.YearBefore.FirstDay, closedAsked.YearBefore.LastDay),
            null,
            customer.Sheet.Status == CustomerStatus.Potential,
            customer.Sheet.Kind == CustomerKind.Agent,
            orders.Count == 0 ? null : orders.Max(o => o.OrderedOn),
            grading.ClassOverride,
            grading.TierOverride
        );
    }

    /// <summary>What a story fixes about the ratings.</summary>
    private static IReadOnlyList<DemoRating> Told(DemoCustomer customer, IReadOnlyList<DemoRating> ratings)
    {
        var random = Chance.Stream(customer.Index, "told");
        Rating? Wanted(Factor factor) =>
            customer.Index switch
            {
                DemoStories.BestScoreBadCredit => factor == Factor.Credit ? Rating.D : Rating.A,
                DemoStories.FallingFromSpecialTier => factor is Factor.StrategicFit ? Rating.B
                : factor is Factor.Credit or Factor.Profit or Factor.Sales or Factor.ExpectedSales ? null
                : Rating.A,
                _ => null,
            };
        return [.. ratings.Select(r => Wanted(r.Factor) is { } wanted && wanted != r.Rating ? DemoGrader.Told(r, wanted, random) : r)];
    }

    private static IReadOnlyList<DemoRating> Marked(DemoCustomer customer, IReadOnlyList<DemoRating> ratings) =>
        customer.Index == DemoStories.MarkedCustomer
            ? [.. ratings.Select(r => r.Factor == Factor.Loyalty ? r with { Reason = DemoMarkers.GradingReason } : r)]
            : ratings;

    private DemoGrading Overridden(DemoCustomer customer, DemoGrading grading)
    {
        var random = Chance.Stream(customer.Index, "override");
        if (customer.Index == DemoStories.ClassOverridden || (IsOrdinary() && random.Happens(0.008)))
        {
            return grading with { ClassOverride = CustomerClass.Important, OverrideReason = random.Pick(DemoJudgements.ClassReasons) };
        }

        if (customer.Index == DemoStories.TierOverridden || (IsOrdinary() && random.Happens(0.008)))
        {
            return grading with { TierOverride = ContactTier.Important, OverrideReason = random.Pick(DemoJudgements.TierReasons) };
        }

        return customer.Sheet.Status == CustomerStatus.Potential && plan.RankOf(customer.Index) % 7 == 0
            ? grading with
            {
                ClassOverride = CustomerClass.Potential,
                ExpectedOverride = CustomerClass.Important,
                OverrideReason = random.Pick(DemoJudgements.PromisingReasons),
            }
            : grading;

        bool IsOrdinary() => plan.StoryOf(customer.Index) is null && plan.StandingOf(customer.Index) == DemoStanding.Buying;
    }

    /// <summary>How far the manager has come with a customer in the open round.</summary>
    private DemoGrading Begun(DemoCustomer customer, IReadOnlyList<DemoRating>? before)
    {
        var random = Chance.Stream(customer.Index, "progress");
        var (drawn, whether) = (random.NextDouble(), random.NextDouble());
        var part = customer.Manager is { } manager ? Progress[ManagerAt(manager)] : 0;
        if (customer.Index == DemoStories.MarkedCustomer)
        {
            return new DemoGrading
            {
                Index = customer.Index,
                Grader = customer.Manager,
                Ratings = grader.Rate(customer, openAsked, before),
                State = GradingState.Returned,
                ReturnReason = DemoMarkers.GradingReturn,
            };
        }

        var grading = new DemoGrading
        {
            Index = customer.Index,
            Grader = customer.Manager,
            Ratings = drawn < part + (part > 0 ? 0.08 : 0) ? Told(customer, grader.Rate(customer, openAsked, before)) : [],
        };
        if (drawn >= part)
        {
            return grading with { Ratings = [.. grading.Ratings.Where(r => Factors.SuggestedFirst.Take(BegunFactors).Contains(r.Factor))] };
        }

        if (drawn >= part * SubmittedPart || grading.Ratings.Count < Factors.Count)
        {
            return grading;
        }

        return whether < 0.06
            ? grading with
            {
                State = GradingState.Returned,
                ReturnReason = random.Pick(DemoJudgements.ReturnReasons),
            }
            : grading with
            {
                State = GradingState.Submitted,
            };
    }

    private static int ManagerAt(DemoPerson manager)
    {
        var at = 0;
        while (DemoStaff.AccountManagers[at] != manager)
        {
            at++;
        }

        return at;
    }

    /// <summary>Two customers are rated alike, so that sales decide between them.</summary>
    private void Tie()
    {
        var (one, other) = (places[DemoStories.Tie[0]], places[DemoStories.Tie[1]]);
        var wanted = closed[one].Set;
        var random = Chance.Stream(DemoStories.Tie[1], "told");
        Rated(
            other,
            [
                .. closed[other]
                    .Ratings.Where(r => wanted[r.Factor] is not null)
                    .Select(r => wanted[r.Factor] is { } rating && rating != r.Rating ? DemoGrader.Told(r, rating, random) : r),
            ]
        );
        Rated(one, [.. closed[one].Ratings.Where(r => closed[other].Set[r.Factor] is not null)]);
    }

    /// <summary>Brings a customer's score into a range by its judged factors.</summary>
    private void Bring(int index, decimal? from, decimal? below)
    {
        if (places.TryGetValue(index, out var place) && from is { } least && below is { } limit)
        {
            var random = Chance.Stream(index, "told");
            Rated(place, grader.Judging(closed[place].Ratings, least, limit, random) ?? closed[place].Ratings);
        }
    }

    private void Rated(int place, IReadOnlyList<DemoRating> ratings)
    {
        closed[place] = closed[place] with { Ratings = ratings };
        standings[place] = standings[place] with { Ratings = closed[place].Set };
    }

    private void Place() => (Placements, Lines) = new Pyramid(scheme, standings, ClosedRound.ClosedOn!.Value).Place();
}
