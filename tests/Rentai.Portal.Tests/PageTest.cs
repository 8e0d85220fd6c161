using System.Globalization;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MudBlazor.Services;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Infrastructure;
using Rentai.Portal.Drafts;

namespace Rentai.Portal.Tests;

/// <summary>
/// Pages on the real domain and a real SQLite store of their own; only the browser is missing. Who is signed in is the test's to say, and
/// so is the clock: 2026-03-05 10:00 in Shanghai.
/// </summary>
public abstract class PageTest : BunitContext, IAsyncLifetime
{
    private readonly string file = Path.Combine(Path.GetTempPath(), $"rentai_page_{Guid.CreateVersion7():N}.db");

    protected static CancellationToken Ct => Xunit.TestContext.Current.CancellationToken;

    /// <summary>Where the page went.</summary>
    protected string Address => Services.GetRequiredService<NavigationManager>().Uri;

    protected FakeTimeProvider Time => (FakeTimeProvider)Services.GetRequiredService<TimeProvider>();

    protected SignedInPerson? Person { get; private set; }

    public virtual async ValueTask InitializeAsync()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        JSInterop.Mode = JSRuntimeMode.Loose;
        var settings = new Dictionary<string, string?> { ["Database:ConnectionString"] = $"Data Source={file}" };
        Services.AddRentaiDomain().AddRentaiInfrastructure(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        Services.AddMudServices();
        Services.AddTransient<DraftKeeper>().AddScoped<DraftShelf>();
        Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 3, 5, 2, 0, 0, TimeSpan.Zero)));
        Services.AddScoped<ISignedInUser>(_ => new SignedIn(() => Person));
        AddServices(Services);
        await InfrastructureServices.MigrateAsync(Services, Ct);
    }

    /// <summary>Adds what a test needs besides, or in place of the portal's own.</summary>
    protected virtual void AddServices(IServiceCollection services) { }

    /// <summary>Signs somebody in; pages drawn from now on belong to that person.</summary>
    protected async Task<PersonRights> SignInAsync(SignedInPerson person)
    {
        Person = person;
        return await CallAsync<IAccess, PersonRights>(a => a.MineAsync(Ct));
    }

    /// <summary>A front door, called as somebody else for once.</summary>
    protected async Task<T> AsAsync<TDoor, T>(SignedInPerson person, Func<TDoor, Task<T>> call)
        where TDoor : notnull
    {
        var before = Person;
        Person = person;
        try
        {
            return await CallAsync(call);
        }
        finally
        {
            Person = before;
        }
    }

    /// <inheritdoc cref="AsAsync{TDoor,T}"/>
    protected Task AsAsync<TDoor>(SignedInPerson person, Func<TDoor, Task> call)
        where TDoor : notnull =>
        AsAsync<TDoor, bool>(
            person,
            async door =>
            {
                await call(door);
                return true;
            }
        );

    /// <summary>Draws a page as somebody, at an address.</summary>
    protected async Task<IRenderedComponent<TPage>> OpenAsync<TPage>(
        SignedInPerson person,
        string address,
        Action<ComponentParameterCollectionBuilder<TPage>>? more = null
    )
        where TPage : IComponent
    {
        var rights = await SignInAsync(person);
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<TPage>(parameters =>
        {
            parameters.AddCascadingValue(rights);
            more?.Invoke(parameters);
        });
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        SqliteConnection.ClearAllPools();
        foreach (var part in new[] { file, file + "-wal", file + "-shm" })
        {
            File.Delete(part);
        }
    }

    private async Task<T> CallAsync<TDoor, T>(Func<TDoor, Task<T>> call)
        where TDoor : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await call(scope.ServiceProvider.GetRequiredService<TDoor>());
    }

    private sealed class SignedIn(Func<SignedInPerson?> person) : ISignedInUser
    {
        public ValueTask<SignedInPerson?> CurrentAsync(CancellationToken ct) => new(person());
    }
}
