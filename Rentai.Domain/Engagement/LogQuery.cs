namespace Rentai.Domain.Engagement;

/// <summary>A page of the contact log.</summary>
/// <param name="Filter">Which entries.</param>
/// <param name="Paging">Which page.</param>
/// <param name="Sort">By what; ties go by entry, newest first.</param>
/// <param name="Descending">Whether the largest, or latest, comes first.</param>
public sealed record LogQuery(LogFilter Filter, Paging Paging, LogSort Sort = LogSort.OccurredOn, bool Descending = true);
