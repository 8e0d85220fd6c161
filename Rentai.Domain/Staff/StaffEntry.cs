using Rentai.Domain.Access;

namespace Rentai.Domain.Staff;

/// <summary>A row of the administrator's staff list.</summary>
/// <param name="Id">Row in the staff table.</param>
/// <param name="Name">Name.</param>
/// <param name="Email">E-mail address.</param>
/// <param name="Position">What the person does.</param>
/// <param name="Team">Team, when assigned.</param>
/// <param name="Cap">Highest level the person may use.</param>
/// <param name="IsSuspended">Whether the person is shut out.</param>
/// <param name="Reason">Why capped or suspended.</param>
/// <param name="LastSeenAt">Last sign-in or action, to the hour (UTC).</param>
/// <param name="Version">Version for the next change.</param>
public sealed record StaffEntry(
    int Id,
    string Name,
    string? Email,
    Position Position,
    string? Team,
    AccessLevel? Cap,
    bool IsSuspended,
    string? Reason,
    DateTime? LastSeenAt,
    long Version
);
