using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Access;
using Rentai.Domain.Grading;
using Rentai.Domain.Sales;
using Rentai.Infrastructure.Tests.Engagement;

namespace Rentai.Infrastructure.Tests.Grading;

/// <summary>A portal with three customers and an open round of 2026, for grading; the clock stands at 5 March 2026.</summary>
internal sealed class GradingWorld : IAsyncDisposable
{
    public const int Year = 2026;

    private GradingWorld(TestPortal portal, IReadOnlyList<string> customers)
    {
        Portal = portal;
        Customers = customers;
    }

    public TestPortal Portal { get; }

    /// <summary>Numbers: the first sold for 1 000 000 yuan last year with a gross profit of 300 000, the second for 49 999.99, the third nothing.</summary>
    public IReadOnlyList<string> Customers { get; }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<GradingWorld> StartAsync(ProfitBasis basis = ProfitBasis.Gross)
    {
        var portal = await TestPortal.StartAsync();
        string[] customers =
        [
            await EngagementWorld.RegisterAsync(portal, "宁波甬江自动化工程有限公司", "甬江自动化"),
            await EngagementWorld.RegisterAsync(portal, "绍兴越城泵业有限公司", "越城泵业"),
            await EngagementWorld.RegisterAsync(portal, "湖州南浔纺织机械有限公司", "南浔纺机"),
        ];
        await using var db = portal.OpenStore();
        var ids = await db.Customers.OrderBy(c => c.Number).Select(c => c.Id).ToListAsync(Ct);
        var product = new Product("P1", "温控仪", "温控", "台", 100, false);
        db.Add(product);
        await db.SaveChangesAsync(Ct);
        db.Add(OrderOf(ids[0], "S1", new DateOnly(2025, 6, 30), product.Id, 1_000_000m));
        db.Add(OrderOf(ids[1], "S2", new DateOnly(2025, 12, 31), product.Id, 49_999.99m));
        db.Add(new Margin(ids[0], new DateOnly(2025, 6, 1), 1_000_000m, 300_000m));
        var scheme = new GradingScheme(
            await db.GradingSchemes.CountAsync(Ct) + 1,
            "试验方案",
            null,
            null,
            StandardScheme.Content with
            {
                ProfitBasis = basis,
            },
            DateTime.UnixEpoch,
            "何国栋",
            Guid.CreateVersion7()
        );
        db.Add(scheme);
        await db.SaveChangesAsync(Ct);
        var round = new GradingRound(Year, scheme.Id, new DateOnly(2026, 3, 31), DateTime.UnixEpoch, "何国栋", Guid.CreateVersion7());
        db.Add(round);
        await db.SaveChangesAsync(Ct);
        db.AddRange(ids.Select(id => new CustomerGrading(round.Id, id, null, CustomerGrading.Yearly, GradingKind.Yearly, null)));
        await db.SaveChangesAsync(Ct);
        return new GradingWorld(portal, customers);
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();

    public Task<GradingForm?> FormAsync(SignedInPerson person, int customer) =>
        Portal.AsAsync<IGradings, GradingForm?>(person, g => g.FormAsync(Year, Customers[customer], Ct));

    public Task<RatingsSaved> RateAsync(SignedInPerson person, params RatingEntry[] entries) =>
        Portal.AsAsync<IGradings, RatingsSaved>(person, g => g.RateAsync(new RateFactors(Year, entries), Ct));

    public RatingEntry Entry(int customer, Factor factor, Rating? rating, string? reason = null, long version = 0) =>
        new(Customers[customer], factor, rating, false, reason, null, version);

    /// <summary>Rates a customer in every factor, with a reason each.</summary>
    public Task<RatingsSaved> RateAllAsync(SignedInPerson person, int customer, Rating rating, IEnumerable<Factor>? factors = null) =>
        RateAsync(person, [.. (factors ?? Factors.All).Select(f => Entry(customer, f, rating, "实地了解"))]);

    public Task<GradingsSubmitted> SubmitAsync(SignedInPerson person, bool evenUnrated, params int[] customers) =>
        Portal.AsAsync<IGradings, GradingsSubmitted>(
            person,
            g => g.SubmitAsync(new SubmitGradings(Year, [.. customers.Select(c => Customers[c])], evenUnrated), Ct)
        );

    /// <summary>Approves and closes without the round's own door: what comes after a closed round is tried from here.</summary>
    public async Task CloseAsync(params int[] customers)
    {
        await using var db = Portal.OpenStore();
        var round = await db.GradingRounds.Include(r => r.Scheme).SingleAsync(r => r.FiscalYear == Year, Ct);
        var numbers = customers.Select(c => Customers[c]).ToList();
        foreach (var grading in await db.Gradings.Include(g => g.Customer).Where(g => numbers.Contains(g.Customer.Number)).ToListAsync(Ct))
        {
            grading.Approve(DateTime.UnixEpoch, "何国栋");
            var ratings = await db.FactorRatings.Where(r => r.GradingId == grading.Id).ToListAsync(Ct);
            var set = RatingSet.Of(ratings.Select(r => (r.Factor, r.Rating)));
            var standing = new Standing(grading.CustomerId, grading.Customer.Number, set, 0, null, false, false, null, null, null);
            var placement = new Pyramid(round.Scheme.Content, [standing], new DateOnly(2026, 3, 5)).Place().Placements[0];
            db.Add(
                new GradingOutcome(grading.Id, grading.CustomerId, placement, 0, null, null, GradingLevels.OfOutcome(round.Scheme.Content))
            );
        }

        round.Close(new ClassLines(90, 60, 40, 90, 60), DateTime.UnixEpoch, "何国栋");
        await db.SaveChangesAsync(Ct);
    }

    private static Order OrderOf(int customerId, string number, DateOnly on, int productId, decimal amount)
    {
        var order = new Order(customerId, number, on, BusinessKind.Product, on, on.AddDays(30));
        order.AddLine(productId, 1, amount);
        order.Pay(on.AddDays(20), amount);
        return order;
    }
}
