namespace Rentai.Domain.Engagement;

/// <summary>A page of follow-ups.</summary>
/// <param name="Filter">Which follow-ups.</param>
/// <param name="Paging">Which page.</param>
/// <param name="Sort">By what; ties go by due date, then by entry.</param>
/// <param name="Descending">Whether the largest, or latest, comes first.</param>
public sealed record FollowUpQuery(FollowUpFilter Filter, Paging Paging, FollowUpSort Sort = FollowUpSort.DueOn, bool Descending = false);
