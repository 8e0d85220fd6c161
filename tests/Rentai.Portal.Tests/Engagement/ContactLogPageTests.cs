using Bunit;
using Rentai.Portal.Engagement;

namespace Rentai.Portal.Tests.Engagement;

public sealed class ContactLogPageTests : ReportTest
{
    [Fact]
    public async Task Chip_OfCustomer_SaysItsShortName()
    {
        var page = await OpenAsync<ContactLogPage>(Persons.Engineer, $"/contacts-log?customer={Number}");

        page.WaitForAssertion(() => Assert.Equal("仁泰科技", page.Find(".filters a.chip.on").TextContent));
    }

    [Fact]
    public async Task Chip_OfUnknownNumber_SaysTheNumber()
    {
        var page = await OpenAsync<ContactLogPage>(Persons.Engineer, "/contacts-log?customer=C9999");

        page.WaitForAssertion(() => Assert.Equal("C9999", page.Find(".filters a.chip.on").TextContent));
    }

    [Fact]
    public async Task Chip_WithoutCustomer_IsNotThere()
    {
        var page = await OpenAsync<ContactLogPage>(Persons.Engineer, "/contacts-log");

        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".filters")));
        Assert.Empty(page.FindAll(".filters a.chip.on"));
    }
}
