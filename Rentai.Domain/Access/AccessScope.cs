namespace Rentai.Domain.Access;

/// <summary>
/// Proof that somebody was admitted 范围: who, at which level, for which operation. Every store method asks for one, and only the
/// gate can make one, so that no data is read without a decision about it.
/// </summary>
internal sealed partial class AccessScope
{
    private AccessScope(int? staffId, string name, AccessLevel? level, bool isAdministrator, string operation, string origin)
    {
        StaffId = staffId;
        Name = name;
        Level = level;
        IsAdministrator = isAdministrator;
        Operation = operation;
        Origin = origin;
    }

    /// <summary>The person; <see langword="null"/> for a system actor.</summary>
    public int? StaffId { get; }

    /// <summary>Name for the audit trail.</summary>
    public string Name { get; }

    /// <summary>The level in force now; <see langword="null"/> sees no business data at all.</summary>
    public AccessLevel? Level { get; }

    /// <summary>Whether the administrator's right is held as well.</summary>
    public bool IsAdministrator { get; }

    /// <summary>What the scope was issued for.</summary>
    public string Operation { get; }

    /// <summary>Where the request came from.</summary>
    public string Origin { get; }

    /// <summary>The person's id, where only a person makes sense (drafts, authorship).</summary>
    /// <exception cref="InvalidOperationException">A system actor has no id.</exception>
    public int PersonId => StaffId ?? throw new InvalidOperationException($"{Name} is not a person.");

    /// <summary>Whether data of this level may be read and written in this scope.</summary>
    public bool Sees(AccessLevel level) => Level >= level;

    /// <summary>Refuses data above the level.</summary>
    /// <exception cref="AccessDeniedException">The scope's level is lower.</exception>
    public void Demand(AccessLevel level)
    {
        if (!Sees(level))
        {
            throw new AccessDeniedException(DenialReason.NotEntitled);
        }
    }
}
