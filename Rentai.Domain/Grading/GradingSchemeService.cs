using FluentValidation;
using Rentai.Domain.Access;
using Rentai.Domain.Calendar;
using Rentai.Domain.Naming;

namespace Rentai.Domain.Grading;

/// <inheritdoc cref="IGradingSchemes"/>
internal sealed class GradingSchemeService(IGate gate, ISchemeStore store, PortalClock clock) : IGradingSchemes
{
    private static readonly SaveSchemeRules Rules = new();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SchemeSummary>> ListAsync(CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.ReadGradingSchemes, ct);
        return await store.ListAsync(scope, ct);
    }

    /// <inheritdoc/>
    public async Task<SchemeVersion?> ReadAsync(int number, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.ReadGradingSchemes, ct);
        return await store.ReadAsync(number, scope, ct);
    }

    /// <inheritdoc/>
    public async Task<int> SaveAsync(SaveScheme command, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.MaintainGradingSchemes, ct);
        if (await store.SavedAsync(command.SubmissionId, scope, ct) is { } saved)
        {
            return saved;
        }

        await Rules.ValidateAndThrowAsync(command, ct);
        return await store.SaveAsync(
            command.SubmissionId,
            number => new GradingScheme(
                number,
                command.Name.Trim(),
                NameText.Kept(command.Note),
                command.BasedOn,
                command.Content,
                clock.Now,
                scope.Name,
                command.SubmissionId
            ),
            scope,
            ct
        );
    }
}
