using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Access;
using Rentai.Infrastructure.Demo;

namespace Rentai.Infrastructure.Tests.Markers;

/// <summary>The demo company, on whose marked customer every field above level 1 carries a marker.</summary>
internal static class DemoGround
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<Ground> StartAsync()
    {
        var portal = await TestPortal.StartAsync();
        await InfrastructureServices.FillDemoAsync(portal.Services, DemoCompany.LeastCustomers, Ct);
        await using var db = portal.OpenStore();
        var customer = await db.Customers.SingleAsync(c => c.Number == DemoMarkers.CustomerNumber, Ct);
        return new Ground(
            portal,
            customer.Number,
            await db.Contacts.Where(c => c.CustomerId == customer.Id).Select(c => c.Id).ToListAsync(Ct),
            await db.ContactLogs.Where(l => l.CustomerId == customer.Id).Select(l => l.Id).ToListAsync(Ct),
            await db.FollowUps.Where(f => f.CustomerId == customer.Id).Select(f => f.Id).ToListAsync(Ct),
            [],
            [
                .. Of(AccessLevel.Manager, DemoMarkers.ManagerTexts, DemoMarkers.ManagerAmounts),
                .. Of(AccessLevel.Executive, DemoMarkers.ExecutiveTexts, DemoMarkers.ExecutiveAmounts),
            ]
        );
    }

    private static IEnumerable<Marker> Of(AccessLevel level, IEnumerable<string> texts, IEnumerable<decimal> amounts) =>
        texts.Concat(amounts.Select(a => a.ToString(CultureInfo.InvariantCulture))).Select(t => new Marker(t, level));
}
