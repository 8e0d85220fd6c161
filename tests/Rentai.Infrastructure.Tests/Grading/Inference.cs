using Rentai.Domain.Customers;
using Rentai.Domain.Grading;

namespace Rentai.Infrastructure.Tests.Grading;

/// <summary>
/// Somebody who wants to know hidden ratings from what is visible: some ratings of every customer, every customer's class, and the scheme
/// with its guards. Knows no score. Solves exactly which values of a hidden rating are possible: each customer's score is an interval, and
/// customers of a higher class have higher scores than those of a lower one, but for what the scheme's tolerance allows.
/// </summary>
internal sealed class Inference
{
    private const int Lines = 3;

    private readonly SchemeContent scheme;
    private readonly IReadOnlyList<Case> cases;
    private readonly decimal[] leastAbove = new decimal[Lines];
    private readonly decimal[] mostBelow = new decimal[Lines];

    /// <param name="scheme">The scheme, which everybody may know.</param>
    /// <param name="customers">Every customer: its ratings in full, its class, whether that was set by hand.</param>
    /// <param name="known">Which of the ratings are visible.</param>
    public Inference(SchemeContent scheme, IEnumerable<Visible> customers, IReadOnlySet<Factor> known)
    {
        this.scheme = scheme;
        cases = [.. customers.Where(c => c.Ratings.Count > 0).Select(c => CaseOf(c, known))];
        for (var line = 0; line < Lines; line++)
        {
            leastAbove[line] = cases.Where(c => c.IsBound(line) && c.IsAbove(line)).Select(c => c.Highest).DefaultIfEmpty(100).Min();
            mostBelow[line] = cases.Where(c => c.IsBound(line) && !c.IsAbove(line)).Select(c => c.Lowest).DefaultIfEmpty(0).Max();
        }
    }

    /// <summary>Whether what is visible fits together at all: else nothing is learnt and a test with it proves nothing.</summary>
    public bool IsConsistent => Enumerable.Range(0, Lines).All(l => leastAbove[l] + Slack >= mostBelow[l]);

    private decimal Slack => 2 * scheme.KeepWithin;

    /// <summary>Hidden ratings that can have one value only.</summary>
    public IReadOnlyList<(string Customer, Factor Factor)> Determined() =>
        [
            .. cases.SelectMany(c =>
                c.Hidden.Where(f => Enum.GetValues<Rating>().Count(r => IsPossible(c, f, r)) == 1).Select(f => (c.Customer.Number, f))
            ),
        ];

    private bool IsPossible(Case @case, Factor factor, Rating rating)
    {
        var weight = @case.WeightOf(factor);
        var highest = @case.Highest - (weight * (Rating.A - rating) / 3);
        var lowest = @case.Lowest + (weight * (int)rating / 3);
        return Enumerable
            .Range(0, Lines)
            .Where(@case.IsBound)
            .All(line => @case.IsAbove(line) ? highest + Slack >= mostBelow[line] : lowest <= leastAbove[line] + Slack);
    }

    private Case CaseOf(Visible customer, IReadOnlySet<Factor> known)
    {
        var rated = Factors.All.Where(f => customer.Ratings[f] is not null).ToList();
        var total = rated.Sum(f => scheme[f].Weight);
        var weights = rated.ToDictionary(f => f, f => total == 0 ? 0 : scheme[f].Weight * 100 / total);
        var visible = rated.Where(known.Contains).Sum(f => weights[f] * (int)customer.Ratings[f]!.Value / 3);
        var hidden = rated.Where(f => !known.Contains(f)).ToList();
        // A guard, or too little rated, keeps a customer down whatever its score: its class then says nothing about the score.
        var firstBound =
            customer.IsOverridden || customer.Class == CustomerClass.Potential ? Lines
            : total < scheme.FirmFrom ? 2
            : customer.Ratings[Factor.Credit] == Rating.D || customer.Ratings[Factor.Sales] == Rating.D ? 1
            : 0;
        return new Case(customer, visible, visible + hidden.Sum(f => weights[f]), hidden, weights, firstBound);
    }

    /// <summary>What the solver is told of a customer.</summary>
    public sealed record Visible(string Number, RatingSet Ratings, CustomerClass Class, bool IsOverridden);

    private sealed record Case(
        Visible Customer,
        decimal Lowest,
        decimal Highest,
        IReadOnlyList<Factor> Hidden,
        Dictionary<Factor, decimal> Weights,
        int FirstBound
    )
    {
        public decimal WeightOf(Factor factor) => Weights[factor];

        public bool IsBound(int line) => line >= FirstBound;

        public bool IsAbove(int line) => (int)Customer.Class <= line;
    }
}
