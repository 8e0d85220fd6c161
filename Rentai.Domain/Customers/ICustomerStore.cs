using Rentai.Domain.Access;
using Rentai.Domain.Calendar;

namespace Rentai.Domain.Customers;

/// <summary>Store port of customers.</summary>
internal interface ICustomerStore
{
    Task<PageOf<CustomerSummary>> FindAsync(CustomerQuery query, AccessScope scope, CancellationToken ct);

    Task<IReadOnlyList<CustomerHit>> SearchAsync(IReadOnlyList<string> terms, int limit, AccessScope scope, CancellationToken ct);

    Task<CustomerProfile?> ProfileAsync(string number, DateOnly today, FiscalCalendar fiscal, AccessScope scope, CancellationToken ct);

    Task<CustomerCompany?> CompanyAsync(string number, AccessScope scope, CancellationToken ct);

    Task<IReadOnlyList<TimelineEvent>> TimelineAsync(string number, DateOnly before, int take, AccessScope scope, CancellationToken ct);

    Task<IReadOnlyList<LikelyDuplicate>> LikelyDuplicatesAsync(
        CustomerSheet sheet,
        string? exceptNumber,
        AccessScope scope,
        CancellationToken ct
    );

    /// <summary>Enters a customer under the next free number, or returns the number that this submission got before.</summary>
    Task<string> RegisterAsync(RegisterCustomer command, AccessScope scope, CancellationToken ct);

    /// <summary>Changes one customer and its search keys.</summary>
    /// <returns>Whether there is such a customer.</returns>
    Task<bool> ChangeAsync(string number, AccessScope scope, long version, Action<Customer> change, CancellationToken ct);

    /// <summary>Derives the list figures of all customers anew from the orders.</summary>
    Task RefreshFiguresAsync(FiscalYear year, FiscalYear yearBefore, AccessScope scope, CancellationToken ct);
}
