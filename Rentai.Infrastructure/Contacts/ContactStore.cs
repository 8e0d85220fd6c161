using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Access;
using Rentai.Domain.Calendar;
using Rentai.Domain.Contacts;
using Rentai.Domain.Customers;
using Rentai.Domain.Naming;
using Rentai.Infrastructure.Drafts;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Contacts;

internal sealed class ContactStore(PortalContexts contexts, PortalClock clock) : IContactStore
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<ContactPerson>> OfCustomerAsync(string customerNumber, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var found = await db
            .Contacts.Where(c => c.Customer.Number == customerNumber)
            .Select(c => new
            {
                Contact = c,
                LastOn = db.LogParticipants.Where(p => p.ContactId == c.Id).Max(p => (DateOnly?)p.Log.OccurredOn),
            })
            .ToListAsync(ct);
        return
        [
            .. found
                .OrderBy(f => f.Contact.LeftOn is not null)
                .ThenBy(f => f.Contact.Seniority)
                .ThenBy(f => SortName.Of(f.Contact.Name), StringComparer.Ordinal)
                .Select(f => Shown(f.Contact, customerNumber, f.LastOn)),
        ];
    }

    /// <inheritdoc/>
    public async Task<ContactPerson?> FindAsync(int contactId, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var found = await db
            .Contacts.Where(c => c.Id == contactId)
            .Select(c => new
            {
                Contact = c,
                c.Customer.Number,
                LastOn = db.LogParticipants.Where(p => p.ContactId == c.Id).Max(p => (DateOnly?)p.Log.OccurredOn),
            })
            .SingleOrDefaultAsync(ct);
        return found is null ? null : Shown(found.Contact, found.Number, found.LastOn);
    }

    /// <inheritdoc/>
    public async Task<int?> EnterAsync(SaveContact command, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var customerId = await db.Customers.Where(c => c.Number == command.CustomerNumber).Select(c => (int?)c.Id).SingleOrDefaultAsync(ct);
        if (customerId is not { } customer)
        {
            return null;
        }

        var contact = new Contact(customer, command.Sheet, command.SubmissionId);
        return await db.EnterOnceAsync(
            contact,
            db.Contacts.Where(c => c.SubmissionId == command.SubmissionId).Select(c => c.Id),
            async () =>
            {
                db.AddRange(KeysOf(contact));
                await db.SaveChangesAsync(ct);
                await db.CloseDraftAsync(command.SubmissionId, clock.Now, ct);
                return contact.Id;
            },
            ct
        );
    }

    /// <inheritdoc/>
    public async Task<bool> ChangeAsync(int contactId, AccessScope scope, long version, Action<Contact> change, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var contact = await db.Contacts.SingleOrDefaultAsync(c => c.Id == contactId, ct);
        if (contact is null)
        {
            return false;
        }

        db.RemoveRange(await db.CustomerKeys.Where(k => k.ContactId == contactId).ToListAsync(ct));
        await db.ChangeAsync(
            contact,
            version,
            c =>
            {
                change(c);
                db.AddRange(KeysOf(c));
            },
            ct
        );
        return true;
    }

    /// <inheritdoc/>
    public async Task<PrivateRecord?> PrivateDetailsAsync(int contactId, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        if (await db.Contacts.Where(c => c.Id == contactId).Select(c => (int?)c.CustomerId).SingleOrDefaultAsync(ct) is not { } customerId)
        {
            return null;
        }

        var details = await db.PrivateDetails.SingleOrDefaultAsync(p => p.ContactId == contactId, ct);
        return details is null
            ? new PrivateRecord(contactId, customerId, new PrivateSheet(), 0)
            : new PrivateRecord(
                contactId,
                customerId,
                new PrivateSheet
                {
                    Birthday = details.Birthday,
                    LunarMonth = details.LunarMonth,
                    LunarDay = details.LunarDay,
                    LunarLeap = details.LunarLeap,
                    Family = details.Family,
                    Hobbies = details.Hobbies,
                    HomeAddress = details.HomeAddress,
                    PrivateMobile = details.PrivateMobile,
                    Notes = details.Notes,
                },
                details.Version
            );
    }

    /// <inheritdoc/>
    public async Task<bool> SavePrivateDetailsAsync(SavePrivateDetails command, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var customerId = await db.Contacts.Where(c => c.Id == command.ContactId).Select(c => (int?)c.CustomerId).SingleOrDefaultAsync(ct);
        if (customerId is not { } customer)
        {
            return false;
        }

        var details = await db.PrivateDetails.SingleOrDefaultAsync(p => p.ContactId == command.ContactId, ct);
        if (details is null && command.Version == 0)
        {
            db.Add(new PrivateDetails(command.ContactId, customer, command.Sheet));
            await db.SaveChangesAsync(ct);
        }
        else
        {
            details ??= new PrivateDetails(command.ContactId, customer, command.Sheet);
            await db.ChangeAsync(details, command.Version, d => d.Amend(command.Sheet), ct);
        }

        return true;
    }

    /// <inheritdoc/>
    public async Task<bool> ErasePrivateDetailsAsync(int contactId, AccessScope scope, CancellationToken ct)
    {
        await using var db = contexts.Open(scope);
        var details = await db.PrivateDetails.SingleOrDefaultAsync(p => p.ContactId == contactId, ct);
        if (details is null)
        {
            return false;
        }

        db.Remove(details);
        await db.SaveChangesAsync(ct);
        return true;
    }

    /// <summary>By what a contact is found: name and phones, at the contact's own level.</summary>
    internal static IEnumerable<CustomerKey> KeysOf(Contact contact) =>
        SearchKeys
            .ForName(contact.Name)
            .Concat(SearchKeys.ForPhone(contact.Phone ?? ""))
            .Concat(SearchKeys.ForPhone(contact.Mobile ?? ""))
            .Distinct()
            .Select(k => new CustomerKey(contact.CustomerId, contact.Id, k, contact.VisibleFrom));

    private static ContactPerson Shown(Contact c, string customerNumber, DateOnly? lastContactOn) =>
        new(
            c.Id,
            c.CustomerId,
            customerNumber,
            new ContactSheet
            {
                Name = c.Name,
                Department = c.Department,
                Title = c.Title,
                Seniority = c.Seniority,
                Role = c.Role,
                Phone = c.Phone,
                Mobile = c.Mobile,
                WeChat = c.WeChat,
                Qq = c.Qq,
                Email = c.Email,
                PreferredChannel = c.PreferredChannel,
                JoinedOn = c.JoinedOn,
                LeftOn = c.LeftOn,
            },
            c.VisibleFrom,
            lastContactOn,
            c.Version,
            c.ChangedAt,
            c.ChangedBy
        );
}
