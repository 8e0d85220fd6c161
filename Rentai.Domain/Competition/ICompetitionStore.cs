using Rentai.Domain.Access;

namespace Rentai.Domain.Competition;

/// <summary>Store port of competitors and shares of wallet.</summary>
internal interface ICompetitionStore
{
    Task<IReadOnlyList<CustomerShare>> OfCustomerAsync(string customerNumber, AccessScope scope, CancellationToken ct);

    Task<ShareWords> WordsAsync(AccessScope scope, CancellationToken ct);

    /// <summary>Enters the customer's first share of its product family, or does nothing when this submission saved it before.</summary>
    /// <returns>Whether there is such a customer.</returns>
    Task<bool> EnterAsync(SaveShare command, AccessScope scope, CancellationToken ct);

    /// <summary>Changes a share, or does nothing when this submission saved it before.</summary>
    /// <returns>Whether there is such a share.</returns>
    Task<bool> ChangeAsync(SaveShare command, AccessScope scope, CancellationToken ct);

    /// <returns>Whether there was such a share.</returns>
    Task<bool> RemoveAsync(RemoveShare command, AccessScope scope, CancellationToken ct);
}
