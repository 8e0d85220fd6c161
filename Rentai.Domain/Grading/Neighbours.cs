namespace Rentai.Domain.Grading;

/// <summary>Where a customer stands in somebody's work list.</summary>
internal sealed record Neighbours(string? Previous, string? Next, int Left);
