using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Domain.Auditing;
using Rentai.Domain.Contacts;
using Rentai.Domain.Customers;

namespace Rentai.Infrastructure.Tests.Customers;

public sealed class CustomersTests : IAsyncLifetime
{
    private TestPortal portal = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => portal = await TestPortal.StartAsync();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Theory]
    [InlineData("仁泰")]
    [InlineData("泰科技")]
    [InlineData("rtkj")]
    [InlineData("rentai")]
    [InlineData("ＲＥＮＴＡＩ")]
    [InlineData("C0001")]
    [InlineData("0001")]
    [InlineData("55881234")]
    [InlineData("仁泰 科技")]
    public async Task Search_AnyPartOfName_Found(string typed)
    {
        await RegisterAsync(Sheet("上海仁泰科技有限公司", "仁泰科技") with { Phone = "021-55881234" });
        await RegisterAsync(Sheet("江苏大江热电厂", "大江热电"));

        var hits = await portal.AsAsync<ICustomers, IReadOnlyList<CustomerHit>>(Persons.Engineer, c => c.SearchAsync(typed, 10, Ct));

        Assert.Equal(["C0001"], hits.Select(h => h.Number));
    }

    [Fact]
    public async Task Search_ContactInTopManagement_FoundFromLevel2Only()
    {
        var number = await RegisterAsync(Sheet("上海仁泰科技有限公司", "仁泰科技"));
        await ContactAsync(Persons.Manager, number, new ContactSheet { Name = "欧阳震华", Seniority = Seniority.Top });

        Assert.Empty(await portal.AsAsync<ICustomers, IReadOnlyList<CustomerHit>>(Persons.Engineer, c => c.SearchAsync("欧阳", 10, Ct)));
        var hit = Assert.Single(
            await portal.AsAsync<ICustomers, IReadOnlyList<CustomerHit>>(Persons.Manager, c => c.SearchAsync("欧阳", 10, Ct))
        );
        Assert.Equal("欧阳震华", hit.Contact);
    }

    [Fact]
    public async Task SaveContact_TopManagementByLevel1_RefusedAndNothingSaved()
    {
        var number = await RegisterAsync(Sheet("上海仁泰科技有限公司", "仁泰科技"));

        await Assert.ThrowsAsync<AccessDeniedException>(() =>
            ContactAsync(Persons.Engineer, number, new ContactSheet { Name = "欧阳震华", Seniority = Seniority.Top })
        );

        Assert.Empty(await portal.AsAsync<IContacts, IReadOnlyList<ContactPerson>>(Persons.Executive, c => c.OfCustomerAsync(number, Ct)));
    }

    [Fact]
    public async Task Register_FiveTimesAtOnce_OneCustomer()
    {
        var command = new RegisterCustomer(Sheet("上海仁泰科技有限公司", "仁泰科技"), Guid.CreateVersion7());

        var numbers = await Task.WhenAll(
            Enumerable.Range(0, 5).Select(_ => portal.AsAsync<ICustomers, string>(Persons.Engineer, c => c.RegisterAsync(command, Ct)))
        );

        Assert.Equal(["C0001"], numbers.Distinct());
        Assert.Equal(1, (await ListAsync(new CustomerFilter())).Total);
    }

    [Fact]
    public async Task Register_DifferentAtOnce_DifferentNumbers()
    {
        var numbers = await Task.WhenAll(Enumerable.Range(1, 5).Select(i => RegisterAsync(Sheet($"上海第{i}仪表厂", $"仪表{i}厂"))));

        Assert.Equal(5, numbers.Distinct().Count());
    }

    [Fact]
    public async Task Amend_SomebodySavedFirst_StaleAndNothingLost()
    {
        var number = await RegisterAsync(Sheet("上海仁泰科技有限公司", "仁泰科技"));
        var seen = (await ProfileAsync(Persons.Engineer, number))!;
        await portal.AsAsync<ICustomers>(
            Persons.Manager,
            c => c.AmendAsync(new AmendCustomer(number, seen.Version, seen.Company with { City = "苏州" }), Ct)
        );

        var stale = await Assert.ThrowsAsync<StaleVersionException>(() =>
            portal.AsAsync<ICustomers>(
                Persons.Engineer,
                c => c.AmendAsync(new AmendCustomer(number, seen.Version, seen.Company with { City = "无锡" }), Ct)
            )
        );

        Assert.Equal("王海燕", stale.ChangedBy);
        Assert.Equal("苏州", (await ProfileAsync(Persons.Engineer, number))!.Company.City);
    }

    [Fact]
    public async Task Company_ReadByExecutive_DataWithoutAuditEntry()
    {
        var number = await RegisterAsync(Sheet("上海仁泰科技有限公司", "仁泰科技"));

        var company = await portal.AsAsync<ICustomers, CustomerCompany?>(Persons.Executive, c => c.CompanyAsync(number, Ct));
        var unknown = await portal.AsAsync<ICustomers, CustomerCompany?>(Persons.Executive, c => c.CompanyAsync("C9999", Ct));

        Assert.Equal("仁泰科技", company!.Sheet.ShortName);
        Assert.Null(unknown);
        var read = await portal.AsAsync<IAuditTrail, PageOf<AuditLine>>(
            Persons.Executive,
            a => a.FindAsync(new AuditQuery(new Paging(1, 50), Kind: AuditKind.Read), Ct)
        );
        Assert.Empty(read.Rows);
    }

    [Fact]
    public async Task PrivateDetails_Read_AuditTrailNamesTheCustomer()
    {
        var number = await RegisterAsync(Sheet("上海仁泰科技有限公司", "仁泰科技"));
        var contact = await ContactAsync(Persons.Manager, number, new ContactSheet { Name = "欧阳震华", Seniority = Seniority.Top });
        await portal.AsAsync<IContacts>(
            Persons.Manager,
            c => c.SavePrivateDetailsAsync(new SavePrivateDetails(contact, 0, new PrivateSheet { Hobbies = "太极拳" }), Ct)
        );

        await portal.AsAsync<IContacts>(Persons.Manager, c => c.PrivateDetailsAsync(contact, Ct));
        await portal.AsAsync<IContacts>(Persons.Manager, c => c.OfCustomerAsync(number, Ct));

        var read = await portal.AsAsync<IAuditTrail, PageOf<AuditLine>>(
            Persons.Executive,
            a => a.FindAsync(new AuditQuery(new Paging(1, 50), CustomerNumber: number, Kind: AuditKind.Read), Ct)
        );
        Assert.Equal(["Contact", "PrivateDetails"], read.Rows.Select(r => r.Subject).Order());
        Assert.All(read.Rows, r => Assert.Equal("仁泰科技", r.CustomerName));
    }

    [Fact]
    public async Task Profile_ByLevel_PartsAreThereOrNot()
    {
        var number = await RegisterAsync(Sheet("上海仁泰科技有限公司", "仁泰科技"));

        var staff = await ProfileAsync(Persons.Engineer, number);
        var manager = await ProfileAsync(Persons.Manager, number);
        var executive = await ProfileAsync(Persons.Executive, number);

        Assert.True(staff is { Manager: null, Executive: null });
        Assert.True(manager is { Manager: not null, Executive: null });
        Assert.True(executive is { Manager: not null, Executive: not null });
    }

    [Fact]
    public async Task Archive_ThenRestore_LeavesListAndComesBack()
    {
        var number = await RegisterAsync(Sheet("上海仁泰科技有限公司", "仁泰科技"));
        var seen = (await ProfileAsync(Persons.Manager, number))!;

        await portal.AsAsync<ICustomers>(Persons.Manager, c => c.ArchiveAsync(number, seen.Version, "已并入总公司", Ct));

        Assert.Equal(0, (await ListAsync(new CustomerFilter())).Total);
        Assert.Equal(1, (await ListAsync(new CustomerFilter { Archived = true })).Total);
        Assert.Empty(await portal.AsAsync<ICustomers, IReadOnlyList<CustomerHit>>(Persons.Engineer, c => c.SearchAsync("仁泰", 10, Ct)));
        await portal.AsAsync<ICustomers>(Persons.Manager, c => c.RestoreAsync(number, seen.Version + 1, Ct));
        Assert.Equal(1, (await ListAsync(new CustomerFilter())).Total);
    }

    [Theory]
    [InlineData(CustomerSort.Name)]
    [InlineData(CustomerSort.Number)]
    [InlineData(CustomerSort.Class)]
    [InlineData(CustomerSort.Tier)]
    [InlineData(CustomerSort.SalesThisYear)]
    [InlineData(CustomerSort.SalesLastYear)]
    [InlineData(CustomerSort.LastOrder)]
    public async Task Find_EachSort_BothWaysAreReverse(CustomerSort sort)
    {
        foreach (var name in new[] { "张江热电", "北方锅炉", "𠮷祥食品", "ABC电力" })
        {
            await RegisterAsync(Sheet(name + "有限公司", name));
        }

        var up = await ListAsync(new CustomerFilter(), sort, false);
        var down = await ListAsync(new CustomerFilter(), sort, true);

        Assert.Equal(4, up.Total);
        Assert.Equal(up.Rows.Select(r => r.Number), down.Rows.Select(r => r.Number).Reverse());
    }

    private static CustomerSheet Sheet(string fullName, string shortName) =>
        new()
        {
            FullName = fullName,
            ShortName = shortName,
            Industry = Industry.Power,
        };

    private Task<string> RegisterAsync(CustomerSheet sheet) =>
        portal.AsAsync<ICustomers, string>(Persons.Assistant, c => c.RegisterAsync(new RegisterCustomer(sheet, Guid.CreateVersion7()), Ct));

    private Task<int> ContactAsync(SignedInPerson person, string number, ContactSheet sheet) =>
        portal.AsAsync<IContacts, int>(person, c => c.SaveAsync(new SaveContact(number, null, 0, sheet, Guid.CreateVersion7()), Ct));

    private Task<CustomerProfile?> ProfileAsync(SignedInPerson person, string number) =>
        portal.AsAsync<ICustomers, CustomerProfile?>(person, c => c.ProfileAsync(number, Ct));

    private Task<PageOf<CustomerSummary>> ListAsync(
        CustomerFilter filter,
        CustomerSort sort = CustomerSort.Name,
        bool descending = false
    ) =>
        portal.AsAsync<ICustomers, PageOf<CustomerSummary>>(
            Persons.Engineer,
            c => c.FindAsync(new CustomerQuery(filter, sort, descending, new Paging(1, 25)), Ct)
        );
}
