using Rentai.Domain.Access;

namespace Rentai.Domain.Auditing;

/// <summary>One line of the audit trail 审计记录. Written once, never changed or deleted through the application.</summary>
internal sealed class AuditEntry
{
    private AuditEntry() { }

    public AuditEntry(
        DateTime at,
        AccessScope scope,
        AuditKind kind,
        string subject,
        string? subjectId,
        int? customerId,
        AccessLevel dataLevel,
        string? changes
    )
    {
        At = at;
        StaffId = scope.StaffId;
        Actor = scope.Name;
        Operation = scope.Operation;
        Origin = scope.Origin;
        Kind = kind;
        Subject = subject;
        SubjectId = subjectId;
        CustomerId = customerId;
        DataLevel = dataLevel;
        Changes = changes;
    }

    public long Id { get; private set; }

    /// <summary>When (UTC).</summary>
    public DateTime At { get; private set; }

    public int? StaffId { get; private set; }

    public string Actor { get; private set; } = "";

    public string Operation { get; private set; } = "";

    /// <summary>From where, usually an IP address.</summary>
    public string Origin { get; private set; } = "";

    public AuditKind Kind { get; private set; }

    /// <summary>Kind of record, such as <c>Customer</c>.</summary>
    public string Subject { get; private set; } = "";

    public string? SubjectId { get; private set; }

    public int? CustomerId { get; private set; }

    /// <summary>The level of the data that was read or changed.</summary>
    public AccessLevel DataLevel { get; private set; }

    /// <summary>Fields with old and new value, as JSON: <c>[{"f":"Phone","o":"…","n":"…"}]</c>; personal data without its values.</summary>
    public string? Changes { get; private set; }
}
