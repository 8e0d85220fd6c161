namespace Rentai.Domain.Grading;

/// <summary>What kept a grading from being submitted.</summary>
/// <param name="CustomerNumber">Whose.</param>
/// <param name="Factor">In which factor.</param>
/// <param name="Gap">What is missing.</param>
public sealed record SubmissionGap(string CustomerNumber, Factor Factor, RatingGap Gap);
