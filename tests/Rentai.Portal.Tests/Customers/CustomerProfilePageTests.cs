using Bunit;
using Rentai.Domain.Access;
using Rentai.Domain.Contacts;
using Rentai.Domain.Customers;
using Rentai.Portal.Customers;

namespace Rentai.Portal.Tests.Customers;

public sealed class CustomerProfilePageTests : PageTest
{
    [Fact]
    public async Task Profile_Level1_NoWordOfMarginOrNetResult()
    {
        var page = await OpenProfileAsync(Persons.Engineer);

        Assert.Empty(page.FindAll(".level-part"));
        foreach (var word in new[] { "毛利", "净利", "服务费用", "隐私", "高层", "归档" })
        {
            Assert.DoesNotContain(word, page.Markup, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Profile_ByLevel_PartsAreThere()
    {
        var manager = await OpenProfileAsync(Persons.Manager);
        Assert.Single(manager.FindAll(".level-part"));
        Assert.DoesNotContain("净利", manager.Markup, StringComparison.Ordinal);

        var executive = await OpenProfileAsync(Persons.Executive);
        Assert.Equal(2, executive.FindAll(".level-part").Count);
    }

    [Fact]
    public async Task Profile_UnknownNumber_NotFound()
    {
        var page = await OpenAsync<CustomerProfilePage>(Persons.Engineer, "/customers/C9999", p => p.Add(c => c.Number, "C9999"));

        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".not-found")));
    }

    [Fact]
    public async Task Contacts_TopManagement_ThereFromLevel2Only()
    {
        var number = await RegisterAsync();
        await AsAsync<IContacts>(
            Persons.Manager,
            c =>
                c.SaveAsync(
                    new SaveContact(
                        number,
                        null,
                        0,
                        new ContactSheet { Name = "欧阳震华", Seniority = Seniority.Top },
                        Guid.CreateVersion7()
                    ),
                    Ct
                )
        );

        var staff = await OpenProfileAsync(Persons.Engineer, number, "contacts");
        Assert.DoesNotContain("欧阳", staff.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("高层", staff.Markup, StringComparison.Ordinal);

        var manager = await OpenProfileAsync(Persons.Manager, number, "contacts");
        manager.WaitForAssertion(() => Assert.Contains("欧阳震华", manager.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Archive_WithoutReason_SaysSoAndKeepsTheCustomer()
    {
        var number = await RegisterAsync();
        var page = await OpenProfileAsync(Persons.Manager, number, "company");

        await page.Find(".archive button").ClickAsync();

        page.WaitForAssertion(() => Assert.Contains("请写明归档的原因", page.Markup, StringComparison.Ordinal));
        Assert.False((await AsAsync<ICustomers, CustomerCompany?>(Persons.Manager, c => c.CompanyAsync(number, Ct)))!.IsArchived);
    }

    private Task<string> RegisterAsync() =>
        AsAsync<ICustomers, string>(Persons.Manager, c => c.RegisterAsync(CustomerData.Register(CustomerData.Rentai), Ct));

    private async Task<IRenderedComponent<CustomerProfilePage>> OpenProfileAsync(
        SignedInPerson person,
        string? number = null,
        string? tab = null
    )
    {
        number ??= await RegisterAsync();
        var page = await OpenAsync<CustomerProfilePage>(person, CustomerLinks.Profile(number, tab), p => p.Add(c => c.Number, number));
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".title-line")));
        return page;
    }
}
