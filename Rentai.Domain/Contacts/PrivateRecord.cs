namespace Rentai.Domain.Contacts;

/// <summary>A contact's private details with their version.</summary>
/// <param name="ContactId">Whose.</param>
/// <param name="CustomerId">At which customer.</param>
/// <param name="Sheet">The details; empty when none were entered.</param>
/// <param name="Version">Version for the next change; 0 when there are none.</param>
public sealed record PrivateRecord(int ContactId, int CustomerId, PrivateSheet Sheet, long Version);
