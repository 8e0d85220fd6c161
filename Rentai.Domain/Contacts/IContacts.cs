namespace Rentai.Domain.Contacts;

/// <summary>Front door to contacts 联系人 and their private details 隐私.</summary>
public interface IContacts
{
    /// <summary>A customer's contacts within the reader's level: present ones first, by seniority and name.</summary>
    Task<IReadOnlyList<ContactPerson>> OfCustomerAsync(string customerNumber, CancellationToken ct);

    /// <summary>One contact, or <see langword="null"/>.</summary>
    Task<ContactPerson?> FindAsync(int contactId, CancellationToken ct);

    /// <summary>Enters or changes a contact; the same submission twice enters one.</summary>
    /// <returns>The contact's key.</returns>
    /// <exception cref="StaleVersionException">Somebody else saved first.</exception>
    /// <exception cref="Access.AccessDeniedException">Top management needs level 2.</exception>
    Task<int> SaveAsync(SaveContact command, CancellationToken ct);

    /// <summary>A contact's private details, or <see langword="null"/> when there is no such contact. Reading is audited.</summary>
    Task<PrivateRecord?> PrivateDetailsAsync(int contactId, CancellationToken ct);

    /// <summary>Changes a contact's private details.</summary>
    /// <exception cref="StaleVersionException">Somebody else saved first.</exception>
    Task SavePrivateDetailsAsync(SavePrivateDetails command, CancellationToken ct);

    /// <summary>Erases a contact's private details on the person's request; the audit trail keeps that it happened, not what was erased.</summary>
    Task ErasePrivateDetailsAsync(int contactId, CancellationToken ct);
}
