namespace Rentai.Domain.Engagement;

/// <summary>Files a call note 电话记录.</summary>
/// <param name="CustomerNumber">Who was called, or called.</param>
/// <param name="Sheet">The note.</param>
/// <param name="SubmissionId">Made once per form, and the id of its draft: however often it arrives, one note is filed.</param>
public sealed record RecordCall(string CustomerNumber, CallSheet Sheet, Guid SubmissionId);
