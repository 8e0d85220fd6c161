using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rentai.Domain.Access;
using Rentai.Domain.Calendar;
using Rentai.Domain.Competition;
using Rentai.Domain.Contacts;
using Rentai.Domain.Engagement;
using Rentai.Domain.Grading;
using Rentai.Domain.Sales;
using Rentai.Infrastructure.Tests.Engagement;

namespace Rentai.Infrastructure.Tests.Grading;

public sealed class FactStoreTests : IAsyncLifetime
{
    private static readonly DateOnly Today = EngagementWorld.Today;

    private EngagementWorld world = null!;
    private int customer;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        world = await EngagementWorld.StartAsync();
        await using var db = world.Portal.OpenStore();
        customer = (await db.Customers.SingleAsync(Ct)).Id;
    }

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task Facts_NoRecordAtAll_AreEmpty()
    {
        var facts = Assert.Single(await FactsAsync(Persons.Manager));

        Assert.Equal(new CustomerFacts { CustomerId = customer }, facts.Value);
    }

    [Fact]
    public async Task Sales_ManySmallAmounts_ExactToTheCent()
    {
        await using (var db = world.Portal.OpenStore())
        {
            var product = new Product("X1", "温控仪", "温度", "台", 100, false);
            db.Add(product);
            await db.SaveChangesAsync(Ct);
            for (var i = 0; i < 100; i++)
            {
                var order = new Order(customer, $"HT{i}", new DateOnly(2025, 1, 1).AddDays(i), BusinessKind.Product, null, null);
                order.AddLine(product.Id, 1, i == 99 ? 499_990.10m : 0.10m);
                db.Add(order);
            }

            await db.SaveChangesAsync(Ct);
        }

        var facts = (await FactsAsync(Persons.Manager))[customer];

        Assert.Equal((500_000.00m, 100, 100), (facts.SalesLastYear, facts.OrdersLastYear, facts.OrderCount));
        Assert.Equal((new DateOnly(2025, 1, 1), new DateOnly(2025, 4, 10)), (facts.FirstOrderOn!.Value, facts.LastOrderOn!.Value));
    }

    [Fact]
    public async Task Payments_OnTimeLateAndOpen_Counted()
    {
        await OrderAsync("HT1", due: -300, (-300, 1000));
        await OrderAsync("HT2", due: -200, (-190, 400), (-100, 600));
        await OrderAsync("HT3", due: -90, (-90, 999.99m));
        await OrderAsync("HT4", due: -1000, (-990, 700));
        await OrderAsync("HT5", due: 10);

        var facts = (await FactsAsync(Persons.Manager))[customer];

        Assert.Equal((3, 1, 63.3m), (facts.OrdersDue, facts.PaidOnTime, facts.AverageDaysLate));
        Assert.Equal((300.01m, 1000), (facts.OverdueAmount, facts.OldestOverdue));
    }

    [Fact]
    public async Task Profits_ByLevel_NetOnlyForExecutives()
    {
        await using (var db = world.Portal.OpenStore())
        {
            db.Add(new Margin(customer, new DateOnly(2025, 2, 1), 200_000, 70_000.01m));
            db.Add(new Margin(customer, new DateOnly(2025, 7, 1), 90_000, 29_999.99m));
            db.Add(new Margin(customer, new DateOnly(2026, 1, 1), 90_000, 1));
            db.Add(new NetResult(customer, 2025, 12_345.67m, 900));
            await db.SaveChangesAsync(Ct);
        }

        var (manager, executive) = ((await FactsAsync(Persons.Manager))[customer], (await FactsAsync(Persons.Executive))[customer]);

        Assert.Equal((100_000m, 2, null), (manager.GrossProfit!.Value, manager.MarginMonths, manager.NetProfit));
        Assert.Equal((100_000m, 12_345.67m), (executive.GrossProfit!.Value, executive.NetProfit!.Value));
    }

    [Fact]
    public async Task Opportunities_OpenThisYear_WeightedWithinTheLevel()
    {
        await world.RecordAsync(Persons.Engineer, world.Visit() with { Opportunity = Hope(2026, 6, 1000, 50) });
        await world.RecordAsync(Persons.Engineer, world.Visit() with { Opportunity = Hope(2027, 1, 1000, 50) });
        await world.RecordAsync(
            Persons.Executive,
            world.Visit() with
            {
                Opportunity = Hope(2026, 7, 8000, 25),
                VisibleFrom = AccessLevel.Executive,
            }
        );

        var (manager, executive) = ((await FactsAsync(Persons.Manager))[customer], (await FactsAsync(Persons.Executive))[customer]);

        Assert.Equal((500m, 1), (manager.WeightedOpportunities, manager.Opportunities));
        Assert.Equal((2500m, 2), (executive.WeightedOpportunities, executive.Opportunities));
    }

    [Fact]
    public async Task Touches_OfTheLastYear_OncePerReportAndSeniority()
    {
        var second = await EngagementWorld.ContactAsync(
            world.Portal,
            world.Customer,
            new ContactSheet { Name = "李师傅", Seniority = Seniority.Operating }
        );
        var middle = await EngagementWorld.ContactAsync(
            world.Portal,
            world.Customer,
            new ContactSheet { Name = "孙经理", Seniority = Seniority.Middle }
        );
        var left = await EngagementWorld.ContactAsync(
            world.Portal,
            world.Customer,
            new ContactSheet
            {
                Name = "钱经理",
                Seniority = Seniority.Middle,
                LeftOn = Today.AddDays(-1),
            }
        );
        await world.RecordAsync(Persons.Manager, world.Visit() with { ContactIds = [world.Operating, second, world.Top] });
        await world.RecordAsync(Persons.Manager, world.Visit() with { ContactIds = [middle, left] });
        await world.RecordAsync(Persons.Manager, world.Visit() with { ContactIds = [left] });
        await world.RecordAsync(
            Persons.Manager,
            world.Visit() with
            {
                ContactIds = [middle],
                OccurredOn = Today.AddMonths(-12),
                NextSteps = [],
                Result = ContactResult.Solved,
            }
        );

        var facts = (await FactsAsync(Persons.Manager))[customer];

        Assert.Equal((1, 1, 1), (facts.TopTouches, facts.MiddleTouches, facts.OperatingTouches));
    }

    [Fact]
    public async Task Share_OfFamiliesThenOfAllProducts_AverageThenTheWhole()
    {
        await ShareAsync("温度", 80, ("宇电", 20));
        await ShareAsync("液位", 40, ("宇电", 50), ("虹润", 10));
        var families = (await FactsAsync(Persons.Manager))[customer];
        await ShareAsync(null, 55, ("横河", 45), ("待定", 0));
        var whole = (await FactsAsync(Persons.Manager))[customer];

        Assert.Equal((60m, 35m, 2), (families.OurShare!.Value, families.LargestCompetitor, families.Competitors));
        Assert.Equal((55m, 45m, 1), (whole.OurShare!.Value, whole.LargestCompetitor, whole.Competitors));
    }

    [Fact]
    public async Task Facts_OfSomeCustomers_AreThoseOfAll()
    {
        await EngagementWorld.RegisterAsync(world.Portal, "北京另一家有限公司", "另一家");
        await OrderAsync("HT1", due: -20, (-20, 1000));
        var all = await FactsAsync(Persons.Manager);

        var few = await FactsAsync(Persons.Manager, [customer, customer, 987_654]);
        var many = await FactsAsync(Persons.Manager, [.. Enumerable.Range(1, 600)]);

        Assert.Equal(2, all.Count);
        Assert.Equal(all[customer], Assert.Single(few).Value);
        Assert.Equal(all.OrderBy(f => f.Key), many.OrderBy(f => f.Key));
    }

    private static OpportunitySheet Hope(int year, int month, decimal amount, int probability) =>
        new()
        {
            Description = "二期改造",
            ExpectedAmount = amount,
            ExpectedMonth = new DateOnly(year, month, 1),
            Probability = probability,
        };

    private async Task ShareAsync(string? family, int ours, params (string Name, int Share)[] theirs)
    {
        await using var db = world.Portal.OpenStore();
        var sheet = new ShareSheet
        {
            Family = family,
            OurShare = ours,
            Competitors = [.. theirs.Select(t => new CompetitorSheet { Name = t.Name, Share = t.Share })],
            CheckedOn = Today,
        };
        db.Add(new ShareOfWallet(customer, sheet, Guid.CreateVersion7()));
        await db.SaveChangesAsync(Ct);
    }

    private async Task OrderAsync(string number, int due, params (int On, decimal Amount)[] payments)
    {
        await using var db = world.Portal.OpenStore();
        var product = await db.Products.FirstOrDefaultAsync(Ct) ?? new Product("X1", "温控仪", "温度", "台", 100, false);
        if (product.Id == 0)
        {
            db.Add(product);
            await db.SaveChangesAsync(Ct);
        }

        var order = new Order(customer, number, Today.AddDays(Math.Min(0, due - 5)), BusinessKind.Product, null, Today.AddDays(due));
        order.AddLine(product.Id, 1, 1000);
        foreach (var (on, amount) in payments)
        {
            order.Pay(Today.AddDays(on), amount);
        }

        db.Add(order);
        await db.SaveChangesAsync(Ct);
    }

    private async Task<IReadOnlyDictionary<int, CustomerFacts>> FactsAsync(SignedInPerson person, IReadOnlyCollection<int>? ids = null)
    {
        var fiscal = new FiscalCalendar(1);
        var asked = new FactsAsked(fiscal.Year(2026), fiscal.Year(2025), Today, StandardScheme.Content.Credit, ids);
        var scope = await world.Portal.ScopeAsync(person, Operation.ReadCustomer);
        await using var services = world.Portal.Services.CreateAsyncScope();
        return await services.ServiceProvider.GetRequiredService<IFactStore>().FactsAsync(asked, scope, Ct);
    }
}
