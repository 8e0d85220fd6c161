namespace Rentai.Domain.Grading;

/// <summary>Front door to grading customers 客户评级, level 2. Everybody of the level may grade every customer.</summary>
public interface IGradings
{
    /// <summary>One customer as the wizard 评级向导 shows it: evidence, ratings, last year's, where it would come to stand.</summary>
    /// <returns><see langword="null"/>: no such round, or the customer is not in it.</returns>
    Task<GradingForm?> FormAsync(int fiscalYear, string customerNumber, CancellationToken ct);

    /// <summary>Many customers as the grid 批量评级 shows them. <see langword="null"/>: no such round.</summary>
    Task<GradingGrid?> GridAsync(GradingGridQuery query, CancellationToken ct);

    /// <summary>
    /// Saves ratings, each by itself: a rating that somebody else gave in the meantime is left as it is and comes back as a clash, the others
    /// are saved.
    /// </summary>
    /// <exception cref="RuleBrokenException">The round is closed, or a grading is submitted already.</exception>
    /// <exception cref="FluentValidation.ValidationException">An entry breaks a rule; nothing is saved.</exception>
    Task<RatingsSaved> RateAsync(RateFactors command, CancellationToken ct);

    /// <summary>Sets class or tier by hand with a reason, or takes that back.</summary>
    /// <exception cref="StaleVersionException">Somebody else changed the grading.</exception>
    Task OverrideAsync(OverrideProposal command, CancellationToken ct);

    /// <summary>Hands gradings to level 3. One with gaps is not submitted; the gaps come back. Submitting twice is as submitting once.</summary>
    Task<GradingsSubmitted> SubmitAsync(SubmitGradings command, CancellationToken ct);

    /// <summary>Takes a submitted grading back before level 3 decided.</summary>
    Task WithdrawAsync(int fiscalYear, string customerNumber, CancellationToken ct);

    /// <summary>All gradings of a customer, newest first, with why the score changed.</summary>
    Task<IReadOnlyList<GradingRecord>> HistoryAsync(string customerNumber, CancellationToken ct);

    /// <summary>
    /// Begins to grade a customer anew between two rounds, or to correct the last closed round, from its last ratings.
    /// </summary>
    /// <returns>The fiscal year of the round under which it is graded.</returns>
    /// <exception cref="RuleBrokenException">No round was closed yet, one is running already, or the customer was not in it.</exception>
    Task<int> BeginAgainAsync(BeginAgain command, CancellationToken ct);

    /// <summary>Regradings and amendments that wait for level 3.</summary>
    Task<IReadOnlyList<PendingGrading>> PendingAsync(CancellationToken ct);

    /// <summary>Approves a regrading or amendment: class and tier are in force at once.</summary>
    Task ApproveAgainAsync(int fiscalYear, string customerNumber, CancellationToken ct);

    /// <summary>Sends a regrading or amendment back with a reason.</summary>
    Task ReturnAgainAsync(int fiscalYear, string customerNumber, string reason, CancellationToken ct);
}
