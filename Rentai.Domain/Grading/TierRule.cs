namespace Rentai.Domain.Grading;

/// <summary>How contact tiers 联络等级 are dealt out.</summary>
/// <param name="Special">How many customers are special 特级: the first by score within core and important.</param>
/// <param name="Important">How many are important 重点: the next by score within core and important, agents of any class included.</param>
/// <param name="ActiveMonths">A customer that ordered within so many months is active 活跃.</param>
public sealed record TierRule(int Special, int Important, int ActiveMonths);
