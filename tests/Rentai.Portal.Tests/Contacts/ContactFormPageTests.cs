using Bunit;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Domain.Auditing;
using Rentai.Domain.Contacts;
using Rentai.Domain.Customers;
using Rentai.Portal.Contacts;
using Rentai.Portal.Tests.Customers;

namespace Rentai.Portal.Tests.Contacts;

public sealed class ContactFormPageTests : PageTest
{
    [Fact]
    public async Task New_Level1_NoTopManagementToChooseAndNothingPrivate()
    {
        var page = await OpenFormAsync(Persons.Engineer, await RegisterAsync(), null);

        Assert.Equal(["中层", "基层"], page.FindAll("#seniority option").Select(o => o.TextContent));
        Assert.DoesNotContain("隐私", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contact_TopManagementByNumber_NotFoundForLevel1()
    {
        var number = await RegisterAsync();
        var id = await EnterAsync(number, Seniority.Top);

        var page = await OpenFormAsync(Persons.Engineer, number, id);

        Assert.NotEmpty(page.FindAll(".not-found"));
        Assert.DoesNotContain("欧阳", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contact_OfAnotherCustomer_NotFound()
    {
        var id = await EnterAsync(await RegisterAsync(), Seniority.Middle);
        var other = await AsAsync<ICustomers, string>(
            Persons.Manager,
            c => c.RegisterAsync(CustomerData.Register(CustomerData.Dajiang), Ct)
        );

        var page = await OpenFormAsync(Persons.Engineer, other, id);

        Assert.NotEmpty(page.FindAll(".not-found"));
    }

    [Fact]
    public async Task PrivateDetails_NotAskedFor_NotRead()
    {
        var number = await RegisterAsync();
        var id = await EnterAsync(number, Seniority.Middle);
        await AsAsync<IContacts>(
            Persons.Manager,
            c => c.SavePrivateDetailsAsync(new SavePrivateDetails(id, 0, new PrivateSheet { Hobbies = "太极拳" }), Ct)
        );

        var page = await OpenFormAsync(Persons.Manager, number, id);

        Assert.Equal($"/customers/{number}/contacts/{id}/private", page.Find(".private-way a").GetAttribute("href"));
        Assert.DoesNotContain("太极拳", page.Markup, StringComparison.Ordinal);
        Assert.Empty(await ReadingsAsync());
    }

    [Fact]
    public async Task Contact_Level1_NoWayToPrivateDetails()
    {
        var number = await RegisterAsync();

        var page = await OpenFormAsync(Persons.Engineer, number, await EnterAsync(number, Seniority.Middle));

        Assert.Empty(page.FindAll(".private-way"));
    }

    private Task<string> RegisterAsync() =>
        AsAsync<ICustomers, string>(Persons.Manager, c => c.RegisterAsync(CustomerData.Register(CustomerData.Rentai), Ct));

    private Task<int> EnterAsync(string number, Seniority seniority) =>
        AsAsync<IContacts, int>(
            Persons.Manager,
            c =>
                c.SaveAsync(
                    new SaveContact(number, null, 0, new ContactSheet { Name = "欧阳震华", Seniority = seniority }, Guid.CreateVersion7()),
                    Ct
                )
        );

    private async Task<IReadOnlyList<AuditLine>> ReadingsAsync() =>
        (
            await AsAsync<IAuditTrail, PageOf<AuditLine>>(
                Persons.Executive,
                a => a.FindAsync(new AuditQuery(new Paging(1, 50), Kind: AuditKind.Read), Ct)
            )
        ).Rows;

    private async Task<IRenderedComponent<ContactFormPage>> OpenFormAsync(SignedInPerson person, string number, int? contactId)
    {
        var page = await OpenAsync<ContactFormPage>(
            person,
            $"/customers/{number}/contacts/{contactId?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "new"}",
            p => p.Add(c => c.Number, number).Add(c => c.ContactId, contactId)
        );
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll("form, .not-found")));
        return page;
    }
}
