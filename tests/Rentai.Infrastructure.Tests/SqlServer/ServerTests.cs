using Microsoft.EntityFrameworkCore;

namespace Rentai.Infrastructure.Tests.SqlServer;

/// <summary>Says on which store the tests of this project ran, so that nobody takes a run without a server for one with.</summary>
public sealed class ServerTests
{
    // Red with RENTAI_REQUIRE_SQLSERVER=1 and no RENTAI_TEST_SQLSERVER.
    [Fact]
    public async Task StoreTests_OnSqlServer_RanThere()
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("RENTAI_TEST_SQLSERVER")))
        {
            Assert.False(
                Environment.GetEnvironmentVariable("RENTAI_REQUIRE_SQLSERVER") == "1",
                "RENTAI_REQUIRE_SQLSERVER asks for the store tests on a SQL Server, and RENTAI_TEST_SQLSERVER names none."
            );
            Assert.Skip("RENTAI_TEST_SQLSERVER names no server: the store tests ran on SQLite alone.");
        }

        await using var portal = await TestPortal.StartAsync();
        await using var db = portal.OpenStore();

        Assert.True(db.Database.IsSqlServer());
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));
    }
}
