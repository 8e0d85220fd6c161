using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Tests.Persistence;

/// <summary>Rules of the model that no compiler knows and a SQL Server would only tell in production.</summary>
public sealed class ModelTests : IDisposable
{
    /// <summary>Texts without a bound: whole reports, drafts, keys and audit entries. Never in an index.</summary>
    private static readonly HashSet<string> LongTexts =
    [
        "AuditEntries.Changes",
        "ContactLogs.Said",
        "Drafts.Json",
        "GradingSchemes.Content",
        "DataProtectionKeys.Xml",
    ];

    private readonly SqlServerPortalDbContext sqlServer = new SqlServerDesignTime().CreateDbContext([]);
    private readonly SqlitePortalDbContext sqlite = new SqliteDesignTime().CreateDbContext([]);

    public void Dispose()
    {
        sqlServer.Dispose();
        sqlite.Dispose();
    }

    // Red when Visibility.Apply set no filter for records that say their level per row.
    [Fact]
    public void Entities_Each_SaysItsVisibilityAndHasTheFilter()
    {
        Assert.All(
            sqlite.Model.GetEntityTypes(),
            e =>
            {
                var said = Visibility.SaidOf(e);
                Assert.NotNull(said);
                Assert.Equal(said != "everybody", e.GetDeclaredQueryFilters().Count == 1);
            }
        );
    }

    // Red when ContactMapping said VisibleFrom(AccessLevel.Staff) instead of VisibleByRow().
    [Fact]
    public void Entities_WithALevelOfTheirOwn_AreFilteredByIt() =>
        Assert.All(
            sqlite.Model.GetEntityTypes().Where(e => e.ClrType.IsAssignableTo(typeof(ILevelled))),
            e => Assert.Contains(Visibility.SaidOf(e), new[] { "row", "owner" })
        );

    // Red when DraftMapping said VisibleByRow() instead of VisibleToOwner().
    [Fact]
    public void Entities_WithAnOwner_AreFilteredByOwner() =>
        Assert.All(
            sqlite.Model.GetEntityTypes().Where(e => e.ClrType.IsAssignableTo(typeof(IOwned))),
            e => Assert.Equal("owner", Visibility.SaidOf(e))
        );

    // Red when MarginMapping said VisibleFrom(AccessLevel.Staff).
    [Theory]
    [InlineData("PrivateDetails", AccessLevel.Manager)]
    [InlineData("Margins", AccessLevel.Manager)]
    [InlineData("NetResults", AccessLevel.Executive)]
    [InlineData("AuditEntries", AccessLevel.Executive)]
    public void Tables_AboveLevel1_KeepTheirLevel(string table, AccessLevel level) =>
        Assert.Equal(level, Visibility.FixedLevelOf(sqlite.Model.GetEntityTypes().Single(e => e.GetTableName() == table)));

    // Red when OrderMapping lost IsConcurrencyToken.
    [Fact]
    public void Entities_Versioned_VersionIsToken() =>
        Assert.All(
            sqlite.Model.GetEntityTypes().Where(e => e.ClrType.IsAssignableTo(typeof(IVersioned))),
            e => Assert.True(e.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken, e.DisplayName())
        );

    // Red when logs and follow-ups both cascaded from the customer, and follow-ups from their log as well (error 1785).
    [Fact]
    public void Cascades_FromAnyTable_ReachEachTableByOneWay()
    {
        var tables = sqlServer.Model.GetRelationalModel().Tables.ToList();

        Assert.All(tables, from => Assert.All(WaysFrom(from).GroupBy(t => t.Name), g => Assert.Single(g)));
    }

    // Red when CustomerMapping got an index on Remarks, 2000 characters.
    [Fact]
    public void Indexes_Each_FitIntoAKeyOfSqlServer()
    {
        var design = sqlServer.Model.GetRelationalModel();

        Assert.All(
            design.Tables,
            t =>
            {
                Assert.InRange(t.PrimaryKey!.Columns.Sum(BytesOf), 1, 900);
                Assert.All(t.Indexes, i => Assert.InRange(i.Columns.Sum(BytesOf), 1, 1700));
                Assert.All(t.UniqueConstraints, u => Assert.InRange(u.Columns.Sum(BytesOf), 1, 1700));
            }
        );
    }

    // Red when AuditMapping set Origin to HasMaxLength(-1).
    [Fact]
    public void Texts_ButTheLongOnes_AreBounded()
    {
        var unbounded = sqlServer
            .Model.GetRelationalModel()
            .Tables.SelectMany(
                t => t.Columns.Where(c => c.StoreType.EndsWith("(max)", StringComparison.Ordinal)),
                (t, c) => $"{t.Name}.{c.Name}"
            )
            .Order(StringComparer.Ordinal);

        Assert.Equal(LongTexts.Order(StringComparer.Ordinal), unbounded);
    }

    // Red when the convention for decimals was taken out of PortalDbContext.
    [Fact]
    public void Decimals_Each_HavePrecision() =>
        Assert.All(
            sqlServer.Model.GetEntityTypes().SelectMany(e => e.GetProperties()).Where(p => Plain(p.ClrType) == typeof(decimal)),
            p => Assert.True(p.GetValueConverter() is not null || p.GetPrecision() is not null, $"{p.DeclaringType.Name}.{p.Name}")
        );

    // Red when the convention for DateTime was taken out of PortalDbContext.
    [Fact]
    public void Instants_Each_AreCutToWhatBothStoresKeep() =>
        Assert.All(
            sqlServer.Model.GetEntityTypes().SelectMany(e => e.GetProperties()).Where(p => Plain(p.ClrType) == typeof(DateTime)),
            p => Assert.IsType<UtcConverter>(p.GetValueConverter())
        );

    // Red when SqlServerPortalDbContext ignored Customer.Website.
    [Fact]
    public void Models_OfBothProviders_HaveTheSameTablesAndColumns() => Assert.Equal(ColumnsOf(sqlite), ColumnsOf(sqlServer));

    private static List<string> ColumnsOf(PortalDbContext db) =>
        [
            .. db
                .Model.GetRelationalModel()
                .Tables.SelectMany(
                    t => t.Columns,
                    (t, c) => $"{t.Name}.{c.Name} {(c.IsNullable ? "null" : "not null")} {c.PropertyMappings[0].Property.GetMaxLength()}"
                )
                .Order(StringComparer.Ordinal),
        ];

    private static IEnumerable<ITable> WaysFrom(ITable table) =>
        table
            .ReferencingForeignKeyConstraints.Where(k => k.OnDeleteAction is ReferentialAction.Cascade or ReferentialAction.SetNull)
            .SelectMany(k =>
                k.Table == table
                    ? throw new InvalidOperationException($"{table.Name} cascades to itself.")
                    : WaysFrom(k.Table).Prepend(k.Table)
            );

    private static int BytesOf(IColumn column) => BytesOf(column.PropertyMappings[0].Property);

    private static int BytesOf(IReadOnlyProperty property) =>
        Plain(property.GetValueConverter()?.ProviderClrType ?? property.ClrType) switch
        {
            var t when t == typeof(string) => 2 * (property.GetMaxLength() is { } length and > 0 ? length : 4000),
            var t when t == typeof(Guid) || t == typeof(decimal) => 16,
            var t when t == typeof(int) => 4,
            var t when t == typeof(bool) => 1,
            _ => 8,
        };

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
