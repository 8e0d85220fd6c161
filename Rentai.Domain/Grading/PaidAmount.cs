namespace Rentai.Domain.Grading;

/// <summary>What was paid on an order on a day.</summary>
/// <param name="On">The day.</param>
/// <param name="Amount">How much, yuan.</param>
internal readonly record struct PaidAmount(DateOnly On, decimal Amount);
