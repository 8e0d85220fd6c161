namespace Rentai.Domain.Analysis;

/// <summary>What a customer ordered on a day.</summary>
/// <param name="On">The day.</param>
/// <param name="Amount">How much, yuan.</param>
public readonly record struct OrderEvent(DateOnly On, decimal Amount);
