namespace Rentai.Domain.Engagement;

/// <summary>Files a visit report 拜访报告.</summary>
/// <param name="CustomerNumber">Whom was visited.</param>
/// <param name="Sheet">The report.</param>
/// <param name="SubmissionId">Made once per form, and the id of its draft: however often it arrives, one report is filed.</param>
public sealed record RecordVisit(string CustomerNumber, VisitSheet Sheet, Guid SubmissionId);
