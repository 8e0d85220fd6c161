using Rentai.Domain.Customers;

namespace Rentai.Domain.Grading;

/// <summary>
/// The pyramid 金字塔: ranks customers by score and proposes class and tier. Core 1 %, important 19 %, ordinary 30 % and the rest small by
/// default. A seat that a guard denies goes to the next customer. A customer keeps its class unless its score passes the line by
/// <see cref="SchemeContent.KeepWithin"/> points. Ties go by last year's sales, then by number.
/// </summary>
public sealed class Pyramid
{
    /// <summary>Lines above which core, important and ordinary lie.</summary>
    private const int Lines = 3;

    /// <summary>Scores are compared in two hundredths of a point, so that half way between two of them is a whole number.</summary>
    private const int Fine = 200;

    private readonly SchemeContent scheme;
    private readonly IReadOnlyList<Standing> standings;
    private readonly DateOnly today;
    private readonly int[] tieRank;
    private readonly bool[] isPotential;

    /// <summary>Gets the customers ready to be placed under a scheme.</summary>
    /// <param name="scheme">The scheme; <see cref="Under"/> exchanges it.</param>
    /// <param name="standings">The customers.</param>
    /// <param name="today">The day on which "active" and "potential" are decided.</param>
    public Pyramid(SchemeContent scheme, IReadOnlyList<Standing> standings, DateOnly today)
    {
        this.scheme = scheme;
        this.standings = standings;
        this.today = today;
        tieRank = new int[standings.Count];
        var order = Enumerable
            .Range(0, standings.Count)
            .OrderByDescending(i => standings[i].SalesLastYear)
            .ThenBy(i => standings[i].Number, StringComparer.Ordinal);
        var next = 0;
        foreach (var index in order)
        {
            tieRank[index] = next++;
        }

        isPotential = PotentialOf(scheme);
    }

    private Pyramid(Pyramid other, SchemeContent scheme)
    {
        this.scheme = scheme;
        standings = other.standings;
        today = other.today;
        tieRank = other.tieRank;
        isPotential = scheme.PotentialMonths == other.scheme.PotentialMonths ? other.isPotential : PotentialOf(scheme);
    }

    /// <summary>The same customers under another scheme, as a trial 试算 asks again and again.</summary>
    public Pyramid Under(SchemeContent other) => new(this, other);

    /// <summary>Places every customer.</summary>
    /// <returns>The placements in the order of the standings, and the lines that came out.</returns>
    public (IReadOnlyList<Placement> Placements, ClassLines Lines) Place()
    {
        var scorer = new Scorer(scheme);
        var scores = ScoresBy(scorer);
        var ranked = Ranked(scores);
        var seating = Seat(scorer, scores, ranked);
        var rankOf = new int[standings.Count];
        for (var i = 0; i < ranked.Length; i++)
        {
            rankOf[ranked[i]] = i + 1;
        }

        var classes = new CustomerClass[standings.Count];
        for (var i = 0; i < classes.Length; i++)
        {
            classes[i] = standings[i].ClassOverride ?? seating.Classes[i];
        }

        var (tiers, special, important) = Deal(classes, scores, ranked);
        var placements = new Placement[standings.Count];
        for (var i = 0; i < placements.Length; i++)
        {
            var standing = standings[i];
            var score = scores[i] is { } hundredths ? hundredths / 100m : (decimal?)null;
            placements[i] = new Placement(
                standing.CustomerId,
                score,
                scorer.IsProvisional(standing.Ratings),
                score is { } s ? scheme.Grades.Of(s) : null,
                OldGradeOf(scheme, standing.SalesLastYear),
                rankOf[i] == 0 ? null : rankOf[i],
                seating.Classes[i],
                isPotential[i] && score is not null ? seating.Expected[i] : null,
                tiers[i],
                classes[i],
                standing.TierOverride ?? tiers[i]
            );
        }

        var lines = new ClassLines(Points(seating.Lines[0]), Points(seating.Lines[1]), Points(seating.Lines[2]), special, important);
        return (placements, lines);
    }

    /// <summary>
    /// The customers whose proposed class flips when one weight, whichever, varies by <see cref="SchemeContent.BorderlineVariation"/>
    /// percent of itself either way 临界.
    /// </summary>
    /// <param name="ct">Cancels between two variations.</param>
    /// <returns>Keys of the customers.</returns>
    public IReadOnlySet<int> Borderline(CancellationToken ct)
    {
        var scorer = new Scorer(scheme);
        var plain = ClassesBy(scorer);
        var flipping = new HashSet<int>();
        foreach (var factor in scheme.Factors.Where(f => f.Weight > 0).Select(f => f.Factor))
        {
            foreach (var percent in new[] { scheme.BorderlineVariation, -scheme.BorderlineVariation })
            {
                ct.ThrowIfCancellationRequested();
                var varied = ClassesBy(scorer.Varied(factor, percent));
                for (var i = 0; i < plain.Length; i++)
                {
                    if (varied[i] != plain[i])
                    {
                        flipping.Add(standings[i].CustomerId);
                    }
                }
            }
        }

        return flipping;
    }

    /// <summary>The old grade, by last year's sales alone: the boundaries of factor 2.</summary>
    public static Grade OldGradeOf(SchemeContent scheme, decimal salesLastYear) =>
        scheme[Factor.Sales].Boundaries!.Rate(salesLastYear) switch
        {
            Rating.A => Grade.A,
            Rating.B => Grade.B,
            Rating.C => Grade.C,
            _ => Grade.D,
        };

    private CustomerClass[] ClassesBy(Scorer scorer)
    {
        var scores = ScoresBy(scorer);
        return Seat(scorer, scores, Ranked(scores)).Classes;
    }

    private int?[] ScoresBy(Scorer scorer)
    {
        var scores = new int?[standings.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = scorer.HundredthsOf(standings[i].Ratings);
        }

        return scores;
    }

    /// <summary>Those who take part in the pyramid, best first.</summary>
    private int[] Ranked(int?[] scores)
    {
        var keys = new List<long>(standings.Count);
        var customers = new List<int>(standings.Count);
        for (var i = 0; i < standings.Count; i++)
        {
            if (scores[i] is { } score && !isPotential[i])
            {
                keys.Add(((10_000L - score) << 32) | (uint)tieRank[i]);
                customers.Add(i);
            }
        }

        var ranked = customers.ToArray();
        Array.Sort(keys.ToArray(), ranked);
        return ranked;
    }

    private Seating Seat(Scorer scorer, int?[] scores, int[] ranked)
    {
        var highest = new int[standings.Count];
        foreach (var i in ranked)
        {
            highest[i] = HighestOpenTo(scheme, scorer, standings[i].Ratings);
        }

        // The highest line above which each customer has a seat; past the last line without one.
        var seat = new int[standings.Count];
        Array.Fill(seat, Lines);
        var lines =
            scheme.ClassBasis == ClassBasis.Rank ? SeatByRank(scores, ranked, highest, seat) : SeatByScore(scores, ranked, highest, seat);

        var classes = new CustomerClass[standings.Count];
        var expected = new CustomerClass[standings.Count];
        for (var i = 0; i < classes.Length; i++)
        {
            if (isPotential[i])
            {
                classes[i] = CustomerClass.Potential;
                expected[i] = scores[i] is { } score
                    ? Above(lines, score, HighestOpenTo(scheme, scorer, standings[i].Ratings))
                    : CustomerClass.Small;
            }
            else
            {
                var before = standings[i].ClassBefore;
                classes[i] = scores[i] is { } score ? Kept(scheme, before, score, highest[i], seat[i], lines) : Unscored(before);
            }
        }

        return new Seating(classes, expected, lines);
    }

    private long?[] SeatByRank(int?[] scores, int[] ranked, int[] highest, int[] seat)
    {
        var lines = new long?[Lines];
        var quotas = scheme.Quotas;
        decimal[] shares = [quotas.Core, quotas.Core + quotas.Important, quotas.Core + quotas.Important + quotas.Ordinary];
        var seated = 0;
        long? lowestInside = null;
        for (var line = 0; line < Lines; line++)
        {
            var seats = (int)Math.Round(ranked.Length * shares[line] / 100, MidpointRounding.AwayFromZero);
            long? firstOutside = null;
            foreach (var i in ranked)
            {
                if (seat[i] < line || highest[i] > line)
                {
                    continue;
                }

                if (seated == seats)
                {
                    firstOutside = scores[i];
                    break;
                }

                seat[i] = line;
                seated++;
                lowestInside = scores[i];
            }

            lines[line] = lowestInside is { } inside ? inside + Math.Min(firstOutside ?? inside, inside) : null;
        }

        return lines;
    }

    private long?[] SeatByScore(int?[] scores, int[] ranked, int[] highest, int[] seat)
    {
        var cuts = scheme.Scores;
        var lines = new long?[] { (long)(cuts.Core * Fine), (long)(cuts.Important * Fine), (long)(cuts.Ordinary * Fine) };
        foreach (var i in ranked)
        {
            for (var line = highest[i]; line < Lines; line++)
            {
                if (2L * scores[i] >= lines[line])
                {
                    seat[i] = line;
                    break;
                }
            }
        }

        return lines;
    }

    /// <summary>0 may be core, 1 at best important, 2 at best ordinary.</summary>
    internal static int HighestOpenTo(SchemeContent scheme, Scorer scorer, RatingSet ratings)
    {
        if (scorer.IsProvisional(ratings))
        {
            return 2;
        }

        var badCredit = scheme.BadCreditNeverCore && ratings[Factor.Credit] == Rating.D;
        var lowValue = scheme.LowValueNeverCore && ratings[Factor.Profit] == Rating.D && ratings[Factor.Sales] == Rating.D;
        return badCredit || lowValue ? 1 : 0;
    }

    /// <summary>The class by the seat, unless the score lies too near to a line that it would have to pass.</summary>
    /// <param name="scheme">Says how near is too near.</param>
    /// <param name="classBefore">Class in force.</param>
    /// <param name="score">Score in hundredths of a point.</param>
    /// <param name="highest">The highest class that the guards leave open.</param>
    /// <param name="seat">The highest line above which there is a seat.</param>
    /// <param name="lines">The lines, as <see cref="Fined"/> gives them.</param>
    internal static CustomerClass Kept(SchemeContent scheme, CustomerClass? classBefore, int score, int highest, int seat, long?[] lines)
    {
        var margin = (long)(scheme.KeepWithin * Fine);
        var before = classBefore is { } b and not CustomerClass.Potential ? (int)b : (int?)null;
        for (var line = highest; line < Lines; line++)
        {
            var seated = seat <= line;
            var above =
                lines[line] is { } at
                && before switch
                {
                    null => seated,
                    { } was when was <= line => seated || at - (2L * score) < margin,
                    _ => seated && (2L * score) - at >= margin,
                };
            if (above)
            {
                return (CustomerClass)line;
            }
        }

        return CustomerClass.Small;
    }

    /// <summary>The class by the lines alone.</summary>
    internal static CustomerClass Above(long?[] lines, int score, int highest)
    {
        for (var line = highest; line < Lines; line++)
        {
            if (2L * score >= lines[line])
            {
                return (CustomerClass)line;
            }
        }

        return CustomerClass.Small;
    }

    /// <summary>The class of a customer without a score: the one it has.</summary>
    internal static CustomerClass Unscored(CustomerClass? before) =>
        before is { } kept and not CustomerClass.Potential ? kept : CustomerClass.Small;

    private (ContactTier[] Tiers, decimal? Special, decimal? Important) Deal(CustomerClass[] classes, int?[] scores, int[] ranked)
    {
        var tiers = new ContactTier[standings.Count];
        var since = scheme.ActiveSince(today);
        for (var i = 0; i < tiers.Length; i++)
        {
            tiers[i] = standings[i].LastOrderOn >= since ? ContactTier.Active : ContactTier.General;
        }

        var special = ranked.Where(i => classes[i] is CustomerClass.Core or CustomerClass.Important).Take(scheme.Tiers.Special).ToList();
        foreach (var i in special)
        {
            tiers[i] = ContactTier.Special;
        }

        var important = ranked
            .Where(i => tiers[i] != ContactTier.Special)
            .Where(i => classes[i] is CustomerClass.Core or CustomerClass.Important || standings[i].IsAgent)
            .Take(scheme.Tiers.Important)
            .ToList();
        foreach (var i in important)
        {
            tiers[i] = ContactTier.Important;
        }

        return (tiers, LastOf(special), LastOf(important));

        decimal? LastOf(List<int> dealt) => dealt.Count == 0 ? null : scores[dealt[^1]] / 100m;
    }

    /// <summary>The lines between classes as scores are compared with them.</summary>
    internal static long?[] Fined(ClassLines lines) =>
        [.. new[] { lines.Core, lines.Important, lines.Ordinary }.Select(l => l is { } points ? (long)(points * Fine) : (long?)null)];

    private bool[] PotentialOf(SchemeContent asked)
    {
        var since = asked.PotentialSince(today);
        return [.. standings.Select(s => s.IsPotential(since))];
    }

    private static decimal? Points(long? fine) => fine / (decimal)Fine;

    /// <summary>Classes proposed and expected, and the lines in two hundredths of a point.</summary>
    private sealed record Seating(CustomerClass[] Classes, CustomerClass[] Expected, long?[] Lines);
}
