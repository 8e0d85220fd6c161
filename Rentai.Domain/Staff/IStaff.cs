namespace Rentai.Domain.Staff;

/// <summary>Front door to colleagues 员工.</summary>
public interface IStaff
{
    /// <summary>Everybody who is not suspended, by name; for pickers.</summary>
    Task<IReadOnlyList<StaffName>> NamesAsync(CancellationToken ct);

    /// <summary>The whole staff list, for an administrator.</summary>
    Task<IReadOnlyList<StaffEntry>> ListAsync(CancellationToken ct);

    /// <summary>Changes one person's position, team, cap or suspension.</summary>
    /// <exception cref="RuleBrokenException">Administrators cannot shut themselves out.</exception>
    /// <exception cref="StaleVersionException">Another administrator saved first.</exception>
    Task AmendAsync(AmendStaff command, CancellationToken ct);
}
