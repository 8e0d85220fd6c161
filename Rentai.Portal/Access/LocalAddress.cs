namespace Rentai.Portal.Access;

/// <summary>Keeps redirects inside the portal.</summary>
public static class LocalAddress
{
    /// <summary>The address if it leads into the portal, else the start page.</summary>
    public static string Or(string? address, string fallback = "/") => IsLocal(address) ? address! : fallback;

    /// <summary>Whether the address is a path of this portal: one slash, no second, no backslash, no control character.</summary>
    public static bool IsLocal(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..]
        && !address.Any(char.IsControl)
        && !address.Contains('\\', StringComparison.Ordinal);
}
