using FluentValidation;
using Rentai.Domain.Access;
using Rentai.Domain.Resources;

namespace Rentai.Domain.Staff;

/// <inheritdoc cref="IStaff"/>
internal sealed class StaffService(IGate gate, IStaffStore store) : IStaff
{
    private static readonly AmendStaffRules Rules = new();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StaffName>> NamesAsync(CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.ReadStaff, ct);
        return await store.NamesAsync(scope, ct);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StaffEntry>> ListAsync(CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.AdministerStaff, ct);
        return await store.ListAsync(scope, ct);
    }

    /// <inheritdoc/>
    public async Task AmendAsync(AmendStaff command, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.AdministerStaff, ct);
        await Rules.ValidateAndThrowAsync(command, ct);
        if (command.IsSuspended && command.StaffId == scope.StaffId)
        {
            throw new RuleBrokenException(RuleTexts.Staff_NotOneself);
        }

        await store.ChangeAsync(
            command.StaffId,
            scope,
            command.Version,
            s =>
            {
                s.Assign(command.Position, command.Team);
                s.Reinstate();
                s.CapAt(command.Cap, command.Reason);
                if (command.IsSuspended)
                {
                    s.Suspend(command.Reason!);
                }
            },
            ct
        );
    }
}
