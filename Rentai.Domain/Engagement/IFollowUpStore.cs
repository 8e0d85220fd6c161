using Rentai.Domain.Access;

namespace Rentai.Domain.Engagement;

/// <summary>Store port of follow-ups.</summary>
internal interface IFollowUpStore
{
    Task<PageOf<FollowUpItem>> FindAsync(FollowUpQuery query, DateOnly today, AccessScope scope, CancellationToken ct);

    /// <summary>Enters a follow-up, or returns the one that this submission entered before; <see langword="null"/> without such a customer.</summary>
    Task<int?> EnterAsync(AddFollowUp command, int ownerId, DateOnly dueOn, AccessScope scope, CancellationToken ct);

    /// <summary>The colleague, if on the staff list and not suspended, with the level in force.</summary>
    Task<IReadOnlyDictionary<int, AccessLevel?>> StaffAsync(int staffId, AccessScope scope, CancellationToken ct);

    /// <returns>Whether there is such a follow-up.</returns>
    Task<bool> ChangeAsync(int followUpId, AccessScope scope, long version, Action<FollowUp> change, CancellationToken ct);

    /// <summary>Whether this person completed it, in the version after this one.</summary>
    Task<bool> WasCompletedByAsync(int followUpId, long version, int staffId, AccessScope scope, CancellationToken ct);
}
