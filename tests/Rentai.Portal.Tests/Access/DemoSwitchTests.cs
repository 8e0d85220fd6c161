using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Rentai.Portal.Access;

namespace Rentai.Portal.Tests.Access;

public sealed class DemoSwitchTests
{
    [Theory]
    [InlineData("Development", "true", true)]
    [InlineData("Development", "false", false)]
    [InlineData("Development", null, false)]
    [InlineData("Production", "true", false)]
    [InlineData("Staging", "true", false)]
    public void IsDemo_EnvironmentAndSetting_BothNeeded(string environment, string? enabled, bool expected)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Demo:Enabled", enabled)]).Build();

        Assert.Equal(expected, SignIn.IsDemo(new SomeEnvironment { EnvironmentName = environment }, configuration));
    }

    [Fact]
    public void MissingKeys_NothingSet_EveryKeyByName() =>
        Assert.Equal(
            ["AzureAd:Instance", "AzureAd:TenantId", "AzureAd:ClientId", "AzureAd:ClientSecret"],
            new IdentityOptions().MissingKeys(hasCertificate: false)
        );

    [Fact]
    public void MissingKeys_WithCertificate_NoSecretNeeded() =>
        Assert.Empty(
            new IdentityOptions
            {
                Instance = "https://login.example/",
                TenantId = "t",
                ClientId = "c",
            }.MissingKeys(hasCertificate: true)
        );

    private sealed class SomeEnvironment : IHostEnvironment
    {
        public required string EnvironmentName { get; set; }

        public string ApplicationName { get; set; } = "Rentai.Portal";

        public string ContentRootPath { get; set; } = "/";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
