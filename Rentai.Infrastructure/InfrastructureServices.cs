using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Rentai.Domain.Access;
using Rentai.Domain.Auditing;
using Rentai.Domain.Calendar;
using Rentai.Domain.Competition;
using Rentai.Domain.Contacts;
using Rentai.Domain.Customers;
using Rentai.Domain.Drafts;
using Rentai.Domain.Engagement;
using Rentai.Domain.Grading;
using Rentai.Domain.Sales;
using Rentai.Domain.Staff;
using Rentai.Infrastructure.Access;
using Rentai.Infrastructure.Auditing;
using Rentai.Infrastructure.Calendar;
using Rentai.Infrastructure.Competition;
using Rentai.Infrastructure.Contacts;
using Rentai.Infrastructure.Customers;
using Rentai.Infrastructure.Demo;
using Rentai.Infrastructure.Drafts;
using Rentai.Infrastructure.Engagement;
using Rentai.Infrastructure.Grading;
using Rentai.Infrastructure.Persistence;
using Rentai.Infrastructure.Sales;
using Rentai.Infrastructure.Staff;

namespace Rentai.Infrastructure;

/// <summary>The one public type of the infrastructure: registers the stores and runs what the command line asks of them.</summary>
public static class InfrastructureServices
{
    /// <summary>Customers of the ordinary demo company 演示公司.</summary>
    public const int DemoCustomers = DemoCompany.DefaultCustomers;

    /// <summary>Customers that the demo company has at least.</summary>
    public const int LeastDemoCustomers = DemoCompany.LeastCustomers;

    /// <summary>Adds the stores behind the domain's ports. Options are checked at start.</summary>
    public static IServiceCollection AddRentaiInfrastructure(this IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddOptions<DatabaseOptions>()
            .Bind(configuration.GetSection(DatabaseOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services
            .AddOptions<CalendarOptions>()
            .Bind(configuration.GetSection(CalendarOptions.Section))
            .ValidateDataAnnotations()
            .Validate(
                o => TimeZoneInfo.TryFindSystemTimeZoneById(o.TimeZone, out _),
                "Calendar:TimeZone is not a time zone of this system."
            )
            .ValidateOnStart();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(s => new PortalClock(
            s.GetRequiredService<TimeProvider>(),
            TimeZoneInfo.FindSystemTimeZoneById(Calendar(s).TimeZone)
        ));
        services.AddSingleton(s => new FiscalCalendar(Calendar(s).FiscalYearStartMonth));

        services.AddSingleton<IInterceptor, LevelInterceptor>();
        services.AddSingleton<IInterceptor, VersionInterceptor>();
        services.AddSingleton<IInterceptor, AuditInterceptor>();
        services.AddSingleton<PortalContexts>();
        services.AddDataProtection().SetApplicationName("Rentai.Portal");
        services.AddSingleton<IConfigureOptions<Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions>, KeysInStore>();

        services.AddHealthChecks().AddCheck<StoreHealth>("store");

        return services
            .AddScoped<IAdmissionStore, AdmissionStore>()
            .AddScoped<IAuditStore, AuditStore>()
            .AddScoped<ICompetitionStore, CompetitionStore>()
            .AddScoped<IContactLogStore, ContactLogStore>()
            .AddScoped<IContactStore, ContactStore>()
            .AddScoped<ICustomerStore, CustomerStore>()
            .AddScoped<IDraftStore, DraftStore>()
            .AddScoped<IFactStore, FactStore>()
            .AddScoped<IFollowUpStore, FollowUpStore>()
            .AddScoped<IGradingStore, GradingStore>()
            .AddScoped<IRoundStore, RoundStore>()
            .AddScoped<ISalesStore, SalesStore>()
            .AddScoped<ISchemeStore, SchemeStore>()
            .AddScoped<IStaffStore, StaffStore>()
            .AddScoped<IStandingStore, StandingStore>()
            .AddScoped<ITrialStore, TrialStore>()
            .AddScoped<FirstScheme>()
            .AddScoped<DemoFiller>();
    }

    /// <summary>Brings the store's schema up to date and gives a new store the standard grading scheme. SQLite does it at every start, SQL Server by the <c>migrate</c> verb.</summary>
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var db = services.GetRequiredService<PortalContexts>().OpenForMigration();
        if (
            db.Database.IsSqlite()
            && new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource is { Length: > 0 } file
        )
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        }

        await db.Database.MigrateAsync(ct);
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<FirstScheme>().EnterAsync(ct);
    }

    /// <summary>Whether the store is the embedded file, which the portal keeps up to date by itself.</summary>
    public static bool IsEmbedded(IServiceProvider services) =>
        services.GetRequiredService<PortalContexts>().Provider == DatabaseProvider.Sqlite;

    /// <summary>Migrations that the store still lacks; the portal does not serve before they are applied.</summary>
    /// <exception cref="System.Data.Common.DbException">The store cannot be reached.</exception>
    public static async Task<IReadOnlyList<string>> PendingMigrationsAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var db = services.GetRequiredService<PortalContexts>().OpenForMigration();
        return [.. await db.Database.GetPendingMigrationsAsync(ct)];
    }

    /// <summary>Derives the figures of the customer list anew, as the start of the portal does.</summary>
    public static async Task RefreshFiguresAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var fiscal = scope.ServiceProvider.GetRequiredService<FiscalCalendar>();
        var year = fiscal.YearOf(scope.ServiceProvider.GetRequiredService<PortalClock>().Today);
        var admitted = scope.ServiceProvider.GetRequiredService<IGate>().Admit(SystemActor.Figures);
        await scope.ServiceProvider.GetRequiredService<ICustomerStore>().RefreshFiguresAsync(year, fiscal.YearBefore(year), admitted, ct);
    }

    /// <summary>Fills an empty store with the demo company 演示公司.</summary>
    /// <returns>Whether the store was empty; one that holds customers is left as it is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than <see cref="LeastDemoCustomers"/>.</exception>
    public static async Task<bool> FillDemoAsync(IServiceProvider services, int customers, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DemoFiller>().FillAsync(customers, ct);
    }

    private static CalendarOptions Calendar(IServiceProvider services) => services.GetRequiredService<IOptions<CalendarOptions>>().Value;
}
