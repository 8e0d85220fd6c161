using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Rentai.Infrastructure.Persistence;

/// <summary>For <c>dotnet ef -c SqlitePortalDbContext</c>; no database is touched.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqlitePortalDbContext>
{
    /// <inheritdoc/>
    public SqlitePortalDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlitePortalDbContext>().UseSqlite("Data Source=:memory:").Options, null);
}

/// <summary>For <c>dotnet ef -c SqlServerPortalDbContext</c>; no server is touched.</summary>
internal sealed class SqlServerDesignTime : IDesignTimeDbContextFactory<SqlServerPortalDbContext>
{
    /// <inheritdoc/>
    public SqlServerPortalDbContext CreateDbContext(string[] args) =>
        new(
            new DbContextOptionsBuilder<SqlServerPortalDbContext>()
                .UseSqlServer("Server=.;Database=Rentai;Encrypt=False", s => s.UseCompatibilityLevel(PortalContexts.CompatibilityLevel))
                .Options,
            null
        );
}
