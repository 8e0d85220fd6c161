using Microsoft.Data.Sqlite;

namespace Rentai.Benchmarks;

/// <summary>Something a user does, and the bare SQL that it cannot do without.</summary>
/// <param name="Name">What the user does.</param>
/// <param name="Portal">The same through the front door: gate, rules, store.</param>
/// <param name="Sql">The least SQL that brings the same rows, on a prepared connection.</param>
internal sealed record Scenario(string Name, Func<BenchPortal, int, Task> Portal, Action<SqliteConnection, int, int> Sql);
