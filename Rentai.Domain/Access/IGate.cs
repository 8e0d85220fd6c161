namespace Rentai.Domain.Access;

/// <summary>The gate 准入: the first line of every front-door method goes through it.</summary>
internal interface IGate
{
    /// <summary>Admits the person who is signed in to an operation, at the level in force at this moment.</summary>
    /// <exception cref="AccessDeniedException">Not signed in, without a role, suspended, or not entitled; the refusal is in the audit trail.</exception>
    Task<AccessScope> AdmitAsync(Operation operation, CancellationToken ct);

    /// <summary>Admits a job that runs without a person, at the least level that it needs.</summary>
    AccessScope Admit(SystemActor actor);

    /// <summary>The rights in force, for pages that hide what may not be done. Never throws for a person without rights.</summary>
    Task<PersonRights> RightsAsync(CancellationToken ct);
}
