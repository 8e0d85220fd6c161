using Rentai.Domain.Customers;

namespace Rentai.Domain.Grading;

/// <summary>A grading with all that hangs on it, as the store gives it.</summary>
internal sealed record GradingCase(
    RoundHead Round,
    CustomerGrading Grading,
    GradedCustomer Customer,
    CustomerStatus Status,
    CustomerKind CustomerKind,
    DateOnly? LastOrderOn,
    IReadOnlyList<FactorRating> Ratings,
    GradingBefore? Last
)
{
    /// <summary>The ratings as one value.</summary>
    public RatingSet Set => RatingSet.Of(Ratings.Select(r => (r.Factor, r.Rating)));

    /// <summary>The customer as the pyramid sees it.</summary>
    /// <param name="salesLastYear">Yuan.</param>
    public Standing Standing(decimal salesLastYear) =>
        new(
            Customer.Id,
            Customer.Number,
            Set,
            salesLastYear,
            Last is null ? null : Customer.Class,
            Status == CustomerStatus.Potential,
            CustomerKind == CustomerKind.Agent,
            LastOrderOn,
            Grading.ClassOverride,
            Grading.TierOverride
        );
}
