using Rentai.Domain.Access;

namespace Rentai.Domain.Contacts;

/// <summary>A contact 联系人, as a page shows one.</summary>
/// <param name="Id">Key.</param>
/// <param name="CustomerId">At which customer.</param>
/// <param name="CustomerNumber">That customer's number.</param>
/// <param name="Sheet">The contact.</param>
/// <param name="VisibleFrom">Level of the record.</param>
/// <param name="LastContactOn">Last visit or call with this contact that the reader may know of.</param>
/// <param name="Version">Version for the next change.</param>
/// <param name="ChangedAt">Last change (UTC).</param>
/// <param name="ChangedBy">By whom.</param>
public sealed record ContactPerson(
    int Id,
    int CustomerId,
    string CustomerNumber,
    ContactSheet Sheet,
    AccessLevel VisibleFrom,
    DateOnly? LastContactOn,
    long Version,
    DateTime ChangedAt,
    string? ChangedBy
);
