using Rentai.Domain.Access;
using Rentai.Domain.Calendar;
using Rentai.Domain.Competition;
using Rentai.Domain.Customers;
using Rentai.Infrastructure.Demo;

namespace Rentai.Infrastructure.Tests.Demo;

public sealed class DemoSharesTests
{
    private static readonly (List<DemoCustomer> Customers, FiscalYear LastYear, DateOnly Today) Company = DemoCompanyTests.Of(
        320,
        "2026-11-22"
    );

    private static IEnumerable<ShareSheet> All => Company.Customers.SelectMany(c => c.Shares).Select(s => s.Sheet);

    [Fact]
    public void Shares_OrdinaryCompany_KnownOfThreeCustomersInFive()
    {
        Assert.InRange(Company.Customers.Count(c => c.Shares.Count > 0), 320 * 0.54, 320 * 0.66);
        Assert.All(Company.Customers.Where(c => c.Shares.Count > 0), c => Assert.Null(c.Shares[0].Sheet.Family));
        Assert.All(Company.Customers, c => Assert.Distinct(c.Shares.Select(s => s.Sheet.Family)));
        Assert.Empty(Company.Customers[DemoStories.BareRecord - 1].Shares);
        Assert.InRange(All.Count(s => s.Family is not null), 10, 80);
    }

    [Fact]
    public void Shares_EachOne_KeepsTheRules()
    {
        var clock = new PortalClock(
            new Microsoft.Extensions.Time.Testing.FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 8, 0, 0, TimeSpan.Zero)),
            TimeZoneInfo.Utc
        );
        var rules = new ShareSheetRules(clock);
        Assert.All(All, s => Assert.Empty(rules.Validate(s).Errors));
        Assert.All(All.Where(s => s.Family is not null), s => Assert.Contains(DemoCatalogue.All, p => p.Family == s.Family));
    }

    [Fact]
    public void Shares_OrdinaryCompany_AllFourSituationsAreThere()
    {
        var overall = Company.Customers.Where(c => c.Shares.Count > 0).Select(c => c.Shares[0].Sheet).ToList();

        Assert.InRange(overall.Count(s => s.OurShare == 100), 20, 80);
        Assert.InRange(overall.Count(s => s.OurShare < 100 && s.OurShare > Strongest(s) + 5), 30, 100);
        Assert.InRange(overall.Count(s => Math.Abs(s.OurShare!.Value - Strongest(s)) <= 5), 15, 80);
        Assert.InRange(overall.Count(s => s.OurShare < Strongest(s) - 5), 20, 100);
        Assert.All(overall.Where(s => s.OurShare < 100), s => Assert.InRange(s.Competitors.Count, 1, 2));
    }

    [Fact]
    public void Shares_GoodCustomers_AreLargerThanThoseOfSmallOnes()
    {
        double Average(Func<DemoCustomer, bool> which) =>
            Company.Customers.Where(c => which(c) && c.Shares.Count > 0).Average(c => c.Shares[0].Sheet.OurShare!.Value);

        var good = Average(c => DemoCompanyTests.LastYear(c, Company.LastYear) >= 50_000);
        Assert.True(good > Average(c => DemoCompanyTests.LastYear(c, Company.LastYear) is > 0 and < 20_000) + 10);
        Assert.Equal(0, Average(c => c.Sheet.Status == CustomerStatus.Potential));
    }

    [Fact]
    public void Shares_TagsAndReports_AreHeeded()
    {
        foreach (var customer in Company.Customers.Where(c => c.Shares.Count > 0))
        {
            var sheet = customer.Shares[0].Sheet;
            if (customer.Sheet.Tags.Contains("双供应商"))
            {
                Assert.NotEqual(100, sheet.OurShare);
            }

            var seen = customer
                .Logs.Where(l => l.Sheet.VisibleFrom == AccessLevel.Staff)
                .Select(l => l.Sheet.CompetitorSeen)
                .FirstOrDefault(c => c is not null);
            if (seen is not null)
            {
                Assert.Contains(sheet.Competitors, c => c.Name == seen);
            }
        }
    }

    private static int Strongest(ShareSheet sheet) => sheet.Competitors.Select(c => c.Share!.Value).DefaultIfEmpty(0).Max();
}
