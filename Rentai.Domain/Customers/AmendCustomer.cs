namespace Rentai.Domain.Customers;

/// <summary>Changes a customer's company data.</summary>
/// <param name="Number">Which customer, such as <c>C0001</c>.</param>
/// <param name="Version">The version that was read; another one is refused with a <see cref="StaleVersionException"/>.</param>
/// <param name="Sheet">Company data as it shall be.</param>
public sealed record AmendCustomer(string Number, long Version, CustomerSheet Sheet);
