namespace Rentai.Domain.Access;

/// <summary>Front door to one's own rights.</summary>
public interface IAccess
{
    /// <summary>The rights of whoever is signed in, as they are at this moment. Never throws for lack of rights.</summary>
    Task<PersonRights> MineAsync(CancellationToken ct);
}
