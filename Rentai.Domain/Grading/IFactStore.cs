using Rentai.Domain.Access;

namespace Rentai.Domain.Grading;

/// <summary>Reads what suggestions are made from, for many customers at once.</summary>
internal interface IFactStore
{
    /// <summary>The facts of each customer asked for, by its key. One that has no record at all has empty facts.</summary>
    Task<IReadOnlyDictionary<int, CustomerFacts>> FactsAsync(FactsAsked asked, AccessScope scope, CancellationToken ct);
}
