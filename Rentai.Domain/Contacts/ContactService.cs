using FluentValidation;
using Rentai.Domain.Access;
using Rentai.Domain.Auditing;
using Rentai.Domain.Calendar;
using Rentai.Domain.Resources;

namespace Rentai.Domain.Contacts;

/// <inheritdoc cref="IContacts"/>
internal sealed class ContactService(IGate gate, IContactStore store, IAuditStore audit, PortalClock clock) : IContacts
{
    private static readonly ContactSheetRules Rules = new();

    private readonly PrivateSheetRules privateRules = new(clock);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ContactPerson>> OfCustomerAsync(string customerNumber, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.ReadContacts, ct);
        var contacts = await store.OfCustomerAsync(customerNumber, scope, ct);
        var highest = contacts.Select(c => c.VisibleFrom).DefaultIfEmpty(AccessLevel.Staff).Max();
        await audit.RecordReadAsync(
            scope,
            nameof(Contact),
            customerNumber,
            contacts.Count > 0 ? contacts[0].CustomerId : null,
            highest,
            ct
        );
        return contacts;
    }

    /// <inheritdoc/>
    public async Task<ContactPerson?> FindAsync(int contactId, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.ReadContacts, ct);
        var contact = await store.FindAsync(contactId, scope, ct);
        if (contact is not null)
        {
            await audit.RecordReadAsync(scope, nameof(Contact), contact.CustomerNumber, contact.CustomerId, contact.VisibleFrom, ct);
        }

        return contact;
    }

    /// <inheritdoc/>
    public async Task<int> SaveAsync(SaveContact command, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.MaintainContacts, ct);
        await Rules.ValidateAndThrowAsync(command.Sheet, ct);
        scope.Demand(Contact.LevelOf(command.Sheet.Seniority));
        if (command.ContactId is not { } id)
        {
            return await store.EnterAsync(command, scope, ct) ?? throw new RuleBrokenException(RuleTexts.Customer_Gone);
        }

        return await store.ChangeAsync(id, scope, command.Version, c => c.Amend(command.Sheet), ct)
            ? id
            : throw new RuleBrokenException(RuleTexts.Contact_Gone);
    }

    /// <inheritdoc/>
    public async Task<PrivateRecord?> PrivateDetailsAsync(int contactId, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.ReadPrivateDetails, ct);
        var details = await store.PrivateDetailsAsync(contactId, scope, ct);
        if (details is { Version: > 0 })
        {
            await audit.RecordReadAsync(
                scope,
                nameof(PrivateDetails),
                contactId.ToString(System.Globalization.CultureInfo.InvariantCulture),
                details.CustomerId,
                AccessLevel.Manager,
                ct
            );
        }

        return details;
    }

    /// <inheritdoc/>
    public async Task SavePrivateDetailsAsync(SavePrivateDetails command, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.MaintainPrivateDetails, ct);
        await privateRules.ValidateAndThrowAsync(command.Sheet, ct);
        if (!await store.SavePrivateDetailsAsync(command, scope, ct))
        {
            throw new RuleBrokenException(RuleTexts.Contact_Gone);
        }
    }

    /// <inheritdoc/>
    public async Task ErasePrivateDetailsAsync(int contactId, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.ErasePrivateDetails, ct);
        if (!await store.ErasePrivateDetailsAsync(contactId, scope, ct))
        {
            throw new RuleBrokenException(RuleTexts.Private_NothingToErase);
        }
    }
}
