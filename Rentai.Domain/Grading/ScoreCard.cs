namespace Rentai.Domain.Grading;

/// <summary>What ratings come to.</summary>
/// <param name="Score">Score 得分, 0 to 100 with two decimals; <see langword="null"/> when nothing is rated.</param>
/// <param name="RatedWeight">Part of the weight that is rated, in percent.</param>
/// <param name="IsProvisional">Whether too little is rated to propose core or important: 暂定.</param>
public readonly record struct ScoreCard(decimal? Score, decimal RatedWeight, bool IsProvisional);
