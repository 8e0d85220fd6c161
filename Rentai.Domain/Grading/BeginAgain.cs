namespace Rentai.Domain.Grading;

/// <summary>Grade a customer anew between two rounds 重评, or correct the last closed round 更正.</summary>
/// <param name="CustomerNumber">Whom.</param>
/// <param name="Kind">Regrading or amendment.</param>
/// <param name="Reason">Why, at most 500 characters.</param>
public sealed record BeginAgain(string CustomerNumber, GradingKind Kind, string Reason);
