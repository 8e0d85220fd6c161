using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Rentai.Infrastructure.Persistence;

/// <summary>Reads what the database engines say.</summary>
internal static class Failures
{
    private const int SqlServerKey = 2627;
    private const int SqlServerUniqueIndex = 2601;
    private const int SqliteKey = 1555;
    private const int SqliteUniqueIndex = 2067;

    /// <summary>Whether there is a row with this key already.</summary>
    public static bool SaysKeyIsTaken(this DbUpdateException failure) =>
        failure.InnerException
            is SqlException { Number: SqlServerKey or SqlServerUniqueIndex }
                or SqliteException { SqliteExtendedErrorCode: SqliteKey or SqliteUniqueIndex };
}
