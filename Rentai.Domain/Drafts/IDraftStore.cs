using Rentai.Domain.Access;

namespace Rentai.Domain.Drafts;

/// <summary>Store port of drafts. Every method sees the drafts of the scope's person alone.</summary>
internal interface IDraftStore
{
    /// <summary>Keeps a draft unless a later one is kept or it was closed; purges expired ones when a new one is begun.</summary>
    /// <returns>When what is kept now was kept, or <see langword="null"/> when it was closed.</returns>
    Task<DateTime?> KeepAsync(KeepDraft command, DateTime now, DateTime expired, AccessScope scope, CancellationToken ct);

    Task<KeptDraft?> FindAsync(Guid id, DateTime expired, AccessScope scope, CancellationToken ct);

    /// <summary>Purges expired drafts and lists the others.</summary>
    Task<IReadOnlyList<DraftSummary>> MineAsync(
        string? form,
        string? customerNumber,
        DateTime expired,
        AccessScope scope,
        CancellationToken ct
    );

    /// <summary>Empties a draft and closes its id.</summary>
    Task CloseAsync(Guid id, DateTime now, AccessScope scope, CancellationToken ct);
}
