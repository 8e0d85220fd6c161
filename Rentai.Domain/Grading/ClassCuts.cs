namespace Rentai.Domain.Grading;

/// <summary>Three numbers for core, important and ordinary: shares of the customers in percent, or least scores.</summary>
/// <param name="Core">核心客户.</param>
/// <param name="Important">重要客户.</param>
/// <param name="Ordinary">普通客户; all others are small and medium 中小客户.</param>
public sealed record ClassCuts(decimal Core, decimal Important, decimal Ordinary);
