namespace Rentai.Domain.Grading;

/// <summary>Ask somebody to grade customers 分派; what is approved already stays as it is.</summary>
/// <param name="FiscalYear">The round.</param>
/// <param name="Which">Which customers.</param>
/// <param name="GraderId">Who is to grade.</param>
public sealed record AssignGradings(int FiscalYear, GradingChoice Which, int GraderId);
