namespace Rentai.Domain.Contacts;

/// <summary>Changes a contact's private details 隐私.</summary>
/// <param name="ContactId">Whose.</param>
/// <param name="Version">The version that was read; 0 when there were none.</param>
/// <param name="Sheet">The details as they shall be.</param>
public sealed record SavePrivateDetails(int ContactId, long Version, PrivateSheet Sheet);
