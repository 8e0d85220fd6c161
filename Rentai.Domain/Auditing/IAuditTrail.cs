namespace Rentai.Domain.Auditing;

/// <summary>Front door to the audit trail 审计记录.</summary>
public interface IAuditTrail
{
    /// <summary>The lines that fit, newest first.</summary>
    Task<PageOf<AuditLine>> FindAsync(AuditQuery query, CancellationToken ct);
}
