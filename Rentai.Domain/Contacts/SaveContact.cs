namespace Rentai.Domain.Contacts;

/// <summary>Enters or changes a contact.</summary>
/// <param name="CustomerNumber">At which customer.</param>
/// <param name="ContactId">Which contact; <see langword="null"/> enters a new one.</param>
/// <param name="Version">The version that was read; 0 for a new one.</param>
/// <param name="Sheet">The contact as it shall be.</param>
/// <param name="SubmissionId">Made once per form, so that pressing the button twice enters one contact.</param>
public sealed record SaveContact(string CustomerNumber, int? ContactId, long Version, ContactSheet Sheet, Guid SubmissionId);
