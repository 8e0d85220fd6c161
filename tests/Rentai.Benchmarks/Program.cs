using System.Globalization;
using Microsoft.Data.Sqlite;
using Rentai.Benchmarks;

// Measures the main pages' server time on a small and a large demo company in one run, alternating between the two, so that both have
// the same machine. Usage: dotnet run -c Release --project tests/Rentai.Benchmarks [-- ROUNDS [SMALL LARGE]], or -- circuits [COUNT]
// for the memory of open tabs, or -- grading [ROUNDS [SIZES]] for suggesting and scoring all customers, or -- trial [ROUNDS] for trials of
// a grading scheme.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["circuits", ..])
{
    await Circuits.MeasureAsync(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 20);
    return;
}

if (args is ["grading", ..])
{
    var asked = args[1..].Select(a => int.Parse(a, CultureInfo.InvariantCulture)).ToArray();
    await Grading.MeasureAsync(asked.Length > 0 ? asked[0] : 10, asked.Length > 1 ? asked[1..] : [300, 30_000]);
    return;
}

if (args is ["trial", ..])
{
    SchemeTrials.Measure(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 100);
    return;
}

var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 300;
var sizes = args.Length > 2 ? args[1..3].Select(a => int.Parse(a, CultureInfo.InvariantCulture)).ToArray() : [300, 30_000];
const int WarmUp = 30;

var portals = new List<BenchPortal>();
var connections = new List<SqliteConnection>();
try
{
    foreach (var size in sizes)
    {
        var portal = await BenchPortal.StartAsync(size, CancellationToken.None);
        Console.WriteLine(
            $"{size} customers: created and filled in {portal.FillTime.TotalSeconds:F1} s, {new FileInfo(portal.File).Length / 1024 / 1024} MB"
        );
        portals.Add(portal);
        var connection = new SqliteConnection($"Data Source={portal.File}");
        connection.Open();
        connections.Add(connection);
    }

    Console.WriteLine();
    Console.WriteLine("| server time, ms | customers | p50 | p95 | bare SQL p50 | bare SQL p95 | p50 against the smaller |");
    Console.WriteLine("| --- | --: | --: | --: | --: | --: | --: |");
    foreach (var scenario in Scenarios.All)
    {
        var through = portals.ConvertAll(_ => new Figures());
        var bare = portals.ConvertAll(_ => new Figures());
        for (var round = 0; round < rounds + WarmUp; round++)
        {
            for (var i = 0; i < portals.Count; i++)
            {
                var start = TimeProvider.System.GetTimestamp();
                await scenario.Portal(portals[i], round);
                var portalTime = TimeProvider.System.GetElapsedTime(start);
                start = TimeProvider.System.GetTimestamp();
                scenario.Sql(connections[i], portals[i].Customers, round);
                var sqlTime = TimeProvider.System.GetElapsedTime(start);
                if (round >= WarmUp)
                {
                    through[i].Add(portalTime);
                    bare[i].Add(sqlTime);
                }
            }
        }

        for (var i = 0; i < portals.Count; i++)
        {
            var ratio = i == 0 ? "" : $"{through[i].P50 / through[0].P50:F2}";
            Console.WriteLine(
                $"| {scenario.Name} | {portals[i].Customers} | {through[i].P50:F2} | {through[i].P95:F2} | {bare[i].P50:F2} | {bare[i].P95:F2} | {ratio} |"
            );
        }
    }
}
finally
{
    connections.ForEach(c => c.Dispose());
    foreach (var portal in portals)
    {
        await portal.DisposeAsync();
    }
}
