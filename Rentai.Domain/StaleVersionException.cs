namespace Rentai.Domain;

/// <summary>
/// Somebody else saved the record first. Carries who and when, so that the page can show both sides; nothing was changed, and what
/// was typed stays on the page.
/// </summary>
/// <param name="changedBy">Name of whoever saved first, when known.</param>
/// <param name="changedAt">When (UTC).</param>
/// <param name="currentVersion">The version that is stored now.</param>
public sealed class StaleVersionException(string? changedBy, DateTime changedAt, long currentVersion)
    : Exception($"The record was changed by {changedBy ?? "somebody"} at {changedAt:O}.")
{
    /// <summary>Name of whoever saved first, when known.</summary>
    public string? ChangedBy { get; } = changedBy;

    /// <summary>When (UTC).</summary>
    public DateTime ChangedAt { get; } = changedAt;

    /// <summary>The version that is stored now.</summary>
    public long CurrentVersion { get; } = currentVersion;
}
