namespace Rentai.Portal.Access;

/// <summary>What the sign-in with Microsoft Entra ID needs (section <c>AzureAd</c>); everything else is read by the library itself.</summary>
public sealed class IdentityOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "AzureAd";

    /// <summary>Address of the identity provider.</summary>
    public string? Instance { get; init; }

    /// <summary>The directory.</summary>
    public string? TenantId { get; init; }

    /// <summary>Whether <see cref="TenantId"/> is one of the words by which people of any directory may come.</summary>
    public bool IsOpenToEveryDirectory => TenantId?.Trim().ToUpperInvariant() is "COMMON" or "ORGANIZATIONS" or "CONSUMERS";

    /// <summary>The portal's registration in the directory.</summary>
    public string? ClientId { get; init; }

    /// <summary>The portal's secret, unless it signs in with a certificate.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>The keys that hold nothing.</summary>
    public IReadOnlyList<string> MissingKeys(bool hasCertificate) =>
        [
            .. new (string Key, string? Value)[]
            {
                (nameof(Instance), Instance),
                (nameof(TenantId), TenantId),
                (nameof(ClientId), ClientId),
                (nameof(ClientSecret), hasCertificate ? "certificate" : ClientSecret),
            }
                .Where(k => string.IsNullOrWhiteSpace(k.Value))
                .Select(k => $"{Section}:{k.Key}"),
        ];
}
