namespace Rentai.Domain.Grading;

/// <summary>A page of a round's review 审核.</summary>
/// <param name="FiscalYear">The round.</param>
/// <param name="Filter">Which gradings.</param>
/// <param name="Sort">By what; ties go by number.</param>
/// <param name="Descending">Whether the largest comes first.</param>
/// <param name="Paging">Which page.</param>
public sealed record ReviewQuery(int FiscalYear, ReviewFilter Filter, ReviewSort Sort, bool Descending, Paging Paging);
