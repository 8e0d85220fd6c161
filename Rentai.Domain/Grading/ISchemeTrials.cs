namespace Rentai.Domain.Grading;

/// <summary>Front door to trials of a scheme 方案试算: weights and lines tried out on a round's customers, without saving anything.</summary>
public interface ISchemeTrials
{
    /// <summary>The rounds on which the reader can try schemes out, newest first.</summary>
    Task<IReadOnlyList<TrialRound>> RoundsAsync(CancellationToken ct);

    /// <summary>
    /// All that trials on a round need, read once; <see cref="SchemeTrial"/> computes on it as often as somebody moves a weight.
    /// <see langword="null"/>: no such round, or one whose scores lie above the reader's level.
    /// </summary>
    /// <param name="fiscalYear">The round's fiscal year.</param>
    /// <param name="ct">Cancels.</param>
    Task<TrialGround?> GroundAsync(int fiscalYear, CancellationToken ct);
}
