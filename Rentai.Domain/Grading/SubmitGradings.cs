namespace Rentai.Domain.Grading;

/// <summary>Hand gradings to level 3.</summary>
/// <param name="FiscalYear">The round.</param>
/// <param name="CustomerNumbers">Whose.</param>
/// <param name="EvenUnrated">Submits also where a factor is not rated; its score may then be provisional 暂定.</param>
public sealed record SubmitGradings(int FiscalYear, IReadOnlyList<string> CustomerNumbers, bool EvenUnrated);
