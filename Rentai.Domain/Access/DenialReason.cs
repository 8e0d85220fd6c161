namespace Rentai.Domain.Access;

/// <summary>Why somebody was refused. For the audit trail and the sign-in pages; a page about data never tells it.</summary>
public enum DenialReason
{
    /// <summary>Nobody is signed in.</summary>
    NotSignedIn,

    /// <summary>Signed in, but without an app role.</summary>
    NoRole,

    /// <summary>Suspended by the administrator.</summary>
    Suspended,

    /// <summary>The level, or the administrator's right, is missing.</summary>
    NotEntitled,
}
