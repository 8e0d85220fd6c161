namespace Rentai.Domain.Customers;

/// <summary>Front door to customers 客户.</summary>
public interface ICustomers
{
    /// <summary>A page of the customer list.</summary>
    Task<PageOf<CustomerSummary>> FindAsync(CustomerQuery query, CancellationToken ct);

    /// <summary>The best answers to what was typed into the search box so far, at most <paramref name="limit"/> (1 to 20).</summary>
    Task<IReadOnlyList<CustomerHit>> SearchAsync(string text, int limit, CancellationToken ct);

    /// <summary>A customer's profile, with the parts of the reader's level; <see langword="null"/> when there is no such customer.</summary>
    Task<CustomerProfile?> ProfileAsync(string number, CancellationToken ct);

    /// <summary>A customer's company data alone; <see langword="null"/> when there is no such customer.</summary>
    Task<CustomerCompany?> CompanyAsync(string number, CancellationToken ct);

    /// <summary>What happened with a customer before a day, newest first.</summary>
    Task<IReadOnlyList<TimelineEvent>> TimelineAsync(string number, DateOnly before, int take, CancellationToken ct);

    /// <summary>Customers that may be the one about to be entered.</summary>
    Task<IReadOnlyList<LikelyDuplicate>> LikelyDuplicatesAsync(CustomerSheet sheet, string? exceptNumber, CancellationToken ct);

    /// <summary>Enters a customer; the same submission twice enters one.</summary>
    /// <returns>The new customer's number.</returns>
    Task<string> RegisterAsync(RegisterCustomer command, CancellationToken ct);

    /// <summary>Changes a customer's company data.</summary>
    /// <exception cref="StaleVersionException">Somebody else saved first.</exception>
    Task AmendAsync(AmendCustomer command, CancellationToken ct);

    /// <summary>Puts a customer into the archive: it leaves lists and search, and loses nothing.</summary>
    Task ArchiveAsync(string number, long version, string reason, CancellationToken ct);

    /// <summary>Takes a customer back from the archive.</summary>
    Task RestoreAsync(string number, long version, CancellationToken ct);
}
