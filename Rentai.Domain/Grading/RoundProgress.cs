namespace Rentai.Domain.Grading;

/// <summary>How far a round is.</summary>
/// <param name="Round">The round.</param>
/// <param name="Graders">By grader: the reader first, then who has most left; customers without a grader come last.</param>
/// <param name="NotEnrolled">Customers registered since it was opened that are not in it.</param>
public sealed record RoundProgress(RoundSummary Round, IReadOnlyList<GraderProgress> Graders, int NotEnrolled);
