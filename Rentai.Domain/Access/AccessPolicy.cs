namespace Rentai.Domain.Access;

/// <summary>
/// The permission matrix. Everything about who may do what is in this file; <c>docs/permission-matrix.md</c> is checked against it.
/// What each level sees of a record is said once in that record's mapping, by <c>VisibleFrom</c>.
/// </summary>
internal static class AccessPolicy
{
    /// <summary>Role names at the identity provider, which the administrator assigns there.</summary>
    public const string StaffRole = "Rentai.Staff";

    /// <inheritdoc cref="StaffRole"/>
    public const string ManagerRole = "Rentai.Manager";

    /// <inheritdoc cref="StaffRole"/>
    public const string ExecutiveRole = "Rentai.Executive";

    /// <inheritdoc cref="StaffRole"/>
    public const string AdministratorRole = "Rentai.Admin";

    /// <summary>What an operation asks. Throws for an operation without a row: nothing is open by default.</summary>
    public static Requirement Of(Operation operation) =>
        operation switch
        {
            Operation.FindCustomers => Requirement.From(AccessLevel.Staff),
            Operation.ReadCustomer => Requirement.From(AccessLevel.Staff),
            Operation.RegisterCustomer => Requirement.From(AccessLevel.Staff),
            Operation.AmendCustomer => Requirement.From(AccessLevel.Staff),
            Operation.ArchiveCustomer => Requirement.From(AccessLevel.Manager),
            Operation.ReadContacts => Requirement.From(AccessLevel.Staff),
            Operation.MaintainContacts => Requirement.From(AccessLevel.Staff),
            Operation.ReadPrivateDetails => Requirement.From(AccessLevel.Manager),
            Operation.MaintainPrivateDetails => Requirement.From(AccessLevel.Manager),
            Operation.ErasePrivateDetails => Requirement.From(AccessLevel.Manager),
            Operation.ReadSales => Requirement.From(AccessLevel.Staff),
            Operation.ReadCompetition => Requirement.From(AccessLevel.Staff),
            Operation.MaintainCompetition => Requirement.From(AccessLevel.Staff),
            Operation.ReadContactLog => Requirement.From(AccessLevel.Staff),
            Operation.RecordVisit => Requirement.From(AccessLevel.Staff),
            Operation.RecordCall => Requirement.From(AccessLevel.Staff),
            Operation.ReadFollowUps => Requirement.From(AccessLevel.Staff),
            Operation.MaintainFollowUps => Requirement.From(AccessLevel.Staff),
            Operation.KeepDrafts => Requirement.From(AccessLevel.Staff),
            Operation.ReadStaff => Requirement.From(AccessLevel.Staff),
            Operation.AdministerStaff => Requirement.Administrator,
            Operation.ReadGradings => Requirement.From(AccessLevel.Manager),
            Operation.GradeCustomers => Requirement.From(AccessLevel.Manager),
            Operation.DirectGradingRounds => Requirement.From(AccessLevel.Executive),
            Operation.ReadGradingSchemes => Requirement.FromOrAdministrator(AccessLevel.Manager),
            Operation.MaintainGradingSchemes => Requirement.FromOrAdministrator(AccessLevel.Executive),
            Operation.TryGradingSchemes => Requirement.From(AccessLevel.Manager),
            Operation.ReadAuditTrail => Requirement.From(AccessLevel.Executive),
            _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, "This operation has no row in the permission matrix."),
        };

    /// <summary>The highest level that the roles grant, or <see langword="null"/> for a person without one.</summary>
    public static AccessLevel? LevelOf(IReadOnlySet<string> roles) =>
        roles.Contains(ExecutiveRole) ? AccessLevel.Executive
        : roles.Contains(ManagerRole) ? AccessLevel.Manager
        : roles.Contains(StaffRole) ? AccessLevel.Staff
        : null;

    /// <summary>The level that remains under the administrator's cap.</summary>
    public static AccessLevel? Capped(AccessLevel? level, AccessLevel? cap) => cap < level ? cap : level;

    /// <summary>Whether somebody of a level sees what is visible from another one.</summary>
    public static bool Sees(AccessLevel? level, AccessLevel visibleFrom) => level >= visibleFrom;

    /// <summary>The least level that a job running without a person needs.</summary>
    public static AccessLevel LevelOf(SystemActor actor) =>
        actor switch
        {
            SystemActor.DemoCompany => AccessLevel.Executive,
            SystemActor.Figures => AccessLevel.Staff,
            SystemActor.StandardScheme => AccessLevel.Staff,
            _ => throw new ArgumentOutOfRangeException(nameof(actor), actor, "This actor has no level in the permission matrix."),
        };
}
