namespace Rentai.Domain.Grading;

/// <summary>How factor 4 is suggested from payment dates.</summary>
/// <param name="Months">Orders that fell due within so many months count.</param>
/// <param name="GraceDays">A payment so many days late is still on time.</param>
/// <param name="OnTimeShare">From this share of orders paid on time, in percent, it is A.</param>
/// <param name="EffortDays">From so many days late on average, or unpaid, it is C: much effort to collect.</param>
/// <param name="LostDays">From so many days unpaid it is D: the last part is lost.</param>
public sealed record CreditRule(int Months, int GraceDays, decimal OnTimeShare, int EffortDays, int LostDays)
{
    /// <summary>Retention 质保金: so much of a project order, in percent, the customer may keep back for a time.</summary>
    public decimal RetentionShare { get; init; } = 10;

    /// <summary>For so many months after the rest fell due.</summary>
    public int RetentionMonths { get; init; } = 12;
}
