namespace Rentai.Domain.Grading;

/// <summary>What became of gradings that were to be submitted.</summary>
/// <param name="Submitted">Whose wait for level 3 now.</param>
/// <param name="Gaps">What the others lack.</param>
public sealed record GradingsSubmitted(IReadOnlyList<string> Submitted, IReadOnlyList<SubmissionGap> Gaps);
