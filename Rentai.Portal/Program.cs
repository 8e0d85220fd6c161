using System.CommandLine;
using System.Data.Common;
using Microsoft.Extensions.Options;
using Rentai.Infrastructure;
using Rentai.Portal.Access;
using Rentai.Portal.Shell;

var root = new RootCommand("Rentai Portal. Without a verb it serves the portal; settings are passed as --Section:Key=value.")
{
    TreatUnmatchedTokensAsErrors = false,
};
root.SetAction((_, ct) => ServeAsync(ct));
root.Add(Verb("migrate", "Brings the store's schema up to date.", MigrateAsync));
root.Add(DemoVerb());
root.Add(Verb("doctor", "Checks settings and store, and says what is wrong.", DoctorAsync));

try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (OptionsValidationException e)
{
    return await FailAsync(string.Join(Environment.NewLine, e.Failures));
}
catch (AggregateException e) when (e.InnerExceptions.All(i => i is OptionsValidationException))
{
    return await FailAsync(
        string.Join(Environment.NewLine, e.InnerExceptions.OfType<OptionsValidationException>().SelectMany(i => i.Failures))
    );
}
catch (DbException e)
{
    return await FailAsync($"The store cannot be used: {e.Message} The key is Database:ConnectionString.");
}
catch (IOException e)
{
    return await FailAsync(e.Message);
}

static Command Verb(string name, string description, Func<CancellationToken, Task<int>> run)
{
    var verb = new Command(name, description) { TreatUnmatchedTokensAsErrors = false };
    verb.SetAction((_, ct) => run(ct));
    return verb;
}

Command DemoVerb()
{
    var customers = new Option<int>("--customers")
    {
        Description = $"How many customers, at least {InfrastructureServices.LeastDemoCustomers}.",
        DefaultValueFactory = _ => InfrastructureServices.DemoCustomers,
    };
    var verb = new Command("demo", "Fills an empty store with the demo company.") { TreatUnmatchedTokensAsErrors = false };
    verb.Add(customers);
    verb.SetAction((parsed, ct) => FillDemoAsync(parsed.GetValue(customers), ct));
    return verb;
}

// Builds the portal and checks its settings, which says in a sentence what is missing.
WebApplication Build()
{
    var builder = WebApplication.CreateBuilder(args);
    builder.Services.AddRentaiInfrastructure(builder.Configuration);
    builder.AddPortal();
    var app = builder.Build();
    app.Services.GetRequiredService<IStartupValidator>().Validate();
    return app;
}

async Task<int> ServeAsync(CancellationToken ct)
{
    await using var app = Build();
    if (InfrastructureServices.IsEmbedded(app.Services))
    {
        await InfrastructureServices.MigrateAsync(app.Services, ct);
    }
    else if (await InfrastructureServices.PendingMigrationsAsync(app.Services, ct) is { Count: > 0 } pending)
    {
        return await FailAsync($"The store lacks {pending.Count} migrations. Run the verb migrate first.");
    }

    if (SignIn.IsDemo(app.Environment, app.Configuration))
    {
        await InfrastructureServices.FillDemoAsync(app.Services, InfrastructureServices.DemoCustomers, ct);
    }

    await InfrastructureServices.RefreshFiguresAsync(app.Services, ct);
    app.UsePortal();
    app.AnnounceAddresses();
    await app.RunAsync(ct);
    return 0;
}

async Task<int> MigrateAsync(CancellationToken ct)
{
    await using var app = Build();
    await InfrastructureServices.MigrateAsync(app.Services, ct);
    Console.WriteLine("The store's schema is up to date.");
    return 0;
}

async Task<int> FillDemoAsync(int customers, CancellationToken ct)
{
    if (customers < InfrastructureServices.LeastDemoCustomers)
    {
        return await FailAsync($"The demo company has at least {InfrastructureServices.LeastDemoCustomers} customers.");
    }

    await using var app = Build();
    await InfrastructureServices.MigrateAsync(app.Services, ct);
    if (!await InfrastructureServices.FillDemoAsync(app.Services, customers, ct))
    {
        return await FailAsync("The store holds customers already; the demo company is only written into an empty one.");
    }

    Console.WriteLine($"The demo company with {customers} customers is in the store.");
    return 0;
}

async Task<int> DoctorAsync(CancellationToken ct)
{
    await using var app = Build();
    Console.WriteLine("Settings: in order.");
    if (await InfrastructureServices.PendingMigrationsAsync(app.Services, ct) is { Count: > 0 } pending)
    {
        return await FailAsync($"Store: reached, but {pending.Count} migrations are missing. Run the verb migrate.");
    }

    Console.WriteLine("Store: reached, schema up to date.");
    return 0;
}

static async Task<int> FailAsync(string sentence)
{
    await Console.Error.WriteLineAsync(sentence);
    return 1;
}
