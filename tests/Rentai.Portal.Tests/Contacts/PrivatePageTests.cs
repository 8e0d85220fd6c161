using System.Globalization;
using Bunit;
using Rentai.Domain.Access;
using Rentai.Domain.Contacts;
using Rentai.Domain.Customers;
using Rentai.Domain.Drafts;
using Rentai.Portal.Contacts;
using Rentai.Portal.Drafts;
using Rentai.Portal.Shell.Parts;
using Rentai.Portal.Tests.Customers;

namespace Rentai.Portal.Tests.Contacts;

public sealed class PrivatePageTests : PageTest
{
    private string number = "";
    private int contact;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        number = await AsAsync<ICustomers, string>(Persons.Manager, c => c.RegisterAsync(CustomerData.Register(CustomerData.Rentai), Ct));
        contact = await AsAsync<IContacts, int>(
            Persons.Manager,
            c => c.SaveAsync(new SaveContact(number, null, 0, new ContactSheet { Name = "欧阳震华" }, Guid.CreateVersion7()), Ct)
        );
    }

    [Fact]
    public async Task Page_Level1_NotFound()
    {
        await SaveAsync(0, new PrivateSheet { Hobbies = "太极拳" });

        var page = await OpenPageAsync(Persons.Engineer, Place);

        Assert.NotEmpty(page.FindAll(".not-found"));
        Assert.DoesNotContain("太极拳", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfAnotherCustomer_NotFound()
    {
        var other = await AsAsync<ICustomers, string>(
            Persons.Manager,
            c => c.RegisterAsync(CustomerData.Register(CustomerData.Dajiang), Ct)
        );

        var page = await OpenAsync<PrivatePage>(
            Persons.Manager,
            $"/customers/{other}/contacts/{contact}/private",
            p => p.Add(c => c.Number, other).Add(c => c.ContactId, contact)
        );

        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".not-found")));
    }

    [Fact]
    public async Task Typed_ServerGoneBeforeSaving_OfferedAgainWithAllThatWasTyped()
    {
        var first = await OpenPageAsync(Persons.Manager, Place);
        await TypeAsync(first, "hobbies", "太极拳");
        await TypeAsync(first, "family", "女儿读研");
        await KeptAsync(first);

        var second = await OpenPageAsync(Persons.Manager, Place);
        await second.Find(".draft-banner .action.main").ClickAsync();
        var third = await OpenPageAsync(Persons.Manager, new Uri(Address).PathAndQuery);

        third.WaitForAssertion(() => Assert.Equal("太极拳", Box(third, "hobbies").Value));
        Assert.Equal("女儿读研", Box(third, "family").Value);
        Assert.True((await StoredAsync()).Sheet.IsEmpty);
    }

    [Fact]
    public async Task Typed_Kept_AtLevel2AndNobodyElses()
    {
        var page = await OpenPageAsync(Persons.Manager, Place);
        await TypeAsync(page, "hobbies", "太极拳");
        await KeptAsync(page);

        var mine = Assert.Single(await DraftsOfAsync(Persons.Manager));
        var kept = await AsAsync<IDrafts, KeptDraft?>(Persons.Manager, d => d.FindAsync(mine.Id, Ct));
        Assert.Equal(AccessLevel.Manager, kept!.VisibleFrom);
        Assert.Equal($"{Place}?draft={mine.Id}", DraftForm.Address(mine.Form, mine.CustomerNumber, mine.Id));
        Assert.Empty(await DraftsOfAsync(Persons.Executive));
        Assert.Null(await AsAsync<IDrafts, KeptDraft?>(Persons.Executive, d => d.FindAsync(mine.Id, Ct)));
    }

    [Fact]
    public async Task Save_Typed_StoredAndNoDraftLeft()
    {
        var page = await OpenPageAsync(Persons.Manager, Place);
        await TypeAsync(page, "hobbies", "太极拳");
        await KeptAsync(page);

        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.EndsWith($"/contacts/{contact}", Address, StringComparison.Ordinal));
        Assert.Equal("太极拳", (await StoredAsync()).Sheet.Hobbies);
        Assert.Empty(await DraftsOfAsync(Persons.Manager));
    }

    [Fact]
    public async Task Save_SomebodySavedFirst_BothSidesShownAndNothingTypedLost()
    {
        await SaveAsync(0, new PrivateSheet { Hobbies = "太极拳" });
        var page = await OpenPageAsync(Persons.Manager, Place);
        await TypeAsync(page, "hobbies", "钓鱼");
        var stored = await StoredAsync();
        await SaveAsync(stored.Version, stored.Sheet with { Hobbies = "围棋", Family = "儿子上中学" });

        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("围棋", page.Find(".conflict").TextContent, StringComparison.Ordinal));
        Assert.Equal("钓鱼", Box(page, "hobbies").Value);
        Assert.Equal("儿子上中学", Box(page, "family").Value);
        Assert.Equal("围棋", (await StoredAsync()).Sheet.Hobbies);
    }

    [Fact]
    public async Task Erase_AskedOnce_GoneWithItsDraft()
    {
        await SaveAsync(0, new PrivateSheet { Hobbies = "太极拳" });
        var page = await OpenPageAsync(Persons.Manager, Place);
        await TypeAsync(page, "family", "女儿读研");
        await KeptAsync(page);

        await page.Find("button.private-erase").ClickAsync();
        await page.Find("[role=alertdialog] button.wrong").ClickAsync();

        page.WaitForAssertion(() => Assert.EndsWith($"/contacts/{contact}", Address, StringComparison.Ordinal));
        Assert.True((await StoredAsync()).Sheet.IsEmpty);
        Assert.Empty(await DraftsOfAsync(Persons.Manager));
    }

    private string Place => string.Create(CultureInfo.InvariantCulture, $"/customers/{number}/contacts/{contact}/private");

    private static TypingInput Box(IRenderedComponent<PrivatePage> page, string name) =>
        page.FindComponents<TypingField>()
            .Select(f => (TypingInput)f.Instance)
            .Concat(page.FindComponents<TypingArea>().Select(f => f.Instance))
            .Single(f => f.Name == name);

    private static Task TypeAsync(IRenderedComponent<PrivatePage> page, string name, string text) =>
        page.InvokeAsync(() => Box(page, name).TypedAsync(text, isFirst: true, isLast: true));

    private async Task KeptAsync(IRenderedComponent<PrivatePage> page)
    {
        Time.Advance(TimeSpan.FromSeconds(2));
        await page.WaitForAssertionAsync(() => Assert.Contains("?draft=", Address, StringComparison.Ordinal));
    }

    private Task SaveAsync(long version, PrivateSheet sheet) =>
        AsAsync<IContacts>(Persons.Executive, c => c.SavePrivateDetailsAsync(new SavePrivateDetails(contact, version, sheet), Ct));

    private async Task<PrivateRecord> StoredAsync() =>
        (await AsAsync<IContacts, PrivateRecord?>(Persons.Executive, c => c.PrivateDetailsAsync(contact, Ct)))!;

    private Task<IReadOnlyList<DraftSummary>> DraftsOfAsync(SignedInPerson person) =>
        AsAsync<IDrafts, IReadOnlyList<DraftSummary>>(person, d => d.MineAsync(null, null, Ct));

    private async Task<IRenderedComponent<PrivatePage>> OpenPageAsync(SignedInPerson person, string address)
    {
        var page = await OpenAsync<PrivatePage>(person, address, p => p.Add(c => c.Number, number).Add(c => c.ContactId, contact));
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll("form, .not-found")));
        return page;
    }
}
