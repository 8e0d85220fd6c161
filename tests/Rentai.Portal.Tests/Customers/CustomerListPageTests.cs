using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Rentai.Domain.Customers;
using Rentai.Portal.Customers;

namespace Rentai.Portal.Tests.Customers;

public sealed class CustomerListPageTests : PageTest
{
    [Fact]
    public async Task List_TwoCustomers_BothAreRowsThatLeadToTheirProfiles()
    {
        await RegisterAsync(CustomerData.Rentai);
        await RegisterAsync(CustomerData.Dajiang);

        var page = await OpenAsync<CustomerListPage>(Persons.Engineer, "/customers?sort=name");

        page.WaitForAssertion(() =>
            Assert.Equal(["/customers/C0002", "/customers/C0001"], page.FindAll("a.record-link").Select(a => a.GetAttribute("href")))
        );
        Assert.Contains("大江热电", page.Find("a.record-link").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_FilterInAddress_OnlyFittingRows()
    {
        await RegisterAsync(CustomerData.Rentai);
        await RegisterAsync(CustomerData.Dajiang);

        var page = await OpenAsync<CustomerListPage>(Persons.Engineer, "/customers?industry=Heating&province=32&q=dajiang");

        page.WaitForAssertion(() => Assert.Equal("/customers/C0002", Assert.Single(page.FindAll("a.record-link")).GetAttribute("href")));
    }

    [Fact]
    public async Task List_FilterThatFitsNothing_OffersToClear()
    {
        await RegisterAsync(CustomerData.Rentai);

        var page = await OpenAsync<CustomerListPage>(Persons.Engineer, "/customers?status=Lost&sort=name");

        page.WaitForAssertion(() => Assert.Contains(page.FindAll(".empty a"), a => a.GetAttribute("href") == "/customers?sort=name"));
    }

    [Fact]
    public async Task List_WordsThatItDoesNotKnow_PassedOver()
    {
        await RegisterAsync(CustomerData.Rentai);

        var page = await OpenAsync<CustomerListPage>(
            Persons.Engineer,
            "/customers?class=Platinum&province=99&manager=x%27%3B%20DROP&sort=margin&page=-3"
        );

        page.WaitForAssertion(() => Assert.Single(page.FindAll("a.record-link")));
    }

    [Fact]
    public async Task List_AddressChanges_RowsFollow()
    {
        await RegisterAsync(CustomerData.Rentai);
        await RegisterAsync(CustomerData.Dajiang);
        var page = await OpenAsync<CustomerListPage>(Persons.Engineer, "/customers");
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll("a.record-link").Count));

        Services.GetRequiredService<NavigationManager>().NavigateTo("/customers?industry=Power");

        page.WaitForAssertion(() => Assert.Equal("/customers/C0001", Assert.Single(page.FindAll("a.record-link")).GetAttribute("href")));
    }

    private Task RegisterAsync(CustomerSheet sheet) =>
        AsAsync<ICustomers>(Persons.Engineer, c => c.RegisterAsync(CustomerData.Register(sheet), Ct));
}
