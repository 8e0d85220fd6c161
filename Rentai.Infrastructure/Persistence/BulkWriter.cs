using System.Data;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Rentai.Domain.Access;

namespace Rentai.Infrastructure.Persistence;

/// <summary>
/// Writes many new rows fast, in the transaction of a context: by one prepared statement on SQLite, by bulk copy on SQL Server. Values are
/// converted as the mapping says, so a row reads back like any other. Refuses rows above the scope's level as saving does; leaves no audit
/// entries.
/// </summary>
internal sealed class BulkWriter(PortalDbContext db)
{
    private const int BatchSize = 5_000;

    /// <summary>Writes the rows.</summary>
    /// <param name="rows">Rows, whose keys are set unless the store gives them.</param>
    /// <param name="keyed">Whether the rows bring their keys along.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="AccessDeniedException">A row lies above the scope's level.</exception>
    public async Task WriteAsync<T>(IReadOnlyCollection<T> rows, bool keyed, CancellationToken ct)
        where T : class
    {
        if (rows.Count == 0)
        {
            return;
        }

        var entity = db.Model.FindEntityType(typeof(T))!;
        Demand(entity, rows);
        var columns = ColumnsOf(entity, keyed);
        if (db.Database.IsSqlServer())
        {
            await CopyAsync(entity, columns, rows, ct);
        }
        else
        {
            await InsertAsync(entity, columns, rows, ct);
        }
    }

    /// <summary>The rows as SQL Server's bulk copy takes them.</summary>
    internal static DataTable TableOf<T>(IReadOnlyEntityType entity, bool keyed, IEnumerable<T> rows)
        where T : class => TableOf(entity, ColumnsOf((IEntityType)entity, keyed), rows);

    private void Demand<T>(IEntityType entity, IReadOnlyCollection<T> rows)
    {
        var scope = db.Scope ?? throw new InvalidOperationException("Rows are written in a scope.");
        if (Visibility.FixedLevelOf(entity) is { } level)
        {
            scope.Demand(level);
        }
        else if (typeof(T).IsAssignableTo(typeof(ILevelled)))
        {
            scope.Demand(rows.Max(r => ((ILevelled)r!).VisibleFrom));
        }
    }

    private async Task InsertAsync<T>(IEntityType entity, List<Column> columns, IEnumerable<T> rows, CancellationToken ct)
        where T : class
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        var names = string.Join(", ", columns.Select(c => $"\"{c.Name}\""));
        var values = string.Join(", ", columns.Select((_, i) => $"$p{i}"));
        command.CommandText = $"INSERT INTO \"{entity.GetTableName()}\" ({names}) VALUES ({values})";
        var parameters = columns.Select((c, i) => c.Mapping.CreateParameter(command, $"$p{i}", null, nullable: true)).ToArray();
        command.Parameters.AddRange(parameters);
        await command.PrepareAsync(ct);
        foreach (var row in rows)
        {
            ct.ThrowIfCancellationRequested();
            for (var i = 0; i < parameters.Length; i++)
            {
                parameters[i].Value = columns[i].ValueOf(row) ?? DBNull.Value;
            }

            // SQLite works on this thread in any case; a task for each row would only cost time.
            command.ExecuteNonQuery();
        }
    }

    private async Task CopyAsync<T>(IEntityType entity, List<Column> columns, IEnumerable<T> rows, CancellationToken ct)
        where T : class
    {
        using var copy = new SqlBulkCopy(
            (SqlConnection)db.Database.GetDbConnection(),
            SqlBulkCopyOptions.KeepIdentity | SqlBulkCopyOptions.CheckConstraints,
            (SqlTransaction?)db.Database.CurrentTransaction?.GetDbTransaction()
        );
        copy.DestinationTableName = $"[{entity.GetTableName()}]";
        copy.BatchSize = BatchSize;
        foreach (var column in columns)
        {
            copy.ColumnMappings.Add(column.Name, column.Name);
        }

        foreach (var batch in rows.Chunk(BatchSize))
        {
            using var table = TableOf(entity, columns, batch);
            await copy.WriteToServerAsync(table, ct);
        }
    }

    private static DataTable TableOf<T>(IReadOnlyEntityType entity, List<Column> columns, IEnumerable<T> rows)
        where T : class
    {
        var table = new DataTable(entity.GetTableName());
        foreach (var column in columns)
        {
            table.Columns.Add(column.Name, column.StoredType);
        }

        foreach (var row in rows)
        {
            table.Rows.Add([.. columns.Select(c => c.ForTable(row) ?? DBNull.Value)]);
        }

        return table;
    }

    private static List<Column> ColumnsOf(IEntityType entity, bool keyed) =>
        [
            .. entity
                .GetProperties()
                .Where(p => keyed || !(p.IsPrimaryKey() && p.ValueGenerated == ValueGenerated.OnAdd))
                .Select(p => new Column(p)),
        ];

    /// <summary>A column with the way from a row to its stored value.</summary>
    private sealed class Column(IProperty property)
    {
        private readonly IClrPropertyGetter getter = property.GetGetter();

        public string Name { get; } = property.GetColumnName();

        public RelationalTypeMapping Mapping { get; } = property.GetRelationalTypeMapping();

        /// <summary>Bulk copy knows dates as instants.</summary>
        public Type StoredType
        {
            get
            {
                var type = Mapping.Converter?.ProviderClrType ?? property.ClrType;
                type = Nullable.GetUnderlyingType(type) ?? type;
                return type == typeof(DateOnly) ? typeof(DateTime) : type;
            }
        }

        public object? ValueOf(object row)
        {
            var value = getter.GetClrValue(row);
            return value is not null && Mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value;
        }

        public object? ForTable(object row) => ValueOf(row) is DateOnly day ? day.ToDateTime(TimeOnly.MinValue) : ValueOf(row);
    }
}
