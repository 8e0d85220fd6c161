namespace Rentai.Domain.Competition;

/// <summary>Front door to competitors 竞争者 and our share of wallet 占有率.</summary>
public interface ICompetition
{
    /// <summary>Our shares at a customer: of all products first, then by product family; empty when nothing was noted.</summary>
    Task<IReadOnlyList<CustomerShare>> OfCustomerAsync(string customerNumber, CancellationToken ct);

    /// <summary>Product families to choose from and competitors known so far.</summary>
    Task<ShareWords> WordsAsync(CancellationToken ct);

    /// <summary>Notes or changes a share; the same submission twice saves once.</summary>
    /// <exception cref="StaleVersionException">Somebody else saved this product family first.</exception>
    /// <exception cref="RuleBrokenException">There is no such customer, product family or share.</exception>
    Task SaveAsync(SaveShare command, CancellationToken ct);

    /// <summary>Removes a share.</summary>
    /// <exception cref="StaleVersionException">Somebody else saved it first.</exception>
    /// <exception cref="RuleBrokenException">There is no such share.</exception>
    Task RemoveAsync(RemoveShare command, CancellationToken ct);
}
