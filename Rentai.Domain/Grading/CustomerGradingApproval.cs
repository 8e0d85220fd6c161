namespace Rentai.Domain.Grading;

/// <summary>When a grading was approved, and by whom.</summary>
internal sealed record CustomerGradingApproval(DateTime At, string By);
