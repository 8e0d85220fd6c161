namespace Rentai.Domain.Grading;

/// <summary>Open a yearly round 开启年度评级.</summary>
/// <param name="FiscalYear">The running fiscal year or the next one.</param>
/// <param name="SchemeNumber">Version of the scheme; the round keeps it for ever.</param>
/// <param name="DueOn">By when the managers are asked to submit, from today to a year from now.</param>
/// <param name="SubmissionId">Key of this submission.</param>
public sealed record OpenRound(int FiscalYear, int SchemeNumber, DateOnly DueOn, Guid SubmissionId);
