using FluentValidation;
using FluentValidation.Results;
using Rentai.Domain.Access;
using Rentai.Domain.Auditing;
using Rentai.Domain.Calendar;
using Rentai.Domain.Resources;

namespace Rentai.Domain.Engagement;

/// <inheritdoc cref="IFollowUps"/>
internal sealed class FollowUpService(IGate gate, IFollowUpStore store, IAuditStore audit, PortalClock clock) : IFollowUps
{
    private const int LongestNote = 500;

    private readonly FollowUpSheetRules rules = new(clock);

    /// <inheritdoc/>
    public async Task<PageOf<FollowUpItem>> FindAsync(FollowUpQuery query, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.ReadFollowUps, ct);
        var page = await store.FindAsync(query, clock.Today, scope, ct);
        var highest = page.Rows.Select(r => r.VisibleFrom).DefaultIfEmpty(AccessLevel.Staff).Max();
        await audit.RecordReadAsync(scope, nameof(FollowUp), query.Filter.CustomerNumber, null, highest, ct);
        return page;
    }

    /// <inheritdoc/>
    public async Task<int> AddAsync(AddFollowUp command, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.MaintainFollowUps, ct);
        await rules.ValidateAndThrowAsync(command.Sheet, ct);
        scope.Demand(command.Sheet.VisibleFrom);
        var ownerId = command.Sheet.OwnerId ?? scope.PersonId;
        var staff = await store.StaffAsync(ownerId, scope, ct);
        if (Owners.Refusal(ownerId, command.Sheet.VisibleFrom, staff) is { } refusal)
        {
            throw new ValidationException([new ValidationFailure(nameof(FollowUpSheet.OwnerId), refusal)]);
        }

        return await store.EnterAsync(command, ownerId, command.Sheet.DueOn!.Value, scope, ct)
            ?? throw new RuleBrokenException(RuleTexts.Customer_Gone);
    }

    /// <inheritdoc/>
    public async Task CompleteAsync(int followUpId, long version, string? note, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.MaintainFollowUps, ct);
        if (note?.Length > LongestNote)
        {
            throw new RuleBrokenException(RuleTexts.TooLong.With(LongestNote));
        }

        try
        {
            await ChangeAsync(followUpId, scope, version, f => f.Complete(clock.Now, scope.PersonId, note), ct);
        }
        catch (StaleVersionException)
        {
            // The same button pressed twice, or a retry after a lost answer: what was asked for is done.
            if (!await store.WasCompletedByAsync(followUpId, version, scope.PersonId, scope, ct))
            {
                throw;
            }
        }
    }

    /// <inheritdoc/>
    public async Task ReopenAsync(int followUpId, long version, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.MaintainFollowUps, ct);
        await ChangeAsync(followUpId, scope, version, f => f.Reopen(), ct);
    }

    /// <inheritdoc/>
    public async Task MoveAsync(int followUpId, long version, DateOnly dueOn, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.MaintainFollowUps, ct);
        if (dueOn < clock.Today)
        {
            throw new RuleBrokenException(RuleTexts.FollowUp_DuePast);
        }

        await ChangeAsync(followUpId, scope, version, f => f.Move(dueOn), ct);
    }

    /// <inheritdoc/>
    public async Task HandOverAsync(int followUpId, long version, int ownerId, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.MaintainFollowUps, ct);
        var staff = await store.StaffAsync(ownerId, scope, ct);
        await ChangeAsync(
            followUpId,
            scope,
            version,
            f =>
            {
                if (Owners.Refusal(ownerId, f.VisibleFrom, staff) is { } refusal)
                {
                    throw new RuleBrokenException(refusal);
                }

                f.HandOver(ownerId);
            },
            ct
        );
    }

    private async Task ChangeAsync(int followUpId, AccessScope scope, long version, Action<FollowUp> change, CancellationToken ct)
    {
        if (!await store.ChangeAsync(followUpId, scope, version, change, ct))
        {
            throw new RuleBrokenException(RuleTexts.FollowUp_Gone);
        }
    }
}
