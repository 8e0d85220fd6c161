using Rentai.Domain.Customers;

namespace Rentai.Domain.Grading;

/// <summary>Contact hours that a customer of each tier needs in a year, beside what a person has. For the trial of a scheme.</summary>
/// <param name="Special">Hours a year for a special customer 特级.</param>
/// <param name="Important">Hours a year for an important customer 重点.</param>
/// <param name="Active">Hours a year for an active customer 活跃.</param>
/// <param name="General">Hours a year for the rest 一般.</param>
/// <param name="PerPerson">Hours a year that an account manager or sales engineer has for contact.</param>
public sealed record ContactEffort(decimal Special, decimal Important, decimal Active, decimal General, decimal PerPerson)
{
    /// <summary>Hours a year for a customer of a tier.</summary>
    public decimal HoursOf(ContactTier tier) =>
        tier switch
        {
            ContactTier.Special => Special,
            ContactTier.Important => Important,
            ContactTier.Active => Active,
            _ => General,
        };
}
