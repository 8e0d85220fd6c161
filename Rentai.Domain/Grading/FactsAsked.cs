using Rentai.Domain.Calendar;

namespace Rentai.Domain.Grading;

/// <summary>Which facts are asked for.</summary>
/// <param name="Year">The round's fiscal year: "this year".</param>
/// <param name="YearBefore">"Last year".</param>
/// <param name="Today">The day on which the records are read.</param>
/// <param name="Credit">The window and the grace for payments.</param>
/// <param name="CustomerIds">Only these; <see langword="null"/> for all that are not archived.</param>
internal sealed record FactsAsked(
    FiscalYear Year,
    FiscalYear YearBefore,
    DateOnly Today,
    CreditRule Credit,
    IReadOnlyCollection<int>? CustomerIds
);
