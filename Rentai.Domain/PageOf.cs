namespace Rentai.Domain;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">What the rows are.</typeparam>
/// <param name="Rows">The rows of this page, in order.</param>
/// <param name="Total">How many rows there are on all pages, at the reader's level.</param>
public sealed record PageOf<T>(IReadOnlyList<T> Rows, int Total);
