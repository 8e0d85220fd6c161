using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Rentai.Browser.Tests;

/// <summary>
/// The portal as a user starts it: a process of its own with a SQLite file of its own, the demo company and a free port. It can be
/// killed without warning and started again on the same file.
/// </summary>
public sealed class PortalProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan RunLimit = TimeSpan.FromSeconds(30);
    private static readonly Dictionary<string, string> Development = new() { ["ASPNETCORE_ENVIRONMENT"] = "Development" };

    private readonly StringBuilder output = new();
    private readonly IReadOnlyDictionary<string, string> environment;
    private readonly string[] settings;
    private Process? process;

    private PortalProcess(string store, int port, IReadOnlyDictionary<string, string> environment, string[] settings)
    {
        Store = store;
        Address = new Uri($"http://localhost:{port}");
        this.environment = environment;
        this.settings = settings;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Its SQLite file.</summary>
    public string Store { get; }

    /// <summary>What it printed, logs included.</summary>
    public string Output
    {
        get
        {
            lock (output)
            {
                return output.ToString();
            }
        }
    }

    /// <summary>Resident memory of the process, bytes.</summary>
    public long Memory
    {
        get
        {
            process!.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>Starts a portal, by default on a new store with the demo company.</summary>
    public static Task<PortalProcess> StartAsync(string? store = null, params string[] settings) =>
        StartAsync(store, Development, settings);

    /// <summary>Starts a portal with these environment variables, among them <c>ASPNETCORE_ENVIRONMENT</c>.</summary>
    public static async Task<PortalProcess> StartAsync(
        string? store,
        IReadOnlyDictionary<string, string> environment,
        params string[] settings
    )
    {
        var portal = new PortalProcess(store ?? NewStore(), FreePort(), environment, settings);
        await portal.StartAgainAsync();
        return portal;
    }

    /// <summary>Runs the portal until it ends by itself; one that does not is killed.</summary>
    /// <returns>Its exit code and what it wrote to the error stream.</returns>
    public static async Task<(int Code, string Errors)> RunAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using var process = Process.Start(Command(environment, arguments))!;
        using var limit = new CancellationTokenSource(RunLimit);
        await using var end = limit.Token.Register(() => process.Kill(entireProcessTree: true));
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        await process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await process.WaitForExitAsync(CancellationToken.None);
        return (process.ExitCode, await errors);
    }

    /// <summary>The path of a store that nobody has.</summary>
    public static string NewStore() => Path.Combine(Path.GetTempPath(), $"rentai_browser_{Guid.CreateVersion7():N}.db");

    /// <summary>A port that nobody listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Starts it on the same store and port, and waits until it is ready.</summary>
    public async Task StartAgainAsync()
    {
        var start = Command(environment, [$"--urls={Address}", $"--Database:ConnectionString=Data Source={Store}", .. settings]);
        process = Process.Start(start) ?? throw new InvalidOperationException("The portal did not start.");
        process.OutputDataReceived += Note;
        process.ErrorDataReceived += Note;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await ReadyAsync();
    }

    /// <summary>Kills it without a word, as a power cut would.</summary>
    public async Task KillAsync()
    {
        process!.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            await KillAsync();
        }

        foreach (var part in new[] { Store, Store + "-wal", Store + "-shm" })
        {
            File.Delete(part);
        }
    }

    private static ProcessStartInfo Command(IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])[typeof(Rentai.Portal.Shell.App).Assembly.Location, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private async Task ReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        using var limit = new CancellationTokenSource(StartLimit);
        using var poll = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (await poll.WaitForNextTickAsync(limit.Token))
        {
            if (process!.HasExited)
            {
                throw new InvalidOperationException($"The portal stopped with code {process.ExitCode}:{Environment.NewLine}{Output}");
            }

            try
            {
                using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), limit.Token);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }
    }

    private void Note(object sender, DataReceivedEventArgs line)
    {
        lock (output)
        {
            output.AppendLine(line.Data);
        }
    }
}
