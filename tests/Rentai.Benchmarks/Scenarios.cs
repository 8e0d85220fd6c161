using Microsoft.Data.Sqlite;
using Rentai.Domain;
using Rentai.Domain.Customers;
using Rentai.Domain.Engagement;

namespace Rentai.Benchmarks;

/// <summary>What is measured: the first figures of the portal's main pages.</summary>
internal static class Scenarios
{
    private static readonly string[] Terms = ["热电", "sh", "锅炉", "rd", "0012", "jiangsu", "特种", "021"];

    public static IReadOnlyList<Scenario> All { get; } =
    [
        new(
            "list, by name, first page",
            (portal, _) => FindAsync(portal, new CustomerQuery(new CustomerFilter(), CustomerSort.Name, false, new Paging(1, 25))),
            (sql, _, _) =>
                Read(
                    sql,
                    "SELECT c.*, f.* FROM Customers c JOIN CustomerFigures f ON f.CustomerId = c.Id WHERE c.IsArchived = 0 ORDER BY c.SortName, c.Id LIMIT 25"
                )
        ),
        new(
            "list, by sales, third page",
            (portal, _) => FindAsync(portal, new CustomerQuery(new CustomerFilter(), CustomerSort.SalesThisYear, true, new Paging(3, 25))),
            (sql, _, _) =>
                Read(
                    sql,
                    "SELECT c.*, f.* FROM CustomerFigures f JOIN Customers c ON f.CustomerId = c.Id WHERE c.IsArchived = 0 ORDER BY f.SalesThisYear DESC, f.CustomerId DESC LIMIT 25 OFFSET 50"
                )
        ),
        new(
            "search, as typed",
            (portal, round) => portal.CallAsync<ICustomers>(c => c.SearchAsync(Terms[round % Terms.Length], 10, CancellationToken.None)),
            (sql, _, round) =>
                Read(
                    sql,
                    "SELECT CustomerId, ContactId FROM CustomerKeys WHERE Text >= $a AND Text < $b ORDER BY Text LIMIT 80",
                    ("$a", Terms[round % Terms.Length]),
                    ("$b", Terms[round % Terms.Length] + "\U0010FFFF")
                )
        ),
        new(
            "profile",
            (portal, round) => portal.CallAsync<ICustomers>(c => c.ProfileAsync(Number(portal.Customers, round), CancellationToken.None)),
            (sql, customers, round) =>
            {
                Read(sql, "SELECT * FROM Customers WHERE Number = $n", ("$n", Number(customers, round)));
                Read(
                    sql,
                    "SELECT OrderedOn, Amount, Paid, DueOn FROM Orders WHERE CustomerId = (SELECT Id FROM Customers WHERE Number = $n)",
                    ("$n", Number(customers, round))
                );
            }
        ),
        new(
            "save a call note",
            (portal, round) =>
                portal.CallAsync<IContactLog>(l =>
                    l.RecordCallAsync(
                        new RecordCall(
                            Number(portal.Customers, round),
                            new CallSheet
                            {
                                OccurredOn = Today,
                                OtherPeople = "总机",
                                Said = "确认水位控制器的到货时间，仪表运行正常。",
                                Result = ContactResult.Solved,
                            },
                            Guid.CreateVersion7()
                        ),
                        CancellationToken.None
                    )
                ),
            (sql, _, round) =>
            {
                using var command = sql.CreateCommand();
                command.CommandText =
                    "CREATE TABLE IF NOT EXISTS BareNotes (Id INTEGER PRIMARY KEY, Said TEXT); INSERT INTO BareNotes (Said) VALUES ($s)";
                command.Parameters.AddWithValue("$s", $"确认水位控制器的到货时间，仪表运行正常。{round}");
                command.ExecuteNonQuery();
            }
        ),
    ];

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    /// <summary>A different customer each round, so that no page of the store stays warm by itself.</summary>
    private static string Number(int customers, int round) => $"C{1 + (int)(round * 7919L % customers):D4}";

    private static Task FindAsync(BenchPortal portal, CustomerQuery query) =>
        portal.CallAsync<ICustomers>(c => c.FindAsync(query, CancellationToken.None));

    private static void Read(SqliteConnection sql, string text, params (string Name, string Value)[] parameters)
    {
        using var command = sql.CreateCommand();
        command.CommandText = text;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        using var reader = command.ExecuteReader();
        var row = new object[reader.FieldCount];
        while (reader.Read())
        {
            reader.GetValues(row);
        }
    }
}
