namespace Rentai.Domain.Grading;

/// <summary>A customer on which a scheme is tried out.</summary>
/// <param name="Standing">How the pyramid sees it.</param>
/// <param name="Name">Short name.</param>
/// <param name="AccountManager">Its account manager's name.</param>
/// <param name="GrossProfit">Gross profit of last fiscal year, yuan, level 2; <see langword="null"/> without a margin on record.</param>
public sealed record TrialCustomer(Standing Standing, string Name, string? AccountManager, decimal? GrossProfit);
