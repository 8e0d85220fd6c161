namespace Rentai.Domain.Access;

/// <summary>What the signed-in person may do, so that a page can leave out what they may not. A courtesy: the gate is the law.</summary>
/// <param name="StaffId">The person's row in the staff table; <see langword="null"/> without a role.</param>
/// <param name="Name">Name as shown.</param>
/// <param name="Level">Level in force, after the administrator's cap.</param>
/// <param name="IsAdministrator">Whether the administrator's right is held.</param>
/// <param name="Denial">Why nothing at all is open to the person, or <see langword="null"/>.</param>
public sealed record PersonRights(int? StaffId, string Name, AccessLevel? Level, bool IsAdministrator, DenialReason? Denial)
{
    /// <summary>Somebody who is not signed in.</summary>
    public static PersonRights Nobody { get; } = new(null, "", null, false, DenialReason.NotSignedIn);

    /// <summary>Whether the operation is open to the person.</summary>
    public bool May(Operation operation) => Denial is null && AccessPolicy.Of(operation).IsMetBy(Level, IsAdministrator);

    /// <summary>Whether the person sees data of this level.</summary>
    public bool Sees(AccessLevel level) => Denial is null && Level >= level;

    /// <summary>The levels that the person may give to what they write: up to their own.</summary>
    public IReadOnlyList<AccessLevel> WritableLevels => [.. Enum.GetValues<AccessLevel>().Where(Sees)];
}
