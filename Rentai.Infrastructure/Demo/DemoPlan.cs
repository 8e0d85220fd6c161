using Rentai.Domain.Customers;

namespace Rentai.Infrastructure.Demo;

/// <summary>
/// Who of the demo company's customers buys how much: the shape of the company. Of 320 customers 3 bought for more than a million
/// last fiscal year, 16 for more than 200 000 and 60 for more than 50 000, and a seventh makes 70 % of the sales; other sizes keep
/// these shares.
/// </summary>
internal sealed class DemoPlan
{
    private const int Reference = 320;

    /// <summary>Steps of the pyramid: how many of 320, and the sales from the first of them to the last.</summary>
    private static readonly (int Share, double From, double To)[] Steps =
    [
        (3, 1_520_000, 1_050_000),
        (13, 660_000, 205_000),
        (44, 195_000, 51_000),
        (215, 49_500, 5_500),
    ];

    private readonly int[] indexAt;
    private readonly int[] rankOf;
    private readonly Dictionary<int, DemoStory> stories = DemoStories.All.ToDictionary(s => s.Index);
    private readonly int[] stepEnds;
    private readonly int formers;
    private readonly int newcomers;

    public DemoPlan(int customers)
    {
        Customers = customers;
        stepEnds = new int[Steps.Length];
        var shares = 0;
        for (var i = 0; i < Steps.Length; i++)
        {
            shares += Steps[i].Share;
            stepEnds[i] = Scaled(shares);
        }

        var silent = customers - Buyers;
        formers = silent * 2 / 5;
        newcomers = silent / 6;
        indexAt = new int[customers];
        rankOf = new int[customers + 1];
        Place();
    }

    public int Customers { get; }

    /// <summary>Customers that ordered last fiscal year: ranks 1 to this.</summary>
    public int Buyers => stepEnds[^1];

    public int Prospects => Customers - Buyers - formers - newcomers;

    /// <summary>Rank by last fiscal year's sales, from 1.</summary>
    public int RankOf(int index) => rankOf[index];

    public DemoStory? StoryOf(int index) => stories.GetValueOrDefault(index);

    public DemoStanding StandingOf(int index) => StandingAt(rankOf[index]);

    /// <summary>Sales of the last fiscal year, in whole tens of yuan.</summary>
    public decimal LastYearSalesOf(int index)
    {
        if (StoryOf(index) is { IsExact: true, LastYearSales: { } exact })
        {
            return exact;
        }

        var rank = rankOf[index];
        return rank > Buyers ? 0 : SalesAt(rank);
    }

    /// <summary>What last year's sales alone say: how much is known of a customer and how often it is met goes by that.</summary>
    public (CustomerClass Class, ContactTier Tier) WeightOf(int index)
    {
        var rank = rankOf[index];
        if (StandingAt(rank) == DemoStanding.Prospect)
        {
            return (CustomerClass.Potential, ContactTier.General);
        }

        var ranked = Customers - Prospects;
        var @class =
            rank <= Math.Max(1, ranked / 100) ? CustomerClass.Core
            : rank <= ranked * 20 / 100 ? CustomerClass.Important
            : rank <= ranked * 50 / 100 ? CustomerClass.Ordinary
            : CustomerClass.Small;
        var tier =
            rank <= Scaled(10) ? ContactTier.Special
            : rank <= Scaled(30) ? ContactTier.Important
            : rank <= Buyers ? ContactTier.Active
            : ContactTier.General;
        return (@class, tier);
    }

    private int Scaled(int ofReference) => (int)Math.Round(ofReference * (double)Customers / Reference);

    private DemoStanding StandingAt(int rank) =>
        rank <= Buyers ? DemoStanding.Buying
        : rank <= Buyers + formers ? DemoStanding.Former
        : rank <= Buyers + formers + newcomers ? DemoStanding.Newcomer
        : DemoStanding.Prospect;

    private decimal SalesAt(int rank)
    {
        var step = 0;
        while (rank > stepEnds[step])
        {
            step++;
        }

        var start = step == 0 ? 0 : stepEnds[step - 1];
        var (_, from, to) = Steps[step];
        var along = stepEnds[step] - start <= 1 ? 0 : (double)(rank - start - 1) / (stepEnds[step] - start - 1);
        return Math.Round((decimal)(from * Math.Pow(to / from, along)) / 10) * 10;
    }

    private void Place()
    {
        foreach (var story in DemoStories.All.OrderByDescending(s => s.LastYearSales))
        {
            Put(story.Index, Free(RankFor(story)));
        }

        // The numbers count up with time, so the newest customers have the last ones.
        for (var i = 0; i < newcomers; i++)
        {
            Put(Customers - i, Buyers + formers + 1 + i);
        }

        var indexes = Enumerable.Range(1, Customers).Where(i => rankOf[i] == 0).ToArray();
        new Random(DemoCompany.Seed).Shuffle(indexes);
        var next = 0;
        for (var rank = 1; rank <= Customers; rank++)
        {
            if (indexAt[rank - 1] == 0)
            {
                Put(indexes[next++], rank);
            }
        }
    }

    private int RankFor(DemoStory story)
    {
        if (story.LastYearSales is not { } sales)
        {
            return story.Standing == DemoStanding.Former ? Buyers + 1 : Buyers + formers + newcomers + 1;
        }

        var rank = 1;
        while (rank < Buyers && SalesAt(rank) > sales)
        {
            rank++;
        }

        return rank;
    }

    private int Free(int rank)
    {
        while (indexAt[rank - 1] != 0)
        {
            rank++;
        }

        return rank;
    }

    private void Put(int index, int rank)
    {
        indexAt[rank - 1] = index;
        rankOf[index] = rank;
    }
}
