namespace Rentai.Domain.Grading;

/// <summary>How many gradings stand where.</summary>
/// <param name="Open">待评.</param>
/// <param name="Submitted">已提交, wait for level 3.</param>
/// <param name="Returned">已退回.</param>
/// <param name="Approved">已批准.</param>
public sealed record StateCounts(int Open, int Submitted, int Returned, int Approved)
{
    /// <summary>All.</summary>
    public int Total => Open + Submitted + Returned + Approved;

    /// <summary>In the hands of the graders: open or returned.</summary>
    public int Left => Open + Returned;

    /// <summary>What closing now would leave as it is.</summary>
    public int Unapproved => Total - Approved;

    /// <summary>Counts states.</summary>
    public static StateCounts Of(IEnumerable<GradingState> states)
    {
        var by = states.CountBy(s => s).ToDictionary();
        return new StateCounts(
            by.GetValueOrDefault(GradingState.Open),
            by.GetValueOrDefault(GradingState.Submitted),
            by.GetValueOrDefault(GradingState.Returned),
            by.GetValueOrDefault(GradingState.Approved)
        );
    }
}
