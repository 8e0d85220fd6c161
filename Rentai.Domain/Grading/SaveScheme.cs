namespace Rentai.Domain.Grading;

/// <summary>Saves a new version of the scheme 评级方案.</summary>
/// <param name="BasedOn">The version that it was made from, when one.</param>
/// <param name="Name">Name, at most 50 characters.</param>
/// <param name="Note">Why it was made, at most 500 characters.</param>
/// <param name="Content">What it says.</param>
/// <param name="SubmissionId">Made once per form, and the id of its draft: however often it arrives, one version is saved.</param>
public sealed record SaveScheme(int? BasedOn, string Name, string? Note, SchemeContent Content, Guid SubmissionId);
