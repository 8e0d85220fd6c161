using Microsoft.EntityFrameworkCore;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Domain.Customers;
using Rentai.Domain.Grading;
using Rentai.Domain.Sales;
using Rentai.Infrastructure.Tests.Engagement;

namespace Rentai.Infrastructure.Tests.Grading;

/// <summary>A portal with ten customers of two managers and the standard scheme as version 1.</summary>
internal sealed class RoundWorld : IAsyncDisposable
{
    public const int Year = 2026;

    private RoundWorld(TestPortal portal) => Portal = portal;

    public static DateOnly Today { get; } = new(2026, 3, 5);

    public static DateOnly DueOn { get; } = new(2026, 3, 31);

    public TestPortal Portal { get; }

    /// <summary>王海燕 has C0001 to C0006, 赵鹏 C0007 to C0009, nobody C0010.</summary>
    public int Manager { get; private set; }

    public int OtherManager { get; private set; }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<RoundWorld> StartAsync(ProfitBasis basis = ProfitBasis.Gross)
    {
        var world = new RoundWorld(await TestPortal.StartAsync());
        world.Manager = await world.StaffIdAsync(Persons.Manager);
        world.OtherManager = await world.StaffIdAsync(Persons.OtherManager);
        for (var i = 1; i <= 10; i++)
        {
            await world.RegisterAsync(
                $"测试{i}号有限公司",
                $"测试{i}号",
                i <= 6 ? world.Manager
                    : i <= 9 ? world.OtherManager
                    : null
            );
        }

        await using var db = world.Portal.OpenStore();
        // A store may bring its first version along.
        await db.GradingSchemes.ExecuteDeleteAsync(Ct);
        db.Add(
            new GradingScheme(
                1,
                "标准方案",
                null,
                null,
                StandardScheme.Content with
                {
                    ProfitBasis = basis,
                    Quotas = new ClassCuts(10, 20, 30),
                    Tiers = new TierRule(1, 2, 12),
                },
                DateTime.UnixEpoch,
                "系统",
                Guid.CreateVersion7()
            )
        );
        var customers = await db.Customers.OrderBy(c => c.Number).ToListAsync(Ct);
        foreach (var (customer, i) in customers.Select((c, i) => (c, i)))
        {
            db.Add(new Margin(customer.Id, new DateOnly(2025, 6, 1), 100_000 * (10 - i), 30_000 * (10 - i)));
        }

        await db.SaveChangesAsync(Ct);
        return world;
    }

    public async Task<int> StaffIdAsync(SignedInPerson person) =>
        (await Portal.AsAsync<IAccess, PersonRights>(person, a => a.MineAsync(Ct))).StaffId!.Value;

    public Task<string> RegisterAsync(string fullName, string shortName, int? manager) =>
        EngagementWorld.RegisterAsync(Portal, fullName, shortName, manager);

    public Task<T> AskAsync<T>(SignedInPerson person, Func<IGradingRounds, Task<T>> call) =>
        Portal.AsAsync<IGradingRounds, T>(person, call);

    public Task DirectAsync(Func<IGradingRounds, Task> call) => Portal.AsAsync<IGradingRounds>(Persons.Executive, call);

    public Task OpenAsync(int year = Year, Guid? submission = null) =>
        DirectAsync(r =>
            r.OpenAsync(
                new OpenRound(
                    year,
                    1,
                    DateOnly.FromDateTime(Portal.Time.GetUtcNow().DateTime).AddDays(26),
                    submission ?? Guid.CreateVersion7()
                ),
                Ct
            )
        );

    public Task<RoundProgress?> ReadAsync(SignedInPerson? person = null, int year = Year) =>
        AskAsync(person ?? Persons.Executive, r => r.ReadAsync(year, Ct));

    public async Task<RoundReview> ReviewAsync(ReviewFilter? filter = null, SignedInPerson? person = null, int year = Year) =>
        (
            await AskAsync(
                person ?? Persons.Executive,
                r => r.ReviewAsync(new ReviewQuery(year, filter ?? new ReviewFilter(), ReviewSort.Score, true, new Paging(1, 200)), Ct)
            )
        )!;

    public async Task<ReviewRow> RowAsync(int customer, int year = Year) =>
        (await ReviewAsync(year: year)).Page.Rows.Single(r => r.CustomerNumber == Number(customer));

    /// <summary>Rates all factors of a customer alike, from A for the first two down to D for the last ones, and submits.</summary>
    public async Task RateAsync(int customer, string? ratings = null, int year = Year, bool submit = true)
    {
        ratings ??= new string("AABBBBCCCD"[customer - 1], Factors.Count);
        await using var db = Portal.OpenStore();
        var grading = await db
            .Gradings.Include(g => g.Round.Scheme)
            .SingleAsync(g => g.Round.FiscalYear == year && g.Customer.Number == Number(customer) && g.Sequence == 0, Ct);
        var old = await db.FactorRatings.Where(r => r.GradingId == grading.Id).ToListAsync(Ct);
        foreach (var factor in Factors.All)
        {
            var rating = old.SingleOrDefault(r => r.Factor == factor);
            if (rating is null)
            {
                rating = new FactorRating(
                    grading.Id,
                    grading.CustomerId,
                    factor,
                    GradingLevels.OfRating(grading.Round.Scheme.Content, factor)
                );
                db.Add(rating);
            }

            rating.Rate(RatingSet.Parse(ratings)[factor], false, null, null, null);
        }

        if (submit)
        {
            grading.Submit(Portal.Time.GetUtcNow().UtcDateTime, Persons.Manager.Name);
        }

        await db.SaveChangesAsync(Ct);
    }

    public async Task GradeAllAsync(int year = Year)
    {
        for (var i = 1; i <= 10; i++)
        {
            await RateAsync(i, year: year);
        }
    }

    public Task<IReadOnlyList<string>> ApproveAsync(params int[] customers) => ApproveInAsync(Year, customers);

    public Task<IReadOnlyList<string>> ApproveInAsync(int year, params int[] customers) =>
        AskAsync(
            Persons.Executive,
            r => r.ApproveAsync(year, customers.Length == 0 ? GradingChoice.All : GradingChoice.Of([.. customers.Select(Number)]), Ct)
        );

    public async Task<RoundClosed> CloseAsync(int unapproved = 0, int year = Year)
    {
        var version = (await ReadAsync(year: year))!.Round.Version;
        return await AskAsync(Persons.Executive, r => r.CloseAsync(new CloseRound(year, version, unapproved), Ct));
    }

    /// <summary>A whole round, all customers graded alike.</summary>
    public async Task WholeRoundAsync(int year = Year)
    {
        await OpenAsync(year);
        await GradeAllAsync(year);
        await ApproveInAsync(year);
        await CloseAsync(year: year);
    }

    public async Task<IReadOnlyList<CustomerSummary>> CustomersAsync() =>
        (
            await Portal.AsAsync<ICustomers, PageOf<CustomerSummary>>(
                Persons.Assistant,
                c => c.FindAsync(new CustomerQuery(new CustomerFilter(), CustomerSort.Number, false, new Paging(1, 50)), Ct)
            )
        ).Rows;

    public static string Number(int customer) => $"C{customer:0000}";

    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}
