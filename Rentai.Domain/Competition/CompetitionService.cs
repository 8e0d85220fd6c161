using FluentValidation;
using Rentai.Domain.Access;
using Rentai.Domain.Calendar;
using Rentai.Domain.Resources;

namespace Rentai.Domain.Competition;

/// <inheritdoc cref="ICompetition"/>
internal sealed class CompetitionService(IGate gate, ICompetitionStore store, PortalClock clock) : ICompetition
{
    private readonly ShareSheetRules rules = new(clock);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CustomerShare>> OfCustomerAsync(string customerNumber, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.ReadCompetition, ct);
        return await store.OfCustomerAsync(customerNumber, scope, ct);
    }

    /// <inheritdoc/>
    public async Task<ShareWords> WordsAsync(CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.ReadCompetition, ct);
        return await store.WordsAsync(scope, ct);
    }

    /// <inheritdoc/>
    public async Task SaveAsync(SaveShare command, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.MaintainCompetition, ct);
        await rules.ValidateAndThrowAsync(command.Sheet, ct);
        if (command.Version != 0)
        {
            if (!await store.ChangeAsync(command, scope, ct))
            {
                throw new RuleBrokenException(RuleTexts.Share_Gone);
            }

            return;
        }

        if (command.Sheet.Family is { } family && !(await store.WordsAsync(scope, ct)).Families.Contains(family))
        {
            throw new RuleBrokenException(RuleTexts.Share_FamilyGone);
        }

        if (!await store.EnterAsync(command, scope, ct))
        {
            throw new RuleBrokenException(RuleTexts.Customer_Gone);
        }
    }

    /// <inheritdoc/>
    public async Task RemoveAsync(RemoveShare command, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.MaintainCompetition, ct);
        if (!await store.RemoveAsync(command, scope, ct))
        {
            throw new RuleBrokenException(RuleTexts.Share_Gone);
        }
    }
}
