using Rentai.Domain.Access;

namespace Rentai.Domain.Staff;

/// <summary>The administrator's word on one person; takes effect with that person's next action.</summary>
/// <param name="StaffId">Whom.</param>
/// <param name="Version">The version that the administrator saw.</param>
/// <param name="Position">What the person does.</param>
/// <param name="Team">Team, at most 50 characters.</param>
/// <param name="Cap">Highest level the person may use, or <see langword="null"/> for no cap.</param>
/// <param name="IsSuspended">Whether to shut the person out.</param>
/// <param name="Reason">Required for a cap or a suspension, at most 200 characters.</param>
public sealed record AmendStaff(
    int StaffId,
    long Version,
    Position Position,
    string? Team,
    AccessLevel? Cap,
    bool IsSuspended,
    string? Reason
);
