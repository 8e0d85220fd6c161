using FluentValidation;

namespace Rentai.Domain.Grading;

/// <summary>
/// Front door to yearly rounds 年度评级. Level 2 sees how they stand; level 3 opens, assigns, approves and closes. Verbs refuse a closed
/// round, which never changes, with a <see cref="RuleBrokenException"/>.
/// </summary>
public interface IGradingRounds
{
    /// <summary>All rounds, newest first.</summary>
    Task<IReadOnlyList<RoundSummary>> ListAsync(CancellationToken ct);

    /// <summary>How far a round is, by grader. <see langword="null"/>: no such round.</summary>
    Task<RoundProgress?> ReadAsync(int fiscalYear, CancellationToken ct);

    /// <summary>What the open round asks of the reader. <see langword="null"/>: no round is open.</summary>
    Task<GradingDuty?> DutyAsync(CancellationToken ct);

    /// <summary>
    /// A page of a round's gradings with what they come to. While the round is open, customers without a rating count with those of the
    /// last round. <see langword="null"/>: no such round.
    /// </summary>
    Task<RoundReview?> ReviewAsync(ReviewQuery query, CancellationToken ct);

    /// <summary>The pyramid and who moved. <see langword="null"/>: no such round, or its outcome is above the reader's level.</summary>
    Task<RoundReport?> ReportAsync(int fiscalYear, CancellationToken ct);

    /// <summary>
    /// Between two rounds: customers whose figures have crossed a line of class or tier since they were graded, best first. None while a
    /// round is open, and none where the outcome is above the reader's level.
    /// </summary>
    Task<IReadOnlyList<Crossing>> CrossingsAsync(CancellationToken ct);

    /// <summary>Opens a round with every customer that is not archived, to be graded by its account manager; once per submission.</summary>
    /// <exception cref="ValidationException">A rule is broken; each failure names its field.</exception>
    /// <exception cref="RuleBrokenException">The year has a round already, another round is open, or there is no such scheme.</exception>
    Task OpenAsync(OpenRound command, CancellationToken ct);

    /// <summary>Moves the date by which to submit.</summary>
    /// <exception cref="StaleVersionException">Somebody else changed the round.</exception>
    /// <exception cref="RuleBrokenException">No such round, it is closed, or the day has passed.</exception>
    Task MoveAsync(int fiscalYear, long version, DateOnly dueOn, CancellationToken ct);

    /// <summary>Takes customers in that were registered since the round was opened.</summary>
    /// <returns>How many.</returns>
    Task<int> EnrolAsync(int fiscalYear, CancellationToken ct);

    /// <summary>Asks somebody to grade customers that are not approved yet.</summary>
    /// <returns>How many changed hands.</returns>
    /// <exception cref="RuleBrokenException">No such round, it is closed, or the person is not on the staff.</exception>
    Task<int> AssignAsync(AssignGradings command, CancellationToken ct);

    /// <summary>Reminds graders who have customers left, each at most once a day.</summary>
    /// <returns>How many people were reminded.</returns>
    Task<int> RemindAsync(int fiscalYear, IReadOnlyList<int> graderIds, CancellationToken ct);

    /// <summary>Approves what was submitted; what was not is passed over.</summary>
    /// <returns>Numbers of the customers approved.</returns>
    Task<IReadOnlyList<string>> ApproveAsync(int fiscalYear, GradingChoice which, CancellationToken ct);

    /// <summary>Sends a grading back to its grader with a reason, at most 500 characters.</summary>
    /// <exception cref="RuleBrokenException">Not in the round, not submitted, or without a reason.</exception>
    Task ReturnAsync(int fiscalYear, string customerNumber, string reason, CancellationToken ct);

    /// <summary>Takes approvals or returns back, so that the gradings wait for a decision again.</summary>
    /// <exception cref="RuleBrokenException">A grading is not decided, or the grader has worked on it since.</exception>
    Task RecallAsync(int fiscalYear, IReadOnlyList<string> customerNumbers, CancellationToken ct);

    /// <summary>
    /// Closes a round: ranks what is approved, keeps the outcome for ever and puts classes and tiers in force, all at once. What is not
    /// approved keeps the class and tier it has.
    /// </summary>
    /// <exception cref="StaleVersionException">Somebody else changed the round.</exception>
    /// <exception cref="RuleBrokenException">Closed already, nothing is approved, or another number of customers is not approved.</exception>
    Task<RoundClosed> CloseAsync(CloseRound command, CancellationToken ct);
}
