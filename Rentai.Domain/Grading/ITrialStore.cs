using Rentai.Domain.Access;
using Rentai.Domain.Calendar;

namespace Rentai.Domain.Grading;

/// <summary>Reads what a trial shows beside the standings.</summary>
internal interface ITrialStore
{
    /// <summary>All rounds, newest first, each with what its scheme says.</summary>
    Task<IReadOnlyList<(TrialRound Round, SchemeContent Scheme)>> RoundsAsync(AccessScope scope, CancellationToken ct);

    /// <summary>Names, account managers and gross profit of all customers, by key.</summary>
    Task<IReadOnlyDictionary<int, TrialDetail>> DetailsAsync(FiscalYear yearBefore, AccessScope scope, CancellationToken ct);

    /// <summary>How many people have hours for contact: account managers, sales managers and sales engineers who are not suspended.</summary>
    Task<int> PeopleAsync(AccessScope scope, CancellationToken ct);
}
