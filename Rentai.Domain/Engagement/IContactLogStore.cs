using Rentai.Domain.Access;

namespace Rentai.Domain.Engagement;

/// <summary>Store port of the contact log.</summary>
internal interface IContactLogStore
{
    Task<PageOf<LogSummary>> FindAsync(LogQuery query, AccessScope scope, CancellationToken ct);

    /// <summary>A report and the key of its customer, for the audit trail.</summary>
    Task<(VisitReport Report, int CustomerId)?> ReadAsync(int logId, DateOnly today, AccessScope scope, CancellationToken ct);

    /// <summary>The key of what this submission of the scope's person filed before, or 0.</summary>
    Task<int> FiledAsync(Guid submissionId, AccessScope scope, CancellationToken ct);

    Task<LogGround> GroundAsync(
        string customerNumber,
        IReadOnlyCollection<int> contactIds,
        IReadOnlyCollection<int> staffIds,
        AccessScope scope,
        CancellationToken ct
    );

    /// <summary>Files an entry with its next steps and its opportunity and ends its draft, all in one transaction and once per submission.</summary>
    /// <returns>The entry's key, or that of the entry which this submission filed before.</returns>
    Task<int> FileAsync(ContactLog log, AccessScope scope, CancellationToken ct);
}
