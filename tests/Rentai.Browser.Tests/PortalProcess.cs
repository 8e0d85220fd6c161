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

    private readonly StringBuilder output = new();
    private readonly string[] settings;
    private Process? process;

    private PortalProcess(string store, int port, string[] settings)
    {
        Store = store;
        Address = new Uri($"http://localhost:{port}");
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
    public static async Task<PortalProcess> StartAsync(string? store = null, params string[] settings)
    {
        var portal = new PortalProcess(
            store ?? Path.Combine(Path.GetTempPath(), $"rentai_browser_{Guid.CreateVersion7():N}.db"),
            FreePort(),
            settings
        );
        await portal.StartAgainAsync();
        return portal;
    }

    /// <summary>Starts it on the same store and port, and waits until it is ready.</summary>
    public async Task StartAgainAsync()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        start.ArgumentList.Add($"--urls={Address}");
        start.ArgumentList.Add($"--Database:ConnectionString=Data Source={Store}");
        foreach (var setting in settings)
        {
            start.ArgumentList.Add(setting);
        }

        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
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

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
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
