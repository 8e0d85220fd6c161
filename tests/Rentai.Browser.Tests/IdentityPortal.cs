namespace Rentai.Browser.Tests;

/// <summary>A portal as in production, signing in at a provider of its own; both on an empty store.</summary>
public sealed class IdentityPortal : IAsyncLifetime
{
    /// <summary>Why the tests with the provider run on Linux only.</summary>
    public const string LinuxOnly = "Only on Linux can a process be told by SSL_CERT_FILE to trust one more certificate.";

    /// <summary>The least that Access:TokenCheckMinutes takes.</summary>
    public const int TokenCheckMinutes = 5;

    public IdentityProvider Provider { get; private set; } = null!;

    public PortalProcess Portal { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        Provider = await IdentityProvider.StartAsync();
        Portal = await PortalProcess.StartAsync(
            null,
            new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["SSL_CERT_FILE"] = Provider.CertificateFile },
            $"--AzureAd:Instance={Provider.Instance}",
            $"--AzureAd:TenantId={IdentityProvider.TenantId}",
            $"--AzureAd:ClientId={IdentityProvider.ClientId}",
            $"--AzureAd:ClientSecret={IdentityProvider.ClientSecret}",
            $"--Access:TokenCheckMinutes={TokenCheckMinutes}",
            "--Demo:Enabled=true"
        );
    }

    public async ValueTask DisposeAsync()
    {
        if (Portal is not null)
        {
            await Portal.DisposeAsync();
        }

        if (Provider is not null)
        {
            await Provider.DisposeAsync();
        }
    }
}
