using Rentai.Domain.Access;

namespace Rentai.Domain.Grading;

/// <summary>Store port of yearly rounds. Verbs refuse a closed round with a <see cref="RuleBrokenException"/>.</summary>
internal interface IRoundStore
{
    /// <summary>All rounds with their gradings by state, newest first.</summary>
    Task<IReadOnlyList<RoundSummary>> ListAsync(AccessScope scope, CancellationToken ct);

    /// <summary>A round; <see langword="null"/> for the year means the open one.</summary>
    Task<RoundHead?> FindAsync(int? fiscalYear, AccessScope scope, CancellationToken ct);

    /// <summary>The yearly gradings of a round; of an open one without those of archived customers. A text narrows them.</summary>
    Task<IReadOnlyList<RoundGrading>> GradingsAsync(RoundHead round, string? text, AccessScope scope, CancellationToken ct);

    /// <summary>How much of each grading is rated; one without a rating is missing in it.</summary>
    Task<IReadOnlyDictionary<int, RatingTally>> TalliesAsync(int roundId, AccessScope scope, CancellationToken ct);

    /// <summary>The last reminder of each person in a round.</summary>
    Task<IReadOnlyDictionary<int, (DateTime At, string By)>> RemindersAsync(int roundId, AccessScope scope, CancellationToken ct);

    /// <summary>Customers that are neither archived nor in the round.</summary>
    Task<int> NotEnrolledAsync(int roundId, AccessScope scope, CancellationToken ct);

    /// <summary>States of the gradings that one person is to grade, and how many of the round wait for approval.</summary>
    Task<(StateCounts Mine, int Waiting)> DutyAsync(int roundId, AccessScope scope, CancellationToken ct);

    /// <summary>What came out of the yearly gradings of a closed round, by grading; what the scope does not see is missing.</summary>
    Task<IReadOnlyDictionary<int, GradingOutcome>> OutcomesAsync(int roundId, AccessScope scope, CancellationToken ct);

    /// <summary>The last closed round before a fiscal year, as far as the scope sees it.</summary>
    Task<LastRound?> LastRoundAsync(int beforeYear, AccessScope scope, CancellationToken ct);

    /// <summary>Factors as they were graded, by grading: of these gradings, or of all of their rounds.</summary>
    Task<IReadOnlyDictionary<int, IReadOnlyList<GradedFactor>>> FactorsAsync(
        int fiscalYear,
        IReadOnlyCollection<int>? gradingIds,
        AccessScope scope,
        CancellationToken ct
    );

    /// <summary>Gross profit of each customer in a span of months, yuan.</summary>
    Task<IReadOnlyDictionary<int, decimal>> GrossProfitAsync(Calendar.DateSpan span, AccessScope scope, CancellationToken ct);

    /// <summary>Opens a round and takes all customers in, once per submission.</summary>
    Task OpenAsync(OpenRound command, DateTime at, AccessScope scope, CancellationToken ct);

    /// <returns>Whether there is such a round.</returns>
    Task<bool> ChangeAsync(int fiscalYear, long version, Action<GradingRound> change, AccessScope scope, CancellationToken ct);

    /// <summary>Takes in who is missing.</summary>
    Task<int> EnrolAsync(int roundId, DateTime at, AccessScope scope, CancellationToken ct);

    /// <summary>Changes gradings that fit, each by a verb, all of them or none.</summary>
    /// <returns>Numbers of the customers.</returns>
    /// <exception cref="StaleVersionException">Somebody else changed one of them at the same moment.</exception>
    Task<IReadOnlyList<string>> ChangeGradingsAsync(
        int roundId,
        GradingChoice which,
        IReadOnlyList<GradingState> states,
        Action<CustomerGrading> change,
        AccessScope scope,
        CancellationToken ct
    );

    /// <summary>Whether any of these returned gradings was rated after it was returned.</summary>
    Task<bool> RatedSinceReturnAsync(int roundId, IReadOnlyList<string> customerNumbers, AccessScope scope, CancellationToken ct);

    /// <summary>Whether somebody is on the staff list and not suspended.</summary>
    Task<bool> IsOnStaffAsync(int staffId, AccessScope scope, CancellationToken ct);

    /// <summary>Enters a reminder for each person who has something left and was not reminded since the day began.</summary>
    Task<int> RemindAsync(
        int roundId,
        IReadOnlyList<int> graderIds,
        DateTime dayBegan,
        DateTime at,
        AccessScope scope,
        CancellationToken ct
    );

    /// <summary>Closes the round and puts classes and tiers in force, in one transaction.</summary>
    /// <returns>How many customers changed.</returns>
    /// <exception cref="RuleBrokenException">What is approved is not what was ranked.</exception>
    Task<int> CloseAsync(RoundClosing closing, AccessScope scope, CancellationToken ct);
}
