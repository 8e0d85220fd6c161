using Rentai.Domain.Access;

namespace Rentai.Domain.Staff;

/// <summary>Store port of the staff table.</summary>
internal interface IStaffStore
{
    Task<IReadOnlyList<StaffName>> NamesAsync(AccessScope scope, CancellationToken ct);

    Task<IReadOnlyList<StaffEntry>> ListAsync(AccessScope scope, CancellationToken ct);

    Task ChangeAsync(int id, AccessScope scope, long version, Action<StaffMember> change, CancellationToken ct);
}
