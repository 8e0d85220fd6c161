using Rentai.Domain.Customers;

namespace Rentai.Portal.Today;

/// <summary>Which customers were not contacted for long, by their tier: the closer the contact should be, the sooner.</summary>
public static class Silence
{
    /// <summary>Those past their span, the closest tier first and in it the longest silence.</summary>
    public static IReadOnlyList<CustomerSummary> Among(IEnumerable<CustomerSummary> customers, DateOnly today) =>
        [
            .. customers
                .Where(c => DaysFor(c.Tier) is { } days && (c.LastContactOn is not { } last || last.AddDays(days) < today))
                .OrderBy(c => c.Tier)
                .ThenBy(c => c.LastContactOn ?? DateOnly.MinValue)
                .ThenBy(c => c.Number),
        ];

    private static int? DaysFor(ContactTier tier) =>
        tier switch
        {
            ContactTier.Special or ContactTier.Important => 30,
            ContactTier.Active => 90,
            _ => null,
        };
}
