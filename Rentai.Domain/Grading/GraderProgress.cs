namespace Rentai.Domain.Grading;

/// <summary>How far somebody is with grading 评级进度.</summary>
/// <param name="GraderId">Who; <see langword="null"/> for customers without a grader.</param>
/// <param name="Grader">That person's name.</param>
/// <param name="IsReader">Whether it is the reader.</param>
/// <param name="Counts">The gradings by state.</param>
/// <param name="Started">Of those still in the grader's hands, how many have a rating.</param>
/// <param name="Complete">Of those still in the grader's hands, how many have all ratings that the reader's level knows of.</param>
/// <param name="LastActivityAt">When something was last rated or submitted (UTC).</param>
/// <param name="RemindedAt">When the person was last reminded (UTC).</param>
/// <param name="RemindedBy">By whom.</param>
public sealed record GraderProgress(
    int? GraderId,
    string? Grader,
    bool IsReader,
    StateCounts Counts,
    int Started,
    int Complete,
    DateTime? LastActivityAt,
    DateTime? RemindedAt,
    string? RemindedBy
);
