namespace Rentai.Domain.Access;

/// <summary>What the gate needs of the store before anybody is admitted.</summary>
internal interface IAdmissionStore
{
    /// <summary>The staff table's word on a person; enters somebody who comes for the first time.</summary>
    Task<Admission> AdmissionAsync(SignedInPerson person, AccessScope threshold, CancellationToken ct);

    /// <summary>Writes a refusal to the audit trail.</summary>
    Task RecordRefusalAsync(AccessScope refused, DenialReason reason, CancellationToken ct);
}
