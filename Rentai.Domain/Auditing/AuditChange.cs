namespace Rentai.Domain.Auditing;

/// <summary>One field of an audit entry.</summary>
/// <param name="Field">Name of the field.</param>
/// <param name="Old">Value before; <see langword="null"/> when empty or personal.</param>
/// <param name="New">Value after; <see langword="null"/> when empty or personal.</param>
public sealed record AuditChange(string Field, string? Old, string? New);
