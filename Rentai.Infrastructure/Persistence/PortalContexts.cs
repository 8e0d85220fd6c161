using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;
using Rentai.Domain.Access;

namespace Rentai.Infrastructure.Persistence;

/// <summary>Opens the store for a scope, one context an operation.</summary>
internal sealed class PortalContexts
{
    /// <summary>SQL Server 2019: what generated SQL may use.</summary>
    public const int CompatibilityLevel = 150;

    private readonly Func<AccessScope?, PortalDbContext> open;

    public PortalContexts(IOptions<DatabaseOptions> options, IEnumerable<IInterceptor> interceptors)
    {
        var database = options.Value;
        Provider = database.Provider;
        if (database.Provider == DatabaseProvider.SqlServer)
        {
            var sqlServer = new DbContextOptionsBuilder<SqlServerPortalDbContext>()
                .UseSqlServer(
                    database.ConnectionString,
                    s =>
                    {
                        s.UseCompatibilityLevel(CompatibilityLevel).EnableRetryOnFailure();
                        if (database.MaxBatchSize > 0)
                        {
                            s.MaxBatchSize(database.MaxBatchSize);
                        }
                    }
                )
                .AddInterceptors(interceptors)
                .Options;
            open = scope => new SqlServerPortalDbContext(sqlServer, scope);
        }
        else
        {
            var sqlite = new DbContextOptionsBuilder<SqlitePortalDbContext>()
                .UseSqlite(database.ConnectionString)
                .AddInterceptors(interceptors)
                .Options;
            open = scope => new SqlitePortalDbContext(sqlite, scope);
        }
    }

    /// <summary>Which of the two stores this is.</summary>
    public DatabaseProvider Provider { get; }

    /// <summary>Opens the store for what the gate admitted.</summary>
    public PortalDbContext Open(AccessScope scope) => open(scope);

    /// <summary>Opens the store without a scope, which sees no business data: for migrations and the keys that protect cookies.</summary>
    public PortalDbContext OpenForMigration() => open(null);
}
