using Bunit;
using Rentai.Domain.Customers;
using Rentai.Portal.Auditing;
using Rentai.Portal.Tests.Customers;

namespace Rentai.Portal.Tests.Auditing;

public sealed class AuditPageTests : PageTest
{
    [Fact]
    public async Task Trail_FilteredByKindAndCustomer_OnlyFittingLinesWithTheirChanges()
    {
        var number = await AsAsync<ICustomers, string>(
            Persons.Manager,
            c => c.RegisterAsync(CustomerData.Register(CustomerData.Rentai), Ct)
        );
        await AsAsync<ICustomers, string>(Persons.Manager, c => c.RegisterAsync(CustomerData.Register(CustomerData.Dajiang), Ct));
        var seen = await AsAsync<ICustomers, CustomerCompany?>(Persons.Manager, c => c.CompanyAsync(number, Ct));
        await AsAsync<ICustomers>(
            Persons.Manager,
            c => c.AmendAsync(new AmendCustomer(number, seen!.Version, seen.Sheet with { City = "苏州" }), Ct)
        );

        var page = await OpenAsync<AuditPage>(Persons.Executive, $"/audit?kind=Changed&customer={number}&from=2026-03-05&to=2026-03-05");

        page.WaitForAssertion(() => Assert.Single(page.FindAll("tbody tr:not(.record-skeleton)")));
        Assert.Contains("苏州", page.Find("tbody details").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trail_DayWithoutEntries_OffersToClear()
    {
        var page = await OpenAsync<AuditPage>(Persons.Executive, "/audit?from=2025-01-01&to=2025-01-01");

        page.WaitForAssertion(() => Assert.Equal("/audit", page.Find(".empty a").GetAttribute("href")));
    }
}
