namespace Rentai.Domain.Access;

/// <summary>Somebody asked for what they may not have. To the user it looks like "no such thing"; nothing was changed.</summary>
public sealed class AccessDeniedException(DenialReason reason, Operation? operation = null)
    : Exception($"Refused ({reason}): {operation?.ToString() ?? "data above the level"}.")
{
    /// <summary>Why.</summary>
    public DenialReason Reason { get; } = reason;

    /// <summary>What was asked for; <see langword="null"/> when data, not an operation, was above the level.</summary>
    public Operation? Operation { get; } = operation;
}
