using Microsoft.EntityFrameworkCore;
using Rentai.Infrastructure.Demo;

namespace Rentai.Infrastructure.Tests.Demo;

public sealed class DemoFillerTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Fill_EmptyStore_HoldsTheCompanyAndOneAuditEntry()
    {
        await using var portal = await TestPortal.StartAsync();
        Assert.True(await InfrastructureServices.FillDemoAsync(portal.Services, DemoCompany.LeastCustomers, Ct));
        await using var db = portal.OpenStore();
        Assert.Equal(DemoCompany.LeastCustomers, await db.Customers.CountAsync(Ct));
        Assert.Equal(DemoCompany.LeastCustomers, await db.CustomerFigures.CountAsync(Ct));
        var entry = Assert.Single(await db.AuditEntries.ToListAsync(Ct));
        Assert.Equal(nameof(DemoCompany), entry.Subject);
    }

    [Fact]
    public async Task Fill_StoreWithCustomers_LeavesItAsItIs()
    {
        await using var portal = await TestPortal.StartAsync();
        await InfrastructureServices.FillDemoAsync(portal.Services, DemoCompany.LeastCustomers, Ct);
        Assert.False(await InfrastructureServices.FillDemoAsync(portal.Services, DemoCompany.DefaultCustomers, Ct));
        await using var db = portal.OpenStore();
        Assert.Equal(DemoCompany.LeastCustomers, await db.Customers.CountAsync(Ct));
    }
}
