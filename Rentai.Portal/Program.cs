using System.CommandLine;
using Microsoft.Extensions.Options;
using Rentai.Portal.Shell;

var root = new RootCommand("Rentai Portal. Without a verb it serves the portal; settings are passed as --Section:Key=value.")
{
    TreatUnmatchedTokensAsErrors = false,
};
root.SetAction((_, ct) => ServeAsync(ct));

try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (OptionsValidationException e)
{
    await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, e.Failures));
    return 1;
}

WebApplication Build()
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddPortal();
    return builder.Build();
}

async Task<int> ServeAsync(CancellationToken ct)
{
    await using var app = Build();
    app.UsePortal();
    app.Services.GetRequiredService<IStartupValidator>().Validate();
    app.AnnounceAddresses();
    await app.RunAsync(ct);
    return 0;
}
