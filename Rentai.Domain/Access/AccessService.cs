namespace Rentai.Domain.Access;

/// <inheritdoc cref="IAccess"/>
internal sealed class AccessService(IGate gate) : IAccess
{
    /// <inheritdoc/>
    public Task<PersonRights> MineAsync(CancellationToken ct) => gate.RightsAsync(ct);
}
