using Rentai.Domain.Access;

namespace Rentai.Domain.Auditing;

/// <summary>Store port of the audit trail. Changes are noted by the store itself; this port notes what leaves no change behind.</summary>
internal interface IAuditStore
{
    /// <summary>Notes that data of level 2 or 3 was read; reading level 1 data leaves no entry.</summary>
    Task RecordReadAsync(
        AccessScope scope,
        string subject,
        string? subjectId,
        int? customerId,
        AccessLevel dataLevel,
        CancellationToken ct
    );

    Task<PageOf<AuditLine>> FindAsync(AuditQuery query, AccessScope scope, CancellationToken ct);
}
