namespace Rentai.Domain.Customers;

/// <summary>Enters a new customer. The portal gives the number.</summary>
/// <param name="Sheet">Company data.</param>
/// <param name="SubmissionId">Made once per form, so that pressing the button twice enters one customer.</param>
public sealed record RegisterCustomer(CustomerSheet Sheet, Guid SubmissionId);
