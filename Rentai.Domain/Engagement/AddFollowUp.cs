namespace Rentai.Domain.Engagement;

/// <summary>Enters a follow-up 跟进 without a report.</summary>
/// <param name="CustomerNumber">Which customer it concerns.</param>
/// <param name="Sheet">The follow-up.</param>
/// <param name="SubmissionId">Made once per form: however often it arrives, one follow-up is entered.</param>
public sealed record AddFollowUp(string CustomerNumber, FollowUpSheet Sheet, Guid SubmissionId);
