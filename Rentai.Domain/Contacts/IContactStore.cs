using Rentai.Domain.Access;

namespace Rentai.Domain.Contacts;

/// <summary>Store port of contacts and private details.</summary>
internal interface IContactStore
{
    Task<IReadOnlyList<ContactPerson>> OfCustomerAsync(string customerNumber, AccessScope scope, CancellationToken ct);

    Task<ContactPerson?> FindAsync(int contactId, AccessScope scope, CancellationToken ct);

    /// <summary>Enters a contact, or returns the one that this submission entered before; <see langword="null"/> without such a customer.</summary>
    Task<int?> EnterAsync(SaveContact command, AccessScope scope, CancellationToken ct);

    /// <returns>Whether there is such a contact.</returns>
    Task<bool> ChangeAsync(int contactId, AccessScope scope, long version, Action<Contact> change, CancellationToken ct);

    Task<PrivateRecord?> PrivateDetailsAsync(int contactId, AccessScope scope, CancellationToken ct);

    /// <returns>Whether there is such a contact.</returns>
    Task<bool> SavePrivateDetailsAsync(SavePrivateDetails command, AccessScope scope, CancellationToken ct);

    /// <returns>Whether there was something to erase.</returns>
    Task<bool> ErasePrivateDetailsAsync(int contactId, AccessScope scope, CancellationToken ct);
}
