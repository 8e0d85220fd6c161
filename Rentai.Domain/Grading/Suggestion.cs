namespace Rentai.Domain.Grading;

/// <summary>What the portal suggests for a factor 系统建议, with the figures it rests on. Never taken over silently.</summary>
/// <param name="Factor">Which factor.</param>
/// <param name="Rating">The rating, or <see langword="null"/> where nothing can be suggested.</param>
/// <param name="Gap">Why there is none.</param>
/// <param name="Value">The one number that was held against the boundaries, where there is one: yuan, or years.</param>
/// <param name="Figures">The evidence.</param>
public sealed record Suggestion(Factor Factor, Rating? Rating, SuggestionGap? Gap, decimal? Value, IReadOnlyList<EvidenceFigure> Figures);
