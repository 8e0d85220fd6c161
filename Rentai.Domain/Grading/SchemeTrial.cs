using Rentai.Domain.Customers;

namespace Rentai.Domain.Grading;

/// <summary>
/// Tries schemes out on a round's customers 方案试算: who moves, the pyramid, what each class brings, and the contact hours that the tiers
/// need. Pure, and quick enough to follow a slider over tens of thousands of customers.
/// </summary>
public sealed class SchemeTrial
{
    private static readonly CustomerClass[] Classes = Enum.GetValues<CustomerClass>();
    private static readonly ContactTier[] Tiers = Enum.GetValues<ContactTier>();

    private readonly TrialGround ground;
    private readonly Pyramid pyramid;
    private readonly IReadOnlyList<Placement> own;
    private readonly int[] byValue;

    /// <summary>Gets the ground ready.</summary>
    public SchemeTrial(TrialGround ground)
    {
        ArgumentNullException.ThrowIfNull(ground);
        this.ground = ground;
        pyramid = new Pyramid(ground.Scheme, [.. ground.Customers.Select(c => c.Standing)], ground.Today);
        byValue =
        [
            .. Enumerable
                .Range(0, ground.Customers.Count)
                .OrderByDescending(i => ground.Customers[i].Standing.SalesLastYear)
                .ThenBy(i => ground.Customers[i].Standing.Number, StringComparer.Ordinal),
        ];
        (own, var lines) = pyramid.Place();
        Before = Draw(ground.Scheme, own, lines);
    }

    /// <summary>The picture under the round's own scheme; nobody moves in it.</summary>
    public TrialPicture Before { get; }

    /// <summary>The picture under another scheme. Its weights need not sum to 100: a score scales them.</summary>
    public TrialPicture Under(SchemeContent scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        var (placements, lines) = pyramid.Under(scheme).Place();
        return Draw(scheme, placements, lines);
    }

    /// <summary>The customers whose class flips when one weight varies 临界. Takes some thirty times as long as a picture.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Keys of the customers.</returns>
    public IReadOnlySet<int> Borderline(SchemeContent scheme, CancellationToken ct) => pyramid.Under(scheme).Borderline(ct);

    private TrialPicture Draw(SchemeContent scheme, IReadOnlyList<Placement> placements, ClassLines lines)
    {
        var classes = new Tally(Classes.Length);
        var tiers = new Tally(Tiers.Length);
        var scored = 0;
        var scores = 0m;
        for (var i = 0; i < placements.Count; i++)
        {
            var (placement, customer) = (placements[i], ground.Customers[i]);
            classes.Add((int)placement.Class, customer);
            tiers.Add((int)placement.Tier, customer);
            if (placement.Score is { } score)
            {
                scored++;
                scores += score;
            }
        }

        var effort = scheme.Effort;
        return new TrialPicture(
            classes.Bands(Classes),
            tiers.Bands(Tiers),
            new TrialHours(
                Hours(ContactTier.Special),
                Hours(ContactTier.Important),
                Hours(ContactTier.Active),
                Hours(ContactTier.General),
                effort.PerPerson * ground.People
            ),
            scored == 0 ? null : Math.Round(scores / scored, 2, MidpointRounding.AwayFromZero),
            lines,
            [
                .. byValue
                    .Where(i => placements[i].Class != own[i].Class || placements[i].Tier != own[i].Tier)
                    .Select(i => new TrialMove(ground.Customers[i], own[i], placements[i])),
            ]
        );

        decimal Hours(ContactTier tier) => effort.HoursOf(tier) * tiers.Customers[(int)tier];
    }

    /// <summary>Sums by storey.</summary>
    private sealed class Tally(int storeys)
    {
        private readonly decimal[] sales = new decimal[storeys];
        private readonly decimal[] profit = new decimal[storeys];

        public int[] Customers { get; } = new int[storeys];

        public void Add(int storey, TrialCustomer customer)
        {
            Customers[storey]++;
            sales[storey] += customer.Standing.SalesLastYear;
            profit[storey] += customer.GrossProfit ?? 0;
        }

        public IReadOnlyList<TrialBand<T>> Bands<T>(T[] kinds)
            where T : struct, Enum
        {
            var byCustomers = Shares(Array.ConvertAll(Customers, c => (decimal)c));
            var bySales = Shares(sales);
            var byProfit = Shares(profit);
            return
            [
                .. kinds.Select(
                    (kind, i) => new TrialBand<T>(kind, Customers[i], sales[i], profit[i], byCustomers[i], bySales[i], byProfit[i])
                ),
            ];
        }

        /// <summary>Tenths of a percent that sum to exactly 100: what rounding down leaves over goes to the largest remainders.</summary>
        private static decimal[] Shares(decimal[] parts)
        {
            const int Tenths = 1000;
            var whole = parts.Sum();
            if (whole <= 0)
            {
                return new decimal[parts.Length];
            }

            var exact = Array.ConvertAll(parts, p => p * Tenths / whole);
            var shares = Array.ConvertAll(exact, Math.Floor);
            var left = (int)(Tenths - shares.Sum());
            foreach (var i in Enumerable.Range(0, parts.Length).OrderByDescending(i => exact[i] - shares[i]).ThenBy(i => i).Take(left))
            {
                shares[i]++;
            }

            return Array.ConvertAll(shares, s => s / 10);
        }
    }
}
