namespace Rentai.Domain;

/// <summary>A record that two people may change at once: the store counts its versions and notes who changed it last.</summary>
internal interface IVersioned
{
    /// <summary>Counts up with each change, from 1.</summary>
    long Version { get; }

    /// <summary>When it was last changed (UTC).</summary>
    DateTime ChangedAt { get; }

    /// <summary>Name of whoever changed it last.</summary>
    string? ChangedBy { get; }
}
