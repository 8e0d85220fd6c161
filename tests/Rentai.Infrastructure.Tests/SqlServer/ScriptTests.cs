using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Tests.SqlServer;

/// <summary>The scripts that a database administrator runs, read by SQL Server's own grammar.</summary>
public sealed class ScriptTests
{
    // Red when the migration got migrationBuilder.Sql("CREATE VIEW …"), which an idempotent script may not hold outside EXEC.
    [Fact]
    public void MigrationScript_Idempotent_IsTransactSql()
    {
        using var db = new SqlServerDesignTime().CreateDbContext([]);

        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        Assert.Contains("CREATE TABLE [Customers]", script, StringComparison.Ordinal);
        Assert.Empty(Batches(script).SelectMany(TSql.ErrorsOf));
    }

    // Red when an index of CustomerMapping got a filter that ended in LIMIT.
    [Fact]
    public void CreateScript_OfTheModel_IsTransactSql()
    {
        using var db = new SqlServerDesignTime().CreateDbContext([]);

        var script = db.Database.GenerateCreateScript();

        Assert.Contains("CREATE TABLE [Customers]", script, StringComparison.Ordinal);
        Assert.Empty(Batches(script).SelectMany(TSql.ErrorsOf));
    }

    // The checks of this folder are alive: each of these is refused. Red when TSql did not look inside EXEC(N'…').
    [Theory]
    [InlineData("CREATE INDEX IF NOT EXISTS i ON Customers (Name)")]
    [InlineData("SELECT Name FROM Customers LIMIT 10")]
    [InlineData("CREATE TABLE t (a decimal(18,2 NULL)")]
    [InlineData("IF 1 = 1 BEGIN EXEC(N'CREATE VIEWW v AS SELECT 1 AS a') END")]
    [InlineData("IF 1 = 1 BEGIN CREATE VIEW v AS SELECT 1 AS a END")]
    public void Parser_NotTransactSql_Refused(string sql) => Assert.NotEmpty(TSql.ErrorsOf(sql));

    // Red when AuditMapping gave Origin no bound without a migration.
    [Fact]
    public void Migrations_BothProviders_AreUpToDateWithTheModel()
    {
        using var sqlServer = new SqlServerDesignTime().CreateDbContext([]);
        using var sqlite = new SqliteDesignTime().CreateDbContext([]);

        Assert.False(sqlServer.Database.HasPendingModelChanges());
        Assert.False(sqlite.Database.HasPendingModelChanges());
    }

    /// <summary>GO is the batch separator of the tools, not of the language.</summary>
    private static string[] Batches(string script) => Regex.Split(script, @"^\s*GO\s*$", RegexOptions.Multiline);
}
