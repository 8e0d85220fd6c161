namespace Rentai.Domain.Access;

internal sealed partial class AccessScope
{
    /// <summary>
    /// Issues scopes. Lives inside <see cref="AccessScope"/> because only there its constructor can be reached. Levels are read from the
    /// staff table at each operation, so that a cap or a suspension also binds tabs that were open before.
    /// </summary>
    internal sealed class Gate(ISignedInUser user, IAdmissionStore admissions) : IGate
    {
        /// <summary>A scope that sees no business data: what the gate itself reads the staff table with.</summary>
        private static readonly AccessScope Threshold = new(null, nameof(Threshold), null, false, nameof(Threshold), "portal");

        /// <inheritdoc/>
        public async Task<AccessScope> AdmitAsync(Operation operation, CancellationToken ct)
        {
            var person = await user.CurrentAsync(ct);
            if (person is null)
            {
                throw new AccessDeniedException(DenialReason.NotSignedIn, operation);
            }

            var rights = await RightsOfAsync(person, ct);
            if (rights.Denial is { } reason || !rights.May(operation))
            {
                var refused = new AccessScope(
                    rights.StaffId,
                    person.Name,
                    rights.Level,
                    rights.IsAdministrator,
                    operation.ToString(),
                    person.Origin
                );
                reason = rights.Denial ?? DenialReason.NotEntitled;
                await admissions.RecordRefusalAsync(refused, reason, ct);
                throw new AccessDeniedException(reason, operation);
            }

            return new AccessScope(rights.StaffId, person.Name, rights.Level, rights.IsAdministrator, operation.ToString(), person.Origin);
        }

        /// <inheritdoc/>
        public AccessScope Admit(SystemActor actor) =>
            new(null, actor.ToString(), AccessPolicy.LevelOf(actor), false, actor.ToString(), "portal");

        /// <inheritdoc/>
        public async Task<PersonRights> RightsAsync(CancellationToken ct) =>
            await user.CurrentAsync(ct) is { } person ? await RightsOfAsync(person, ct) : PersonRights.Nobody;

        private async Task<PersonRights> RightsOfAsync(SignedInPerson person, CancellationToken ct)
        {
            var granted = AccessPolicy.LevelOf(person.Roles);
            var isAdministrator = person.Roles.Contains(AccessPolicy.AdministratorRole);
            if (granted is null && !isAdministrator)
            {
                return new PersonRights(null, person.Name, null, false, DenialReason.NoRole);
            }

            var entry = await admissions.AdmissionAsync(person, Threshold, ct);
            return entry.IsSuspended
                ? new PersonRights(entry.StaffId, person.Name, null, false, DenialReason.Suspended)
                : new PersonRights(entry.StaffId, person.Name, AccessPolicy.Capped(granted, entry.Cap), isAdministrator, null);
        }
    }
}
