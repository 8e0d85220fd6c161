namespace Rentai.Domain.Grading;

/// <summary>The largest single reason of a change of the score 主要原因.</summary>
/// <param name="Factor">Which factor.</param>
/// <param name="Part">What about it.</param>
/// <param name="Points">What the factor did to the score, in points with two decimals.</param>
/// <param name="Before">Its rating then.</param>
/// <param name="After">Its rating now.</param>
public sealed record ChangeReason(Factor Factor, ChangePart Part, decimal Points, Rating? Before, Rating? After);
