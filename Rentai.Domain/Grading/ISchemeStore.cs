using Rentai.Domain.Access;

namespace Rentai.Domain.Grading;

/// <summary>Store port of the scheme's versions.</summary>
internal interface ISchemeStore
{
    /// <summary>All versions, newest first; the rounds that use them only as far as the scope sees rounds.</summary>
    Task<IReadOnlyList<SchemeSummary>> ListAsync(AccessScope scope, CancellationToken ct);

    Task<SchemeVersion?> ReadAsync(int number, AccessScope scope, CancellationToken ct);

    /// <summary>The number that a submission got, or <see langword="null"/>.</summary>
    Task<int?> SavedAsync(Guid submissionId, AccessScope scope, CancellationToken ct);

    /// <summary>Enters a version under the next free number, once for each submission id.</summary>
    /// <param name="submissionId">The submission.</param>
    /// <param name="version">Makes the version of a number.</param>
    /// <param name="scope">Who.</param>
    /// <param name="ct">Cancels.</param>
    Task<int> SaveAsync(Guid submissionId, Func<int, GradingScheme> version, AccessScope scope, CancellationToken ct);
}
