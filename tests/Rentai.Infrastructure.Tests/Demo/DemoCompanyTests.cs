using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using Rentai.Domain.Access;
using Rentai.Domain.Calendar;
using Rentai.Domain.Contacts;
using Rentai.Domain.Customers;
using Rentai.Domain.Engagement;
using Rentai.Domain.Grading;
using Rentai.Infrastructure.Demo;

namespace Rentai.Infrastructure.Tests.Demo;

public sealed class DemoCompanyTests
{
    private static readonly FiscalCalendar Fiscal = new(1);

    private static readonly PortalClock Clock = new(
        new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 8, 0, 0, TimeSpan.Zero)),
        TimeZoneInfo.Utc
    );

    public static TheoryData<int, string> Companies =>
        new()
        {
            { 320, "2026-11-22" },
            { 320, "2026-01-02" },
            { 320, "2028-02-29" },
            { 300, "2026-06-30" },
            { 2000, "2026-12-31" },
        };

    [Theory]
    [MemberData(nameof(Companies))]
    public void Customers_AnySizeAndDay_HaveTheShapeOfTheCompany(int size, string today)
    {
        var (customers, year, day) = Of(size, today);
        var sales = customers.Select(c => LastYear(c, year)).OrderDescending().ToList();
        var scale = size / 320.0;
        Assert.InRange(sales.Count(s => s > 50_000), 40 * scale, 70 * scale);
        Assert.InRange(sales.Count(s => s > 200_000), 12 * scale, 20 * scale);
        Assert.Equal((int)Math.Round(3 * scale), sales.Count(s => s > 1_000_000));
        var (sum, few) = (0m, 0);
        while (sum < sales.Sum() * 0.7m)
        {
            sum += sales[few++];
        }

        Assert.InRange(few, 0.12 * size, 0.16 * size);
        Assert.All(customers.SelectMany(c => c.Orders), o => Assert.InRange(o.OrderedOn, Fiscal.Year(year.Number - 2).FirstDay, day));
    }

    [Fact]
    public void Customers_MadeTwice_AreTheSame()
    {
        var one = Of(320, "2026-11-22").Customers;
        var other = Of(320, "2026-11-22").Customers;
        Assert.Equal(JsonSerializer.Serialize(one), JsonSerializer.Serialize(other));
    }

    [Fact]
    public void Customer_MadeAlone_IsTheSameAsAmongAll()
    {
        var company = new DemoCompany(320, new DateOnly(2026, 11, 22), Fiscal);
        var among = company.Customers().ElementAt(199);
        var alone = new DemoCompany(320, new DateOnly(2026, 11, 22), Fiscal).Customer(200);
        Assert.Equal(JsonSerializer.Serialize(among), JsonSerializer.Serialize(alone));
    }

    [Fact]
    public void Names_ThirtyThousandCustomers_AreAllDifferent()
    {
        var company = new DemoCompany(30_000, new DateOnly(2026, 11, 22), Fiscal);
        var marks = Enumerable.Range(0, 30_000).Select(i => DemoNames.MarkOf(i).Name).ToHashSet();
        Assert.Equal(30_000, marks.Count);
        Assert.Equal("C30000", company.Customer(30_000).Number);
    }

    [Fact]
    public void Customers_OrdinaryCompany_AreGradedAsThePyramidSays()
    {
        var (customers, _, _) = Of(320, "2026-11-22");
        var rounds = Graded(320, "2026-11-22");
        var inForce = customers.Select(c => rounds.PositionOf(c.Index)).OfType<DemoPosition>().ToList();
        var ranked = inForce.Where(p => p.Class != CustomerClass.Potential).ToList();
        Assert.InRange(ranked.Count(p => p.Class == CustomerClass.Core), 2, 3);
        Assert.InRange(ranked.Count(p => p.Class == CustomerClass.Important), ranked.Count * 0.17, ranked.Count * 0.22);
        Assert.Equal(10, inForce.Count(p => p.Tier == ContactTier.Special));
        Assert.InRange(inForce.Count(p => p.Tier == ContactTier.Important), 21, 25);
        Assert.InRange(inForce.Count(p => p.IsOverridden), 4, 20);
        Assert.All(inForce.Where(p => p.Class == CustomerClass.Potential), p => Assert.NotNull(p.Expected));
        Assert.Contains(inForce, p => p is { Class: CustomerClass.Potential, Expected: CustomerClass.Important });
    }

    [Fact]
    public void CompanyData_EachCustomer_KeepsTheRules()
    {
        var rules = new CustomerSheetRules(Clock);
        var contactRules = new ContactSheetRules();
        foreach (var customer in Of(320, "2026-11-20").Customers)
        {
            Assert.Empty(rules.Validate(customer.Sheet).Errors);
            Assert.All(customer.Contacts, c => Assert.Empty(contactRules.Validate(c.Sheet).Errors));
        }
    }

    [Fact]
    public void Money_EachCustomer_FitsTogether()
    {
        var (customers, _, day) = Of(320, "2026-11-22");
        foreach (var customer in customers)
        {
            Assert.All(customer.Orders, o => Assert.True(o.Payments.Sum(p => p.Amount) <= o.Amount && o.Payments.All(p => p.On <= day)));
            Assert.Equal(customer.Orders.Sum(o => o.Amount), customer.Margins.Sum(m => m.Sales));
            Assert.All(customer.Margins, m => Assert.InRange(m.GrossProfit, 0, m.Sales));
            foreach (var result in customer.NetResults)
            {
                var gross = customer.Margins.Where(m => m.Month.Year == result.FiscalYear).Sum(m => m.GrossProfit);
                Assert.True(result.NetProfit + result.ServiceCost <= gross);
            }
        }
    }

    [Fact]
    public void Orders_HeatingSeasonAndSpringFestival_ShowInTheMonths()
    {
        var (customers, year, _) = Of(320, "2026-11-22");
        var months = customers
            .SelectMany(c => c.Orders)
            .Where(o => year.Contains(o.OrderedOn))
            .GroupBy(o => o.OrderedOn.Month)
            .ToDictionary(g => g.Key, g => g.Sum(o => o.Amount));
        Assert.True(months[9] + months[10] > 1.4m * (months[5] + months[6]));
        var newYear = new LunarDate(1, 1).On(year.Number);
        Assert.DoesNotContain(
            customers.Where(c => c.Index != DemoStories.EverySecondFriday).SelectMany(c => c.Orders),
            o => o.OrderedOn >= newYear && o.OrderedOn <= newYear.AddDays(6)
        );
    }

    [Fact]
    public void Reports_EachOne_KeepsTheRules()
    {
        var (customers, _, day) = Of(320, "2026-11-22");
        var rules = new VisitSheetRules(Clock);
        var logs = customers.SelectMany(c => c.Logs.Select(l => (Customer: c, Log: l))).ToList();
        Assert.InRange(logs.Count, 700, 2_000);
        Assert.True(logs.Select(l => l.Log.Sheet.Said).Distinct().Count() > 500);
        foreach (var (customer, log) in logs)
        {
            var sheet = log.Sheet with
            {
                ContactIds = log.Contacts,
                NextSteps = [.. log.Steps.Select(s => new NextStepSheet { What = s.What, DueOn = s.DueOn })],
            };
            Assert.DoesNotContain('〔', sheet.Said);
            Assert.True(sheet.OccurredOn < day);
            Assert.All(log.Contacts, place => Assert.InRange(place, 0, customer.Contacts.Count - 1));
            if (sheet.VisibleFrom == AccessLevel.Staff)
            {
                Assert.All(log.Contacts, place => Assert.NotEqual(Seniority.Top, customer.Contacts[place].Sheet.Seniority));
            }

            if (log.Kind == LogKind.Visit)
            {
                Assert.Empty(rules.Validate(sheet).Errors);
            }
        }
    }

    [Fact]
    public void FollowUps_OrdinaryCompany_AreDoneOpenAndOverdue()
    {
        var (customers, _, day) = Of(320, "2026-11-22");
        var steps = customers.SelectMany(c => c.Logs).SelectMany(l => l.Steps).ToList();
        Assert.Contains(steps, s => s.DoneOn is not null);
        Assert.InRange(steps.Count(s => s.DoneOn is null && s.DueOn >= day), 20, 200);
        Assert.InRange(steps.Count(s => s.DoneOn is null && s.DueOn < day), 10, 120);
        Assert.DoesNotContain(steps, s => s.DoneOn >= day);
    }

    internal static (List<DemoCustomer> Customers, FiscalYear LastYear, DateOnly Today) Of(int size, string today)
    {
        var day = DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture);
        return ([.. new DemoCompany(size, day, Fiscal).Customers()], Fiscal.YearBefore(Fiscal.YearOf(day)), day);
    }

    internal static DemoRounds Graded(int size, string today)
    {
        var day = DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture);
        var company = new DemoCompany(size, day, Fiscal);
        var rounds = company.Rounds(StandardScheme.Content);
        foreach (var customer in company.Customers())
        {
            rounds.Take(customer);
        }

        rounds.Close();
        return rounds;
    }

    internal static decimal LastYear(DemoCustomer customer, FiscalYear year) => customer.Sales(year.FirstDay, year.LastDay);
}
