using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Tests;

/// <summary>
/// The whole portal but its pages, on a real store of its own: a SQLite file, or a database on the server that
/// <c>RENTAI_TEST_SQLSERVER</c> names. Front doors are called as a person; the clock is the test's.
/// </summary>
public sealed class TestPortal : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly string? file;

    private TestPortal(ServiceProvider services, string? file)
    {
        this.services = services;
        this.file = file;
    }

    /// <summary>2026-03-05 10:00 in Shanghai, until a test moves it.</summary>
    public FakeTimeProvider Time => (FakeTimeProvider)services.GetRequiredService<TimeProvider>();

    public IServiceProvider Services => services;

    /// <summary>An empty portal with its schema in place.</summary>
    public static async Task<TestPortal> StartAsync(Action<IServiceCollection>? more = null)
    {
        var (settings, file) = StoreOfItsOwn();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var collection = new ServiceCollection().AddLogging(l => l.SetMinimumLevel(LogLevel.Warning));
        collection.AddRentaiDomain().AddRentaiInfrastructure(configuration);
        collection.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 3, 5, 2, 0, 0, TimeSpan.Zero)));
        more?.Invoke(collection);
        collection.AddScoped<ISignedInUser, SignedIn>();
        var started = new TestPortal(collection.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true }), file);
        await InfrastructureServices.MigrateAsync(started.services, CancellationToken.None);
        return started;
    }

    /// <summary>A front door, called as somebody.</summary>
    public async Task<T> AsAsync<TDoor, T>(SignedInPerson? person, Func<TDoor, Task<T>> call)
        where TDoor : notnull
    {
        await using var scope = services.CreateAsyncScope();
        ((SignedIn)scope.ServiceProvider.GetRequiredService<ISignedInUser>()).Person = person;
        return await call(scope.ServiceProvider.GetRequiredService<TDoor>());
    }

    /// <inheritdoc cref="AsAsync{TDoor,T}"/>
    public Task AsAsync<TDoor>(SignedInPerson? person, Func<TDoor, Task> call)
        where TDoor : notnull =>
        AsAsync<TDoor, bool>(
            person,
            async door =>
            {
                await call(door);
                return true;
            }
        );

    /// <summary>A front door known by its type alone, called as somebody.</summary>
    internal async Task<object?> AsDoorAsync(SignedInPerson? person, Type door, Func<object, Task<object?>> call)
    {
        await using var scope = services.CreateAsyncScope();
        ((SignedIn)scope.ServiceProvider.GetRequiredService<ISignedInUser>()).Person = person;
        return await call(scope.ServiceProvider.GetRequiredService(door));
    }

    /// <summary>The scope that the gate issues to somebody, for tests of stores.</summary>
    internal async Task<AccessScope> ScopeAsync(SignedInPerson person, Operation operation)
    {
        await using var scope = services.CreateAsyncScope();
        ((SignedIn)scope.ServiceProvider.GetRequiredService<ISignedInUser>()).Person = person;
        return await scope.ServiceProvider.GetRequiredService<IGate>().AdmitAsync(operation, CancellationToken.None);
    }

    /// <summary>The store as the highest level sees it, to prove what is and is not there.</summary>
    internal PortalDbContext OpenStore()
    {
        using var scope = services.CreateScope();
        var all = scope.ServiceProvider.GetRequiredService<IGate>().Admit(SystemActor.DemoCompany);
        return services.GetRequiredService<PortalContexts>().Open(all);
    }

    public async ValueTask DisposeAsync()
    {
        if (file is null)
        {
            await using var db = services.GetRequiredService<PortalContexts>().OpenForMigration();
            await db.Database.EnsureDeletedAsync();
        }

        await services.DisposeAsync();
        if (file is not null)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            foreach (var part in new[] { file, file + "-wal", file + "-shm" })
            {
                File.Delete(part);
            }
        }
    }

    private static (Dictionary<string, string?> Settings, string? File) StoreOfItsOwn()
    {
        var name = $"rentai_test_{Guid.CreateVersion7():N}";
        if (Environment.GetEnvironmentVariable("RENTAI_TEST_SQLSERVER") is { Length: > 0 } server)
        {
            var connection = new Microsoft.Data.SqlClient.SqlConnectionStringBuilder(server) { InitialCatalog = name };
            return (new() { ["Database:Provider"] = "SqlServer", ["Database:ConnectionString"] = connection.ConnectionString }, null);
        }

        var file = Path.Combine(Path.GetTempPath(), name + ".db");
        return (new() { ["Database:ConnectionString"] = $"Data Source={file}" }, file);
    }

    private sealed class SignedIn : ISignedInUser
    {
        public SignedInPerson? Person { get; set; }

        public ValueTask<SignedInPerson?> CurrentAsync(CancellationToken ct) => new(Person);
    }
}
