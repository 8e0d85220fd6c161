using Rentai.Domain.Customers;

namespace Rentai.Domain.Grading;

/// <summary>A customer that would change its class or tier.</summary>
/// <param name="Customer">Which.</param>
/// <param name="From">Where it stands under the round's own scheme.</param>
/// <param name="To">Where it would stand.</param>
public sealed record TrialMove(TrialCustomer Customer, Placement From, Placement To)
{
    /// <summary>
    /// Storeys up (above zero) or down: by the class, and where that stays by the tier. Into or out of the potential class is neither.
    /// </summary>
    public int Rise =>
        From.Class == To.Class ? From.Tier - To.Tier
        : From.Class == CustomerClass.Potential || To.Class == CustomerClass.Potential ? 0
        : From.Class - To.Class;
}
