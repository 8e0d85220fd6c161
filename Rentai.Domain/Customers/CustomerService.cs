using FluentValidation;
using Rentai.Domain.Access;
using Rentai.Domain.Auditing;
using Rentai.Domain.Calendar;
using Rentai.Domain.Naming;
using Rentai.Domain.Resources;

namespace Rentai.Domain.Customers;

/// <inheritdoc cref="ICustomers"/>
internal sealed class CustomerService(IGate gate, ICustomerStore store, IAuditStore audit, PortalClock clock, FiscalCalendar fiscal)
    : ICustomers
{
    private readonly CustomerSheetRules rules = new(clock);

    /// <inheritdoc/>
    public async Task<PageOf<CustomerSummary>> FindAsync(CustomerQuery query, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.FindCustomers, ct);
        return await store.FindAsync(query, scope, ct);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CustomerHit>> SearchAsync(string text, int limit, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.FindCustomers, ct);
        var terms = SearchKeys.ForQuery(text);
        return terms.Count == 0 ? [] : await store.SearchAsync(terms, Math.Clamp(limit, 1, 20), scope, ct);
    }

    /// <inheritdoc/>
    public async Task<CustomerProfile?> ProfileAsync(string number, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.ReadCustomer, ct);
        var profile = await store.ProfileAsync(number, clock.Today, fiscal, scope, ct);
        var level =
            profile?.Executive is not null ? AccessLevel.Executive
            : profile?.Manager is not null ? AccessLevel.Manager
            : (AccessLevel?)null;
        if (level is { } read)
        {
            await audit.RecordReadAsync(scope, nameof(CustomerProfile), number, profile!.Id, read, ct);
        }

        return profile;
    }

    /// <inheritdoc/>
    public async Task<CustomerCompany?> CompanyAsync(string number, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.ReadCustomer, ct);
        return await store.CompanyAsync(number, scope, ct);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TimelineEvent>> TimelineAsync(string number, DateOnly before, int take, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.ReadCustomer, ct);
        return await store.TimelineAsync(number, before, Math.Clamp(take, 1, 200), scope, ct);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LikelyDuplicate>> LikelyDuplicatesAsync(CustomerSheet sheet, string? exceptNumber, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.FindCustomers, ct);
        return await store.LikelyDuplicatesAsync(sheet, exceptNumber, scope, ct);
    }

    /// <inheritdoc/>
    public async Task<string> RegisterAsync(RegisterCustomer command, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.RegisterCustomer, ct);
        await rules.ValidateAndThrowAsync(command.Sheet, ct);
        return await store.RegisterAsync(command, scope, ct);
    }

    /// <inheritdoc/>
    public async Task AmendAsync(AmendCustomer command, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.AmendCustomer, ct);
        await rules.ValidateAndThrowAsync(command.Sheet, ct);
        await ChangeAsync(command.Number, scope, command.Version, c => c.Amend(command.Sheet), ct);
    }

    /// <inheritdoc/>
    public async Task ArchiveAsync(string number, long version, string reason, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.ArchiveCustomer, ct);
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleBrokenException(RuleTexts.Customer_ArchiveReason);
        }

        await ChangeAsync(number, scope, version, c => c.Archive(reason.Trim()), ct);
    }

    /// <inheritdoc/>
    public async Task RestoreAsync(string number, long version, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.ArchiveCustomer, ct);
        await ChangeAsync(number, scope, version, c => c.Restore(), ct);
    }

    private async Task ChangeAsync(string number, AccessScope scope, long version, Action<Customer> change, CancellationToken ct)
    {
        if (!await store.ChangeAsync(number, scope, version, change, ct))
        {
            throw new RuleBrokenException(RuleTexts.Customer_Gone);
        }
    }
}
