namespace Rentai.Browser.Tests;

public sealed class ProductionSettingsTests
{
    [Theory]
    [InlineData("AzureAd:TenantId, AzureAd:ClientId, AzureAd:ClientSecret")]
    [InlineData("AzureAd:ClientSecret", "--AzureAd:TenantId=contoso", "--AzureAd:ClientId=portal")]
    [InlineData(
        "AzureAd:Instance",
        "--AzureAd:Instance=",
        "--AzureAd:TenantId=contoso",
        "--AzureAd:ClientId=portal",
        "--AzureAd:ClientSecret=s"
    )]
    public async Task Start_KeysMissing_EndsWithOneSentence(string missing, params string[] settings)
    {
        var (code, errors) = await RunAsync(settings);

        Assert.Equal(1, code);
        Assert.Equal($"The portal does not start without the sign-in's settings: {missing}.", errors.Trim());
    }

    [Theory]
    [InlineData("common")]
    [InlineData("Organizations")]
    [InlineData("consumers")]
    public async Task Start_TenantOfEverybody_EndsWithOneSentence(string tenant)
    {
        var (code, errors) = await RunAsync($"--AzureAd:TenantId={tenant}", "--AzureAd:ClientId=portal", "--AzureAd:ClientSecret=secret");

        Assert.Equal(1, code);
        Assert.StartsWith("AzureAd:TenantId must name one directory", errors.Trim(), StringComparison.Ordinal);
        Assert.Single(errors.Trim().Split('\n'));
    }

    [Fact]
    public async Task Start_SeveralSettingsWrong_OneSentenceEach()
    {
        var (code, errors) = await RunAsync("--Access:TokenCheckMinutes=1");

        Assert.Equal(1, code);
        var lines = errors.Trim().Split('\n', StringSplitOptions.TrimEntries);
        Assert.Equal(2, lines.Length);
        Assert.Contains(lines, l => l.Contains("Access:TokenCheckMinutes must be between 5 and 60.", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("AzureAd:TenantId, AzureAd:ClientId, AzureAd:ClientSecret", StringComparison.Ordinal));
    }

    // Nothing is touched before the settings are in order: the store's file does not appear.
    private static async Task<(int Code, string Errors)> RunAsync(params string[] settings)
    {
        var store = PortalProcess.NewStore();
        try
        {
            var end = await PortalProcess.RunAsync(
                new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Production" },
                ["--urls=http://127.0.0.1:0", $"--Database:ConnectionString=Data Source={store}", .. settings]
            );
            Assert.False(File.Exists(store));
            return end;
        }
        finally
        {
            File.Delete(store);
        }
    }
}
