using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Infrastructure;

namespace Rentai.Benchmarks;

/// <summary>The portal behind its pages, on a demo company of a given size: front doors are called as a person would call them.</summary>
internal sealed class BenchPortal : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private BenchPortal(ServiceProvider services, string file, int customers)
    {
        this.services = services;
        File = file;
        Customers = customers;
    }

    public int Customers { get; }

    /// <summary>The SQLite file, for the bare SQL beside each figure.</summary>
    public string File { get; }

    /// <summary>Time to create and fill the store.</summary>
    public TimeSpan FillTime { get; private set; }

    public static async Task<BenchPortal> StartAsync(int customers, CancellationToken ct)
    {
        var file = Path.Combine(Path.GetTempPath(), $"rentai_bench_{Guid.CreateVersion7():N}.db");
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Database:ConnectionString"] = $"Data Source={file}" })
            .Build();
        var collection = new ServiceCollection().AddLogging(l => l.SetMinimumLevel(LogLevel.Warning));
        collection.AddRentaiDomain().AddRentaiInfrastructure(configuration).AddScoped<ISignedInUser, Caller>();
        var portal = new BenchPortal(collection.BuildServiceProvider(), file, customers);
        var start = TimeProvider.System.GetTimestamp();
        await InfrastructureServices.MigrateAsync(portal.services, ct);
        await InfrastructureServices.FillDemoAsync(portal.services, customers, ct);
        portal.FillTime = TimeProvider.System.GetElapsedTime(start);
        return portal;
    }

    /// <summary>Calls a front door as an executive, who is shown the most.</summary>
    public async Task CallAsync<TDoor>(Func<TDoor, Task> call)
        where TDoor : notnull
    {
        await using var scope = services.CreateAsyncScope();
        await call(scope.ServiceProvider.GetRequiredService<TDoor>());
    }

    /// <summary>A scope of services, for what has no front door of its own.</summary>
    public AsyncServiceScope CreateScope() => services.CreateAsyncScope();

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var part in new[] { File, File + "-wal", File + "-shm" })
        {
            System.IO.File.Delete(part);
        }
    }

    private sealed class Caller : ISignedInUser
    {
        private static readonly SignedInPerson Executive = new(
            "demo:executive",
            "何国栋",
            null,
            new HashSet<string> { "Rentai.Executive" },
            DateTime.UnixEpoch,
            "127.0.0.1"
        );

        public ValueTask<SignedInPerson?> CurrentAsync(CancellationToken ct) => new(Executive);
    }
}
