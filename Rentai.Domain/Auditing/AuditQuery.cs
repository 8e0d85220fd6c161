namespace Rentai.Domain.Auditing;

/// <summary>What an executive looks for in the audit trail.</summary>
/// <param name="Paging">Which page, newest first.</param>
/// <param name="StaffId">Only this person.</param>
/// <param name="CustomerNumber">Only this customer.</param>
/// <param name="Kind">Only this kind.</param>
/// <param name="From">From this day on, in the portal's time zone.</param>
/// <param name="To">Up to and with this day.</param>
public sealed record AuditQuery(
    Paging Paging,
    int? StaffId = null,
    string? CustomerNumber = null,
    AuditKind? Kind = null,
    DateOnly? From = null,
    DateOnly? To = null
);
