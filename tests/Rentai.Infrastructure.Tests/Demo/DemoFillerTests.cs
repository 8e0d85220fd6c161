using System.Data;
using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Access;
using Rentai.Domain.Contacts;
using Rentai.Domain.Customers;
using Rentai.Infrastructure.Demo;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Tests.Demo;

public sealed class DemoFillerTests(DemoFillerTests.Filled filled) : IClassFixture<DemoFillerTests.Filled>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Fill_EmptyStore_HoldsTheWholeCompany()
    {
        var company = Company();
        await using var db = filled.Portal.OpenStore();
        Assert.Equal(company.Count, await db.Customers.CountAsync(Ct));
        Assert.Equal(company.Sum(c => c.Contacts.Count), await db.Contacts.CountAsync(Ct));
        Assert.Equal(company.Sum(c => c.Orders.Count), await db.Orders.CountAsync(Ct));
        Assert.Equal(company.Sum(c => c.Logs.Count), await db.ContactLogs.CountAsync(Ct));
        Assert.Equal(company.Sum(c => c.Logs.Sum(l => l.Steps.Count)), await db.FollowUps.CountAsync(Ct));
        Assert.Equal(company.Sum(c => c.Margins.Count), await db.Margins.CountAsync(Ct));
        Assert.Equal(company.Sum(c => c.Shares.Count), await db.SharesOfWallet.CountAsync(Ct));
        Assert.Equal(company.Sum(c => c.Shares.Sum(s => s.Sheet.Competitors.Count)), await db.CompetitorShares.CountAsync(Ct));
        var sales = company.Sum(c => c.Orders.Sum(o => o.Amount));
        Assert.Equal(sales, (await db.Orders.Select(o => o.Amount).ToListAsync(Ct)).Sum());
    }

    [Fact]
    public async Task Fill_EmptyStore_LeavesOneAuditEntry()
    {
        await using var db = filled.Portal.OpenStore();
        var entry = Assert.Single(await db.AuditEntries.Where(e => e.Actor == nameof(SystemActor.DemoCompany)).ToListAsync(Ct));
        Assert.Equal(nameof(DemoCompany), entry.Subject);
    }

    [Fact]
    public async Task Fill_StoreWithCustomers_LeavesItAsItIs()
    {
        Assert.False(await InfrastructureServices.FillDemoAsync(filled.Portal.Services, DemoCompany.DefaultCustomers, Ct));
        await using var db = filled.Portal.OpenStore();
        Assert.Equal(DemoCompany.LeastCustomers, await db.Customers.CountAsync(Ct));
    }

    [Fact]
    public async Task Find_RareCharacterOrInitials_FindsTheCustomer()
    {
        foreach (var typed in new[] { "𠮷盛", "jsgl", "金晖", "C0008" })
        {
            var hits = await filled.Portal.AsAsync<ICustomers, IReadOnlyList<CustomerHit>>(
                Persons.Engineer,
                c => c.SearchAsync(typed, 10, Ct)
            );
            Assert.NotEmpty(hits);
        }
    }

    [Fact]
    public async Task Profile_MarkedCustomer_ShowsItsPartsByLevel()
    {
        var low = await filled.Portal.AsAsync<ICustomers, CustomerProfile?>(
            Persons.Engineer,
            c => c.ProfileAsync(DemoMarkers.CustomerNumber, Ct)
        );
        Assert.NotNull(low);
        Assert.Null(low.Manager);
        var high = await filled.Portal.AsAsync<ICustomers, CustomerProfile?>(
            Persons.Executive,
            c => c.ProfileAsync(DemoMarkers.CustomerNumber, Ct)
        );
        Assert.NotNull(high!.Manager);
        Assert.NotNull(high.Executive);
    }

    [Fact]
    public async Task Rows_ReadBack_AreWhatWasMade()
    {
        var made = Company()[DemoStories.LeapMonthBirthday - 1];
        await using var db = filled.Portal.OpenStore();
        var stored = await db.Customers.SingleAsync(c => c.Number == made.Number, Ct);
        Assert.Equal(made.Sheet with { AccountManagerId = stored.AccountManagerId, Tags = [] }, stored.ToSheet() with { Tags = [] });
        Assert.Equal(made.Sheet.Tags, stored.Tags);
        Assert.Equal(1, stored.Version);
        var person = await db.PrivateDetails.SingleAsync(p => p.CustomerId == stored.Id && p.LunarLeap, Ct);
        Assert.Equal(new DateOnly(2004, 3, 28), person.Birthday);
        var order = await db
            .Orders.Include(o => o.Lines)
            .Include(o => o.Payments)
            .OrderBy(o => o.Id)
            .FirstAsync(o => o.CustomerId == stored.Id, Ct);
        Assert.Equal(made.Orders[0].Number, order.Number);
        Assert.Equal(made.Orders[0].Lines.Select(l => l.Amount), order.Lines.OrderBy(l => l.Id).Select(l => l.Amount));
        Assert.Equal(order.Amount, order.Lines.Sum(l => l.Amount));
        Assert.Equal(order.Paid, order.Payments.Sum(p => p.Amount));
    }

    [Fact]
    public async Task Bulk_RowAboveTheLevel_IsRefused()
    {
        var scope = await filled.Portal.ScopeAsync(Persons.Engineer, Operation.MaintainContacts);
        await using var db = ((PortalContexts)filled.Portal.Services.GetService(typeof(PortalContexts))!).Open(scope);
        var top = new Contact(1, new ContactSheet { Name = "甲", Seniority = Seniority.Top }, Guid.CreateVersion7());
        await Assert.ThrowsAsync<AccessDeniedException>(() => new BulkWriter(db).WriteAsync([top], keyed: false, Ct));
    }

    [Fact]
    public void Table_ForSqlServer_HoldsColumnsAndValues()
    {
        using var db = new SqlServerDesignTime().CreateDbContext([]);
        var made = Company().First(c => c.Orders.Count > 0);
        var rows = new DemoRows(DemoStaff.All.Select((p, i) => (p.SubjectId, i + 1)).ToDictionary(p => p.SubjectId, p => p.Item2)).Of([
            made,
        ]);
        using var customers = BulkWriter.TableOf(db.Model.FindEntityType(typeof(Customer))!, keyed: true, rows.Customers);
        var row = Assert.Single(customers.Rows.Cast<DataRow>());
        Assert.Equal(made.Number, row["Number"]);
        Assert.Equal(made.Sheet.Since!.Value.ToDateTime(TimeOnly.MinValue), row["Since"]);
        Assert.Equal((int)CustomerClass.Small, row["Class"]);
        using var keys = BulkWriter.TableOf(db.Model.FindEntityType(typeof(CustomerKey))!, keyed: false, rows.Keys);
        Assert.False(keys.Columns.Contains("Id"));
    }

    private static List<DemoCustomer> Company() => DemoCompanyTests.Of(DemoCompany.LeastCustomers, "2026-03-05").Customers;

    /// <summary>A portal with the demo company in its store.</summary>
    public sealed class Filled : IAsyncLifetime
    {
        public TestPortal Portal { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Portal = await TestPortal.StartAsync();
            Assert.True(await InfrastructureServices.FillDemoAsync(Portal.Services, DemoCompany.LeastCustomers, CancellationToken.None));
        }

        public ValueTask DisposeAsync() => Portal.DisposeAsync();
    }
}
