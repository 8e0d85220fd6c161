namespace Rentai.Domain.Grading;

/// <summary>Which customers of a round the grid 批量评级 shows.</summary>
/// <param name="FiscalYear">The round.</param>
/// <param name="GraderId">Only this person's; <see langword="null"/> for everybody's.</param>
/// <param name="Mine">Only those of the person who asks.</param>
/// <param name="OnlyOpen">Only those that are not submitted.</param>
/// <param name="Paging">Which of them.</param>
public sealed record GradingGridQuery(int FiscalYear, int? GraderId, bool Mine, bool OnlyOpen, Paging Paging);
