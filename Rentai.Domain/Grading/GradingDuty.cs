namespace Rentai.Domain.Grading;

/// <summary>What an open round asks of the reader, for the start page.</summary>
/// <param name="FiscalYear">The round.</param>
/// <param name="DueOn">By when to submit.</param>
/// <param name="Left">Customers that the reader is to grade still, returned ones included.</param>
/// <param name="Returned">Of these, how many level 3 sent back.</param>
/// <param name="RemindedAt">When the reader was last reminded (UTC).</param>
/// <param name="RemindedBy">By whom.</param>
/// <param name="Waiting">Submitted gradings that wait for approval; 0 for a reader who cannot approve.</param>
public sealed record GradingDuty(
    int FiscalYear,
    DateOnly DueOn,
    int Left,
    int Returned,
    DateTime? RemindedAt,
    string? RemindedBy,
    int Waiting
);
