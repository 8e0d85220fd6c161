using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Domain.Calendar;
using Rentai.Domain.Customers;
using Rentai.Domain.Grading;

namespace Rentai.Infrastructure.Tests.Grading;

/// <summary>No combination of visible numbers determines a hidden one: tried by a solver on the demo company's closed round.</summary>
public sealed class InferenceTests
{
    /// <summary>Factors that level 1 can work out for itself: they rest on orders, payments and shares of wallet.</summary>
    private static readonly HashSet<Factor> WorkedOut =
    [
        Factor.Sales,
        Factor.ExpectedSales,
        Factor.Credit,
        Factor.Cooperation,
        Factor.Share,
    ];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    // What the solver finds when it is told more, the control below shows.
    [Fact]
    public async Task Level1_ClassesAndAllThatRestsOnOrders_DetermineNoHiddenRating()
    {
        await using var portal = await TestPortal.StartAsync();
        await InfrastructureServices.FillDemoAsync(portal.Services, InfrastructureServices.DemoCustomers, Ct);
        var (scheme, customers) = await VisibleAsync(portal);

        var attack = new Inference(scheme, customers, WorkedOut);

        Assert.True(attack.IsConsistent);
        Assert.Empty(attack.Determined());
    }

    // The solver has teeth: twelve ratings and the classes give some customers' profit away. That is why a scheme by net profit takes every
    // rating of a closed round to level 3.
    [Fact]
    public async Task Control_TwelveRatingsAndClasses_GiveTheThirteenthAway()
    {
        await using var portal = await TestPortal.StartAsync();
        await InfrastructureServices.FillDemoAsync(portal.Services, InfrastructureServices.DemoCustomers, Ct);
        var (scheme, customers) = await VisibleAsync(portal);

        var attack = new Inference(
            scheme with
            {
                KeepWithin = 0,
            },
            ClassedAnew(scheme with { KeepWithin = 0 }, customers),
            Factors.All.Except([Factor.Profit]).ToHashSet()
        );

        Assert.True(attack.IsConsistent);
        Assert.NotEmpty(attack.Determined());
    }

    [Fact]
    public async Task Level2_ClosedRoundByNetProfit_ShowsNoRatingAtAll()
    {
        await using var world = await GradingWorld.StartAsync(ProfitBasis.Net);
        await world.RateAllAsync(Persons.Executive, 0, Rating.A);
        await world.SubmitAsync(Persons.Executive, false, 0);
        await using (var db = world.Portal.OpenStore())
        {
            var grading = await db.Gradings.SingleAsync(g => g.Customer.Number == world.Customers[0], Ct);
            await world.Portal.AsAsync<IGradingRounds>(
                Persons.Executive,
                r => r.ApproveAsync(GradingWorld.Year, GradingChoice.Of(world.Customers[0]), Ct)
            );
            var version = await db.GradingRounds.Where(r => r.FiscalYear == GradingWorld.Year).Select(r => r.Version).SingleAsync(Ct);
            await world.Portal.AsAsync<IGradingRounds>(
                Persons.Executive,
                r => r.CloseAsync(new CloseRound(GradingWorld.Year, version, 2), Ct)
            );
            Assert.Equal(Factors.Count, await db.FactorRatings.CountAsync(r => r.GradingId == grading.Id, Ct));
        }

        var form = await world.FormAsync(Persons.Manager, 0);
        var history = await world.Portal.AsAsync<IGradings, IReadOnlyList<GradingRecord>>(
            Persons.Manager,
            g => g.HistoryAsync(world.Customers[0], Ct)
        );

        Assert.All(form!.Factors, f => Assert.Null(f.Rating));
        Assert.All(history, h => Assert.Empty(h.Ratings));
        Assert.All(history, h => Assert.Null(h.Outcome));
    }

    /// <summary>The closed round's ratings as they are stored, beside class and override mark as level 1 reads them.</summary>
    private static async Task<(SchemeContent Scheme, List<Inference.Visible> Customers)> VisibleAsync(TestPortal portal)
    {
        var list = await portal.AsAsync<ICustomers, PageOf<CustomerSummary>>(
            Persons.Assistant,
            c => c.FindAsync(new CustomerQuery(new CustomerFilter(), CustomerSort.Number, false, new Paging(1, 1000)), Ct)
        );
        var seen = list.Rows.ToDictionary(c => c.Number);
        await using var scope = portal.Services.CreateAsyncScope();
        var fiscal = portal.Services.GetRequiredService<FiscalCalendar>();
        var year = fiscal.YearOf(portal.Services.GetRequiredService<PortalClock>().Today).Number - 1;
        var ground = await scope
            .ServiceProvider.GetRequiredService<IStandingStore>()
            .GroundAsync(year, fiscal.Year(year - 1), await portal.ScopeAsync(Persons.Executive, Operation.ReadGradings), Ct);
        Assert.NotNull(ground);
        Assert.Equal(RoundState.Closed, ground.State);
        return (
            ground.Scheme,
            [
                .. ground
                    .Standings.Where(s => seen.ContainsKey(s.Number))
                    .Select(s => new Inference.Visible(s.Number, s.Ratings, seen[s.Number].Class, seen[s.Number].IsOverridden)),
            ]
        );
    }

    /// <summary>The same customers with the classes that the scheme alone gives them.</summary>
    private static IEnumerable<Inference.Visible> ClassedAnew(SchemeContent scheme, List<Inference.Visible> customers)
    {
        var standings = customers.Select((c, i) => new Standing(i, c.Number, c.Ratings, 0, null, false, false, null, null, null)).ToList();
        var placed = new Pyramid(scheme, standings, new DateOnly(2026, 3, 5)).Place().Placements;
        return customers.Select((c, i) => c with { Class = placed[i].Class, IsOverridden = false });
    }
}
