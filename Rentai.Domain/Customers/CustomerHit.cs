namespace Rentai.Domain.Customers;

/// <summary>An answer of the search box.</summary>
/// <param name="Number">Number of the customer.</param>
/// <param name="ShortName">Short name.</param>
/// <param name="FullName">Full name.</param>
/// <param name="Class">Class in force.</param>
/// <param name="Contact">The contact who was found, when it was one.</param>
public sealed record CustomerHit(string Number, string ShortName, string FullName, CustomerClass Class, string? Contact);
