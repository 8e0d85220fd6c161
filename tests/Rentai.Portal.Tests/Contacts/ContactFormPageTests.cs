using Bunit;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Domain.Auditing;
using Rentai.Domain.Contacts;
using Rentai.Domain.Customers;
using Rentai.Portal.Contacts;
using Rentai.Portal.Shell.Parts;
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
        await SavePrivateAsync(id, "太极拳");

        var page = await OpenFormAsync(Persons.Manager, number, id);

        Assert.DoesNotContain("太极拳", page.Markup, StringComparison.Ordinal);
        Assert.Empty(await ReadingsAsync());
    }

    [Fact]
    public async Task PrivateDetails_Erased_GoneAfterAskingOnce()
    {
        var number = await RegisterAsync();
        var id = await EnterAsync(number, Seniority.Middle);
        await SavePrivateAsync(id, "太极拳");
        var page = await OpenFormAsync(Persons.Manager, number, id);
        await page.Find(".private-head button").ClickAsync();
        page.WaitForAssertion(() =>
            Assert.Contains(page.FindComponents<TypingArea>(), a => a.Instance is { Name: "hobbies", Value: "太极拳" })
        );

        await page.Find(".private-form button.wrong").ClickAsync();
        await page.Find("[role=alertdialog] button.wrong").ClickAsync();

        page.WaitForAssertion(() => Assert.Contains("隐私资料已删除", page.Markup, StringComparison.Ordinal));
        var left = await AsAsync<IContacts, PrivateRecord?>(Persons.Manager, c => c.PrivateDetailsAsync(id, Ct));
        Assert.True(left!.Sheet.IsEmpty);
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

    private Task SavePrivateAsync(int contactId, string hobbies) =>
        AsAsync<IContacts>(
            Persons.Manager,
            c => c.SavePrivateDetailsAsync(new SavePrivateDetails(contactId, 0, new PrivateSheet { Hobbies = hobbies }), Ct)
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
