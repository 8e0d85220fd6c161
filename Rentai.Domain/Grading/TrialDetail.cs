namespace Rentai.Domain.Grading;

/// <summary>What a trial shows of a customer beside its standing.</summary>
/// <param name="Name">Short name.</param>
/// <param name="AccountManager">Its account manager's name.</param>
/// <param name="GrossProfit">Gross profit of last fiscal year, yuan; <see langword="null"/> without a margin on record.</param>
internal sealed record TrialDetail(string Name, string? AccountManager, decimal? GrossProfit);
