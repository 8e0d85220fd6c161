using Rentai.Domain.Access;

namespace Rentai.Domain.Engagement;

/// <summary>What a report stands on: which of the things that its sheet names are there for its author.</summary>
/// <param name="CustomerId">The customer; <see langword="null"/> when there is none of that number.</param>
/// <param name="ContactIds">Of the named contacts, those of that customer within the author's level.</param>
/// <param name="Staff">Of the named colleagues, those who are on the staff list and not suspended, with the level in force for each.</param>
internal sealed record LogGround(int? CustomerId, IReadOnlySet<int> ContactIds, IReadOnlyDictionary<int, AccessLevel?> Staff);
