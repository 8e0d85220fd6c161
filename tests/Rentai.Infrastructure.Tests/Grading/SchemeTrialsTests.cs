using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Access;
using Rentai.Domain.Auditing;
using Rentai.Domain.Grading;
using Rentai.Domain.Sales;
using Rentai.Domain.Staff;
using Rentai.Infrastructure.Tests.Engagement;

namespace Rentai.Infrastructure.Tests.Grading;

public sealed class SchemeTrialsTests : IAsyncLifetime
{
    private TestPortal portal = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        portal = await TestPortal.StartAsync();
        await EngagementWorld.RegisterAsync(portal, "上海仁泰科技有限公司", "仁泰科技");
        await EngagementWorld.RegisterAsync(portal, "江苏大江热电厂", "大江热电");
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task Ground_OpenRound_HoldsWhatATrialNeeds()
    {
        await RoundAsync(2026, StandardScheme.Content);
        await SellAsync("C0001", new DateOnly(2025, 6, 1), 120_000, 31_000);
        await SellAsync("C0001", new DateOnly(2026, 1, 10), 999, 111);

        var ground = await GroundAsync(Persons.Manager, 2026);

        Assert.Equal((2026, RoundState.Open), (ground!.FiscalYear, ground.State));
        Assert.Equal(new DateOnly(2026, 3, 5), ground.Today);
        Assert.Equal(["仁泰科技", "大江热电"], ground.Customers.OrderBy(c => c.Standing.Number).Select(c => c.Name));
        var one = ground.Customers.Single(c => c.Standing.Number == "C0001");
        Assert.Equal((120_000m, 31_000m), (one.Standing.SalesLastYear, one.GrossProfit));
        Assert.Equal("ABBBBBBBBBBBB", one.Standing.Ratings.ToString());
        Assert.Null(ground.Customers.Single(c => c.Standing.Number == "C0002").GrossProfit);
    }

    [Fact]
    public async Task Ground_People_AreThoseWithHoursForContact()
    {
        await RoundAsync(2026, StandardScheme.Content);
        await EmployAsync(Persons.Manager, Position.AccountManager, false);
        await EmployAsync(Persons.Engineer, Position.SalesEngineer, false);
        await EmployAsync(Persons.OtherManager, Position.SalesManager, true);
        await EmployAsync(Persons.Assistant, Position.BusinessAssistant, false);

        Assert.Equal(2, (await GroundAsync(Persons.Executive, 2026))!.People);
    }

    [Fact]
    public async Task Ground_NoSuchRound_IsNothing()
    {
        Assert.Null(await GroundAsync(Persons.Manager, 2026));
        Assert.Null(await GroundAsync(Persons.Manager, int.MinValue));
        Assert.Null(await GroundAsync(Persons.Manager, int.MaxValue));
    }

    // Under net profit the scores say what the net profit was: to level 2 the round is as if it were not there.
    [Fact]
    public async Task Ground_NetProfit_IsForLevel3Alone()
    {
        await RoundAsync(2026, StandardScheme.Content with { ProfitBasis = ProfitBasis.Net });

        Assert.Null(await GroundAsync(Persons.Manager, 2026));
        Assert.NotNull(await GroundAsync(Persons.Executive, 2026));
        await RoundAsync(2025, StandardScheme.Content, closed: true);
        Assert.Equal([2025], await YearsAsync(Persons.Manager));
        Assert.Equal([2026, 2025], await YearsAsync(Persons.Executive));
    }

    [Fact]
    public async Task Ground_Level1AndAdministrator_Refused()
    {
        await RoundAsync(2026, StandardScheme.Content);

        await Assert.ThrowsAsync<AccessDeniedException>(() => GroundAsync(Persons.Engineer, 2026));
        await Assert.ThrowsAsync<AccessDeniedException>(() => GroundAsync(Persons.Administrator, 2026));
    }

    [Fact]
    public async Task Ground_Read_LeavesAnAuditEntry()
    {
        await RoundAsync(2026, StandardScheme.Content);

        await GroundAsync(Persons.Manager, 2026);

        await using var db = portal.OpenStore();
        var entry = await db.AuditEntries.SingleAsync(e => e.Kind == AuditKind.Read && e.Subject == nameof(GradingRound), Ct);
        Assert.Equal("2026", entry.SubjectId);
    }

    private Task<TrialGround?> GroundAsync(SignedInPerson person, int year) =>
        portal.AsAsync<ISchemeTrials, TrialGround?>(person, t => t.GroundAsync(year, Ct));

    private async Task<IEnumerable<int>> YearsAsync(SignedInPerson person) =>
        (await portal.AsAsync<ISchemeTrials, IReadOnlyList<TrialRound>>(person, t => t.RoundsAsync(Ct))).Select(r => r.FiscalYear);

    /// <summary>A round in which the first customer is rated and the second is not.</summary>
    private async Task RoundAsync(int year, SchemeContent content, bool closed = false)
    {
        var number = await portal.AsAsync<IGradingSchemes, int>(
            Persons.Executive,
            s => s.SaveAsync(new SaveScheme(null, "方案", null, content, Guid.CreateVersion7()), Ct)
        );
        await using var db = portal.OpenStore();
        var scheme = await db.GradingSchemes.SingleAsync(s => s.Number == number, Ct);
        var round = new GradingRound(year, scheme.Id, new DateOnly(year, 3, 31), DateTime.UnixEpoch, "何国栋", Guid.CreateVersion7());
        if (closed)
        {
            round.Close(new ClassLines(null, null, null, null, null), DateTime.UnixEpoch, "何国栋");
        }

        db.Add(round);
        await db.SaveChangesAsync(Ct);
        var ratings = RatingSet.Parse("ABBBBBBBBBBBB");
        foreach (var customer in await db.Customers.OrderBy(c => c.Number).ToListAsync(Ct))
        {
            var grading = new CustomerGrading(round.Id, customer.Id, null, CustomerGrading.Yearly, GradingKind.Yearly, null);
            db.Add(grading);
            await db.SaveChangesAsync(Ct);
            if (customer.Number == "C0001")
            {
                foreach (var factor in Factors.All)
                {
                    var rating = new FactorRating(grading.Id, customer.Id, factor, GradingLevels.OfRating(content, factor));
                    rating.Rate(ratings[factor], false, null, null, null);
                    db.Add(rating);
                }

                await db.SaveChangesAsync(Ct);
            }
        }
    }

    private async Task SellAsync(string number, DateOnly day, decimal amount, decimal profit)
    {
        await using var db = portal.OpenStore();
        var customer = await db.Customers.SingleAsync(c => c.Number == number, Ct);
        var product = await db.Products.FirstOrDefaultAsync(Ct) ?? new Product("PT-100", "压力变送器", "仪表", "台", 1, false);
        db.Update(product);
        await db.SaveChangesAsync(Ct);
        var order = new Order(customer.Id, $"SO-{day:yyyyMMdd}", day, BusinessKind.Product, day, day);
        order.AddLine(product.Id, 1, amount);
        db.Add(order);
        db.Add(new Margin(customer.Id, day, amount, profit));
        await db.SaveChangesAsync(Ct);
    }

    private async Task EmployAsync(SignedInPerson person, Position position, bool suspended)
    {
        await portal.AsAsync<IAccess>(person, a => a.MineAsync(Ct));
        var entry = (await portal.AsAsync<IStaff, IReadOnlyList<StaffEntry>>(Persons.Administrator, s => s.ListAsync(Ct))).Single(s =>
            s.Name == person.Name
        );
        await portal.AsAsync<IStaff>(
            Persons.Administrator,
            s => s.AmendAsync(new AmendStaff(entry.Id, entry.Version, position, null, null, suspended, "试用"), Ct)
        );
    }
}
