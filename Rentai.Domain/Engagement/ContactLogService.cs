using System.Globalization;
using FluentValidation;
using FluentValidation.Results;
using Rentai.Domain.Access;
using Rentai.Domain.Auditing;
using Rentai.Domain.Calendar;
using Rentai.Domain.Resources;

namespace Rentai.Domain.Engagement;

/// <inheritdoc cref="IContactLog"/>
internal sealed class ContactLogService(IGate gate, IContactLogStore store, IAuditStore audit, PortalClock clock) : IContactLog
{
    private readonly VisitSheetRules visitRules = new(clock);
    private readonly CallSheetRules callRules = new(clock);

    /// <inheritdoc/>
    public async Task<PageOf<LogSummary>> FindAsync(LogQuery query, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.ReadContactLog, ct);
        var page = await store.FindAsync(query, scope, ct);
        var highest = page.Rows.Select(r => r.VisibleFrom).DefaultIfEmpty(AccessLevel.Staff).Max();
        await audit.RecordReadAsync(scope, nameof(ContactLog), query.Filter.CustomerNumber, null, highest, ct);
        return page;
    }

    /// <inheritdoc/>
    public async Task<VisitReport?> ReadAsync(int logId, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.ReadContactLog, ct);
        if (await store.ReadAsync(logId, clock.Today, scope, ct) is not var (report, customerId))
        {
            return null;
        }

        var highest = report.People.Select(p => p.VisibleFrom).Append(report.VisibleFrom).Max();
        await audit.RecordReadAsync(scope, nameof(ContactLog), logId.ToString(CultureInfo.InvariantCulture), customerId, highest, ct);
        return report;
    }

    /// <inheritdoc/>
    public async Task<int?> FiledAsync(Guid submissionId, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.ReadContactLog, ct);
        return await store.FiledAsync(submissionId, scope, ct) is > 0 and var filed ? filed : null;
    }

    /// <inheritdoc/>
    public async Task<int> RecordVisitAsync(RecordVisit command, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.RecordVisit, ct);
        if (await store.FiledAsync(command.SubmissionId, scope, ct) is > 0 and var filed)
        {
            return filed;
        }

        var sheet = command.Sheet;
        await visitRules.ValidateAndThrowAsync(sheet, ct);
        scope.Demand(sheet.VisibleFrom);
        var owners = sheet.NextSteps.Select(s => s.IsBlank ? null : s.OwnerId).ToList();
        var ground = await store.GroundAsync(
            command.CustomerNumber,
            sheet.ContactIds,
            [.. sheet.ColleagueIds, .. owners.OfType<int>()],
            scope,
            ct
        );
        var failures = new List<ValidationFailure>();
        for (var i = 0; i < owners.Count; i++)
        {
            if (Owners.Refusal(owners[i], sheet.VisibleFrom, ground.Staff) is { } refusal)
            {
                failures.Add(new ValidationFailure($"{nameof(VisitSheet.NextSteps)}[{i}].{nameof(NextStepSheet.OwnerId)}", refusal));
            }
        }

        if (!sheet.ContactIds.All(ground.ContactIds.Contains))
        {
            failures.Add(new ValidationFailure(nameof(VisitSheet.ContactIds), RuleTexts.Log_ContactGone));
        }

        if (!sheet.ColleagueIds.All(ground.Staff.ContainsKey))
        {
            failures.Add(new ValidationFailure(nameof(VisitSheet.ColleagueIds), RuleTexts.Log_ColleagueGone));
        }

        var customerId = Firm(ground, failures);
        return await store.FileAsync(new ContactLog(customerId, scope.PersonId, sheet, command.SubmissionId, clock.Now), scope, ct);
    }

    /// <inheritdoc/>
    public async Task<int> RecordCallAsync(RecordCall command, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.RecordCall, ct);
        if (await store.FiledAsync(command.SubmissionId, scope, ct) is > 0 and var filed)
        {
            return filed;
        }

        var sheet = command.Sheet;
        await callRules.ValidateAndThrowAsync(sheet, ct);
        scope.Demand(sheet.VisibleFrom);
        var owner = sheet.NextStep.IsBlank ? null : sheet.NextStep.OwnerId;
        var ground = await store.GroundAsync(command.CustomerNumber, One(sheet.ContactId), One(owner), scope, ct);
        var failures = new List<ValidationFailure>();
        if (Owners.Refusal(owner, sheet.VisibleFrom, ground.Staff) is { } refusal)
        {
            failures.Add(new ValidationFailure($"{nameof(CallSheet.NextStep)}.{nameof(NextStepSheet.OwnerId)}", refusal));
        }

        if (sheet.ContactId is { } contact && !ground.ContactIds.Contains(contact))
        {
            failures.Add(new ValidationFailure(nameof(CallSheet.ContactId), RuleTexts.Log_ContactGone));
        }

        var customerId = Firm(ground, failures);
        return await store.FileAsync(new ContactLog(customerId, scope.PersonId, sheet, command.SubmissionId, clock.Now), scope, ct);
    }

    /// <summary>The customer, when all that the sheet names is there.</summary>
    private static int Firm(LogGround ground, List<ValidationFailure> failures)
    {
        var customerId = ground.CustomerId ?? throw new RuleBrokenException(RuleTexts.Customer_Gone);
        return failures.Count == 0 ? customerId : throw new ValidationException(failures);
    }

    private static int[] One(int? id) => id is { } named ? [named] : [];
}
