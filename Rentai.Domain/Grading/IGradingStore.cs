using Rentai.Domain.Access;

namespace Rentai.Domain.Grading;

/// <summary>What grading customers needs of the store.</summary>
internal interface IGradingStore
{
    /// <summary>The latest grading of a customer in a round.</summary>
    Task<GradingCase?> CaseAsync(int fiscalYear, string customerNumber, AccessScope scope, CancellationToken ct);

    /// <summary>The latest gradings of these customers in a round; those that are not in it are left out.</summary>
    Task<IReadOnlyList<GradingCase>> CasesAsync(
        int fiscalYear,
        IReadOnlyCollection<string> customerNumbers,
        AccessScope scope,
        CancellationToken ct
    );

    /// <summary>The round and a page of its yearly gradings, best class first. <see langword="null"/>: no such round.</summary>
    Task<(RoundHead Round, PageOf<GradingCase> Cases)?> PageAsync(GradingGridQuery query, AccessScope scope, CancellationToken ct);

    /// <summary>The customers before and after one in the person's work list, or in everybody's when it is not the person's.</summary>
    Task<Neighbours> NeighboursAsync(GradingCase around, AccessScope scope, CancellationToken ct);

    /// <summary>The last round closed before a fiscal year.</summary>
    Task<int?> LastClosedAsync(int beforeFiscalYear, AccessScope scope, CancellationToken ct);

    /// <summary>Stores ratings, each against the version that its grader saw.</summary>
    /// <exception cref="RuleBrokenException">The round is closed, or a grading has left the grader's hands.</exception>
    Task<RatingsSaved> RateAsync(int fiscalYear, IReadOnlyList<SuggestedRating> ratings, AccessScope scope, CancellationToken ct);

    /// <summary>Changes one grading against the version that the caller saw.</summary>
    /// <exception cref="StaleVersionException">Somebody else changed it.</exception>
    Task ChangeAsync(int gradingId, long version, Action<CustomerGrading> change, AccessScope scope, CancellationToken ct);

    /// <summary>Changes gradings, all of them or none.</summary>
    Task ChangeAllAsync(IReadOnlyCollection<int> gradingIds, Action<CustomerGrading> change, AccessScope scope, CancellationToken ct);

    /// <summary>All gradings of a customer, newest first.</summary>
    Task<IReadOnlyList<GradingHistory>> HistoryAsync(string customerNumber, AccessScope scope, CancellationToken ct);

    /// <summary>Enters a regrading or amendment under a round, with the ratings that it begins from.</summary>
    Task EnterAsync(CustomerGrading grading, IReadOnlyList<FactorRating> ratings, AccessScope scope, CancellationToken ct);

    /// <summary>Customers whose regrading or amendment is in this state, with its fiscal year.</summary>
    Task<IReadOnlyList<(int FiscalYear, string CustomerNumber)>> AgainAsync(GradingState state, AccessScope scope, CancellationToken ct);

    /// <summary>Approves a regrading or amendment, keeps its outcome and puts class and tier in force, together.</summary>
    Task PutInForceAsync(
        GradingCase approved,
        GradingOutcome outcome,
        CustomerGradingApproval approval,
        AccessScope scope,
        CancellationToken ct
    );
}
