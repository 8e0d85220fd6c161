namespace Rentai.Domain.Auditing;

/// <summary>What happened, as the audit trail 审计记录 tells it.</summary>
public enum AuditKind
{
    /// <summary>Data of level 2 or 3 was read.</summary>
    Read,

    /// <summary>A record was entered.</summary>
    Created,

    /// <summary>A record was changed.</summary>
    Changed,

    /// <summary>A record was removed.</summary>
    Removed,

    /// <summary>Personal data was erased on request.</summary>
    Erased,

    /// <summary>Somebody asked for what they may not have.</summary>
    Refused,
}
