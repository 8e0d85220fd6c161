using Bunit;
using Microsoft.AspNetCore.Components;
using Rentai.Domain;
using Rentai.Domain.Auditing;
using Rentai.Domain.Customers;
using Rentai.Domain.Drafts;
using Rentai.Portal.Customers;
using Rentai.Portal.Forms;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Tests.Customers;

public sealed class CustomerFormPageTests : PageTest
{
    [Fact]
    public async Task New_Empty_SaysAtTheFieldWhatIsMissingAndSavesNothing()
    {
        var page = await OpenAsync<CustomerFormPage>(Persons.Engineer, "/customers/new");

        await page.Find("form").SubmitAsync();

        Assert.Contains("请填写客户全称", page.Markup, StringComparison.Ordinal);
        Assert.Contains("请选择行业", page.Markup, StringComparison.Ordinal);
        Assert.Equal(0, (await ListAsync()).Total);
    }

    [Fact]
    public async Task New_SubmittedFiveTimes_OneCustomer()
    {
        var page = await OpenAsync<CustomerFormPage>(Persons.Engineer, "/customers/new");
        await FillAsync(page, CustomerData.Rentai);

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => page.Find("form").SubmitAsync()));

        page.WaitForAssertion(() => Assert.EndsWith("/customers/C0001", Address, StringComparison.Ordinal));
        Assert.Equal(1, (await ListAsync()).Total);
    }

    [Fact]
    public async Task New_NameOfAnExistingCustomer_HintWithLink()
    {
        await AsAsync<ICustomers>(Persons.Manager, c => c.RegisterAsync(CustomerData.Register(CustomerData.Rentai), Ct));
        var page = await OpenAsync<CustomerFormPage>(Persons.Engineer, "/customers/new");

        await TypeAsync(page, "full-name", "仁泰科技有限公司");

        page.WaitForAssertion(() => Assert.Equal("/customers/C0001", page.Find(".duplicates a").GetAttribute("href")));
    }

    [Fact]
    public async Task Edit_SomebodySavedFirst_BothSidesShownAndNothingTypedLost()
    {
        var number = await AsAsync<ICustomers, string>(
            Persons.Manager,
            c => c.RegisterAsync(CustomerData.Register(CustomerData.Rentai), Ct)
        );
        var page = await OpenAsync<CustomerFormPage>(Persons.Engineer, $"/customers/{number}/edit", p => p.Add(c => c.Number, number));
        await TypeAsync(page, "city", "无锡");
        await TypeAsync(page, "remarks", "大门朝北");
        await AmendAsManagerAsync(number, s => s with { City = "苏州", Address = "人民路 1 号" });

        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("王海燕", page.Find(".conflict").TextContent, StringComparison.Ordinal));
        Assert.Equal("无锡", Field(page, "city").Value);
        Assert.Equal("大门朝北", Field(page, "remarks").Value);
        Assert.Equal("人民路 1 号", Field(page, "address").Value);
        Assert.Contains("苏州", page.Find(".conflict").TextContent, StringComparison.Ordinal);
        Assert.Equal("苏州", (await CompanyAsync(number)).Sheet.City);
    }

    [Fact]
    public async Task Edit_ConflictDecided_SavedOnTheNewVersion()
    {
        var number = await AsAsync<ICustomers, string>(
            Persons.Manager,
            c => c.RegisterAsync(CustomerData.Register(CustomerData.Rentai), Ct)
        );
        var page = await OpenAsync<CustomerFormPage>(Persons.Engineer, $"/customers/{number}/edit", p => p.Add(c => c.Number, number));
        await TypeAsync(page, "city", "无锡");
        await TypeAsync(page, "remarks", "大门朝北");
        await AmendAsManagerAsync(number, s => s with { City = "苏州", Remarks = "大门朝南" });
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll(".conflict-row").Count));

        await page.Find("input[name=conflict-City]:not([checked])").ChangeAsync(new ChangeEventArgs { Value = "on" });
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains($"/customers/{number}?tab=company", Address, StringComparison.Ordinal));
        var stored = (await CompanyAsync(number)).Sheet;
        Assert.Equal("苏州", stored.City);
        Assert.Equal("大门朝北", stored.Remarks);
    }

    [Fact]
    public async Task New_TypedAndLeft_OfferedAgainWithAllThatWasTyped()
    {
        var first = await OpenAsync<CustomerFormPage>(Persons.Engineer, "/customers/new");
        await TypeAsync(first, "full-name", "无锡华光锅炉厂");
        Time.Advance(TimeSpan.FromSeconds(2));
        first.WaitForAssertion(() => Assert.Contains("?draft=", Address, StringComparison.Ordinal));

        var second = await OpenAsync<CustomerFormPage>(Persons.Engineer, "/customers/new");
        await second.Find(".draft-banner .action.main").ClickAsync();
        var third = await OpenAsync<CustomerFormPage>(Persons.Engineer, new Uri(Address).PathAndQuery);

        third.WaitForAssertion(() => Assert.Equal("无锡华光锅炉厂", Field(third, "full-name").Value));
        Assert.Equal(0, (await ListAsync()).Total);
    }

    [Fact]
    public async Task Edit_DraftContinuedAfterSomebodySaved_ConflictIsStillNoticed()
    {
        var number = await AsAsync<ICustomers, string>(
            Persons.Manager,
            c => c.RegisterAsync(CustomerData.Register(CustomerData.Rentai), Ct)
        );
        var first = await OpenAsync<CustomerFormPage>(Persons.Engineer, $"/customers/{number}/edit", p => p.Add(c => c.Number, number));
        await TypeAsync(first, "city", "无锡");
        Time.Advance(TimeSpan.FromSeconds(2));
        first.WaitForAssertion(() => Assert.Contains("?draft=", Address, StringComparison.Ordinal));
        await AmendAsManagerAsync(number, s => s with { City = "苏州" });

        var again = await OpenAsync<CustomerFormPage>(Persons.Engineer, new Uri(Address).PathAndQuery, p => p.Add(c => c.Number, number));
        await again.Find("form").SubmitAsync();

        again.WaitForAssertion(() => Assert.Single(again.FindAll(".conflict-row")));
        Assert.Equal("苏州", (await CompanyAsync(number)).Sheet.City);
    }

    [Fact]
    public async Task New_Saved_LeavesNoDraft()
    {
        var page = await OpenAsync<CustomerFormPage>(Persons.Engineer, "/customers/new");
        await FillAsync(page, CustomerData.Rentai);
        Time.Advance(TimeSpan.FromSeconds(2));
        page.WaitForAssertion(() => Assert.Contains("?draft=", Address, StringComparison.Ordinal));

        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.EndsWith("/customers/C0001", Address, StringComparison.Ordinal));
        Assert.Empty(await AsAsync<IDrafts, IReadOnlyList<DraftSummary>>(Persons.Engineer, d => d.MineAsync(null, null, Ct)));
    }

    [Fact]
    public async Task Edit_UnknownNumber_NotFound()
    {
        var page = await OpenAsync<CustomerFormPage>(Persons.Engineer, "/customers/C9999/edit", p => p.Add(c => c.Number, "C9999"));

        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".not-found")));
        Assert.Empty(page.FindAll("form"));
    }

    [Fact]
    public async Task Edit_OpenedByExecutive_LeavesNoReadingInTheAuditTrail()
    {
        var number = await AsAsync<ICustomers, string>(
            Persons.Manager,
            c => c.RegisterAsync(CustomerData.Register(CustomerData.Rentai), Ct)
        );

        await OpenAsync<CustomerFormPage>(Persons.Executive, $"/customers/{number}/edit", p => p.Add(c => c.Number, number));

        var read = await AsAsync<IAuditTrail, PageOf<AuditLine>>(
            Persons.Executive,
            a => a.FindAsync(new AuditQuery(new Paging(1, 50), Kind: AuditKind.Read), Ct)
        );
        Assert.Empty(read.Rows);
    }

    private static TypingInput Field(IRenderedComponent<CustomerFormPage> page, string name) =>
        page.FindComponents<TypingField>()
            .Select(f => (TypingInput)f.Instance)
            .Concat(page.FindComponents<TypingArea>().Select(f => f.Instance))
            .Single(f => f.Name == name);

    private static Task TypeAsync(IRenderedComponent<CustomerFormPage> page, string name, string text) =>
        page.InvokeAsync(() => Field(page, name).TypedAsync(text, isFirst: true, isLast: true));

    private static async Task FillAsync(IRenderedComponent<CustomerFormPage> page, CustomerSheet sheet)
    {
        await TypeAsync(page, "full-name", sheet.FullName);
        await TypeAsync(page, "short-name", sheet.ShortName);
        await page.InvokeAsync(() => page.FindComponent<ChoiceField<Industry>>().Instance.ValueChanged.InvokeAsync(sheet.Industry));
    }

    private Task<PageOf<CustomerSummary>> ListAsync() =>
        AsAsync<ICustomers, PageOf<CustomerSummary>>(
            Persons.Manager,
            c => c.FindAsync(new CustomerQuery(new CustomerFilter(), CustomerSort.Name, false, new Paging(1, 10)), Ct)
        );

    private async Task<CustomerCompany> CompanyAsync(string number) =>
        (await AsAsync<ICustomers, CustomerCompany?>(Persons.Manager, c => c.CompanyAsync(number, Ct)))!;

    private async Task AmendAsManagerAsync(string number, Func<CustomerSheet, CustomerSheet> change)
    {
        var now = await CompanyAsync(number);
        await AsAsync<ICustomers>(Persons.Manager, c => c.AmendAsync(new AmendCustomer(number, now.Version, change(now.Sheet)), Ct));
    }
}
