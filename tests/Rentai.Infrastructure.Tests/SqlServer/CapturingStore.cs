using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Rentai.Domain.Access;
using Rentai.Domain.Grading;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Tests.SqlServer;

/// <summary>
/// Stands in for a SQL Server: takes every command, keeps its text and answers a query with one made-up row, or with none. The gate's
/// question about the person is answered beside it, so that every front door can be called.
/// </summary>
internal sealed class CapturingStore(bool answersWithRow)
{
    private readonly ConcurrentQueue<string> commands = new();

    /// <summary>The texts, each once.</summary>
    public IReadOnlyList<string> Commands => [.. commands.Distinct()];

    public void Register(IServiceCollection services) =>
        services
            .AddSingleton<IInterceptor>(new Connections())
            .AddSingleton<IInterceptor>(new Transactions())
            .AddSingleton<IInterceptor>(new Captured(this))
            .AddScoped<IAdmissionStore, Admitted>();

    private DbDataReader Answer(DbCommand command)
    {
        commands.Enqueue(command.CommandText);
        return answersWithRow ? new OneRow(ColumnsOf(command.CommandText)) : new DataTable().CreateDataReader();
    }

    private static List<string> ColumnsOf(string sql)
    {
        var select = new FirstSelect();
        TSql.Parse(sql)?.Accept(select);
        return select.Columns;
    }

    private sealed class FirstSelect : TSqlFragmentVisitor
    {
        public List<string> Columns { get; } = [];

        private bool found;

        public override void Visit(QuerySpecification node)
        {
            if (!found)
            {
                found = true;
                Columns.AddRange(
                    node.SelectElements.OfType<SelectScalarExpression>()
                        .Select(e =>
                            e.ColumnName?.Value
                            ?? (e.Expression as ColumnReferenceExpression)?.MultiPartIdentifier?.Identifiers.Last().Value
                            ?? ""
                        )
                );
            }
        }
    }

    /// <summary>The staff table as if the person were there.</summary>
    private sealed class Admitted : IAdmissionStore
    {
        public Task<Admission> AdmissionAsync(SignedInPerson person, AccessScope threshold, CancellationToken ct) =>
            Task.FromResult(new Admission(1, null, false));

        public Task RecordRefusalAsync(AccessScope refused, DenialReason reason, CancellationToken ct) => Task.CompletedTask;
    }

    private sealed class Connections : DbConnectionInterceptor
    {
        public override InterceptionResult ConnectionOpening(
            DbConnection connection,
            ConnectionEventData eventData,
            InterceptionResult result
        ) => InterceptionResult.Suppress();

        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection,
            ConnectionEventData eventData,
            InterceptionResult result,
            CancellationToken cancellationToken = default
        ) => new(InterceptionResult.Suppress());
    }

    private sealed class Transactions : DbTransactionInterceptor
    {
        public override InterceptionResult<DbTransaction> TransactionStarting(
            DbConnection connection,
            TransactionStartingEventData eventData,
            InterceptionResult<DbTransaction> result
        ) => InterceptionResult<DbTransaction>.SuppressWithResult(new NoTransaction(connection));

        public override ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
            DbConnection connection,
            TransactionStartingEventData eventData,
            InterceptionResult<DbTransaction> result,
            CancellationToken cancellationToken = default
        ) => new(InterceptionResult<DbTransaction>.SuppressWithResult(new NoTransaction(connection)));
    }

    private sealed class Captured(CapturingStore store) : DbCommandInterceptor
    {
        public override InterceptionResult<DbCommand> CommandCreating(
            CommandCorrelatedEventData eventData,
            InterceptionResult<DbCommand> result
        ) => InterceptionResult<DbCommand>.SuppressWithResult(new Command());

        public override InterceptionResult<DbDataReader> ReaderExecuting(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result
        ) => InterceptionResult<DbDataReader>.SuppressWithResult(store.Answer(command));

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        ) => new(InterceptionResult<DbDataReader>.SuppressWithResult(store.Answer(command)));

        public override InterceptionResult<int> NonQueryExecuting(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<int> result
        )
        {
            store.commands.Enqueue(command.CommandText);
            return InterceptionResult<int>.SuppressWithResult(1);
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<int> result,
            CancellationToken cancellationToken = default
        ) => new(NonQueryExecuting(command, eventData, result));

        public override InterceptionResult<object> ScalarExecuting(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<object> result
        )
        {
            store.commands.Enqueue(command.CommandText);
            return InterceptionResult<object>.SuppressWithResult(1);
        }

        public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<object> result,
            CancellationToken cancellationToken = default
        ) => new(ScalarExecuting(command, eventData, result));
    }

    /// <summary>A command of SQL Server's own parameters that also goes into a transaction which no server opened.</summary>
    private sealed class Command : DbCommand
    {
        private readonly SqlCommand parameters = new();

        [AllowNull]
        public override string CommandText { get; set; } = "";

        public override int CommandTimeout { get; set; }

        public override CommandType CommandType { get; set; } = CommandType.Text;

        public override bool DesignTimeVisible { get; set; }

        public override UpdateRowSource UpdatedRowSource { get; set; }

        protected override DbConnection? DbConnection { get; set; }

        protected override DbParameterCollection DbParameterCollection => parameters.Parameters;

        protected override DbTransaction? DbTransaction { get; set; }

        public override void Cancel() { }

        public override void Prepare() { }

        public override int ExecuteNonQuery() => throw NotCaptured();

        public override object? ExecuteScalar() => throw NotCaptured();

        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => throw NotCaptured();

        protected override DbParameter CreateDbParameter() => parameters.CreateParameter();

        protected override void Dispose(bool disposing)
        {
            parameters.Dispose();
            base.Dispose(disposing);
        }

        private static InvalidOperationException NotCaptured() => new("A command was neither kept nor answered.");
    }

    private sealed class NoTransaction(DbConnection connection) : DbTransaction
    {
        public override System.Data.IsolationLevel IsolationLevel => System.Data.IsolationLevel.ReadCommitted;

        protected override DbConnection DbConnection => connection;

        public override void Commit() { }

        public override void Rollback() { }
    }

    /// <summary>One row that has a value for whatever is asked: 1, "1" (which is a value of every enum too), an empty list for JSON.</summary>
    private sealed class OneRow(List<string> columns) : DbDataReader
    {
        /// <summary>Texts that are read whole; anything else is a word.</summary>
        private static readonly Dictionary<string, string> Json = new()
        {
            ["Tags"] = "[]",
            ["Changes"] = "[]",
            ["Json"] = "[]",
            ["Evidence"] = "[]",
            ["Lines"] = "{}",
            ["Content"] = (string)new AsJson<SchemeContent>().ConvertToProvider(StandardScheme.Content)!,
        };

        private bool isRead;

        public override int FieldCount => Math.Max(columns.Count, 1);

        public override bool HasRows => true;

        public override bool IsClosed => false;

        public override int RecordsAffected => 1;

        public override int Depth => 0;

        public override object this[int ordinal] => GetValue(ordinal);

        public override object this[string name] => GetValue(GetOrdinal(name));

        public override bool Read() => !isRead && (isRead = true);

        public override bool NextResult() => false;

        public override bool IsDBNull(int ordinal) => false;

        public override bool GetBoolean(int ordinal) => true;

        public override byte GetByte(int ordinal) => 1;

        public override short GetInt16(int ordinal) => 1;

        public override int GetInt32(int ordinal) => 1;

        public override long GetInt64(int ordinal) => 1;

        public override float GetFloat(int ordinal) => 1;

        public override double GetDouble(int ordinal) => 1;

        public override decimal GetDecimal(int ordinal) => 1;

        public override char GetChar(int ordinal) => '1';

        public override string GetString(int ordinal) => Json.GetValueOrDefault(columns.ElementAtOrDefault(ordinal) ?? "", "1");

        public override DateTime GetDateTime(int ordinal) => new(2026, 3, 5);

        public override Guid GetGuid(int ordinal) => Guid.Empty;

        public override object GetValue(int ordinal) => GetString(ordinal);

        public override T GetFieldValue<T>(int ordinal)
        {
            object value = typeof(T) switch
            {
                var t when t == typeof(string) => GetString(ordinal),
                var t when t == typeof(DateOnly) => new DateOnly(2026, 3, 5),
                var t when t == typeof(TimeOnly) => new TimeOnly(10, 0),
                var t when t == typeof(TimeSpan) => TimeSpan.FromHours(10),
                var t when t == typeof(DateTime) => GetDateTime(ordinal),
                var t when t == typeof(Guid) => Guid.Empty,
                var t => Convert.ChangeType(1, t, System.Globalization.CultureInfo.InvariantCulture),
            };
            return (T)value;
        }

        public override string GetName(int ordinal) => columns.ElementAtOrDefault(ordinal) ?? "";

        public override int GetOrdinal(string name) => columns.IndexOf(name);

        public override Type GetFieldType(int ordinal) => typeof(string);

        public override string GetDataTypeName(int ordinal) => "nvarchar";

        public override int GetValues(object[] values) => 0;

        public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => 0;

        public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => 0;

        public override System.Collections.IEnumerator GetEnumerator() => new DbEnumerator(this);
    }
}
