namespace Rentai.Browser.Tests;

/// <summary>Finds the browser that is installed: Chromium or Chrome on Linux, Edge or Chrome on Windows and macOS.</summary>
internal static class Chromium
{
    private static readonly string[] Places =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/snap/bin/chromium",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
        @"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    public static string Find() =>
        Environment.GetEnvironmentVariable("RENTAI_TEST_BROWSER") is { Length: > 0 } named
            ? named
            : Places.FirstOrDefault(File.Exists)
                ?? throw new InvalidOperationException("No Chromium, Chrome or Edge was found; install one or set RENTAI_TEST_BROWSER.");
}
