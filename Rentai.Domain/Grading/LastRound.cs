namespace Rentai.Domain.Grading;

/// <summary>The last closed round before another one, as it is compared with.</summary>
/// <param name="FiscalYear">Its fiscal year.</param>
/// <param name="Scheme">What its scheme said.</param>
/// <param name="Gradings">The latest grading in force of each customer, by the customer's key.</param>
internal sealed record LastRound(int FiscalYear, SchemeContent Scheme, IReadOnlyDictionary<int, LastGrading> Gradings);
