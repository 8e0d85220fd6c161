using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Grading;

namespace Rentai.Infrastructure.Tests.Grading;

public sealed class FirstSchemeTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Migrate_NewStoreAndAgain_HoldsTheStandardSchemeOnce()
    {
        await using var portal = await TestPortal.StartAsync();
        await InfrastructureServices.MigrateAsync(portal.Services, Ct);

        await using var db = portal.OpenStore();
        var scheme = Assert.Single(await db.GradingSchemes.ToListAsync(Ct));

        Assert.Equal((1, StandardScheme.Name.Chinese), (scheme.Number, scheme.Name));
        Assert.Equal(StandardScheme.Content.Factors, scheme.Content.Factors);
        Assert.Equal(100, scheme.Content.Factors.Sum(f => f.Weight));
    }
}
