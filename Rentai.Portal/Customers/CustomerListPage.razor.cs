using Microsoft.AspNetCore.Components;
using Rentai.Domain;
using Rentai.Domain.Customers;
using Rentai.Domain.Staff;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Customers;

/// <summary>The customers, filtered and sorted by the address.</summary>
public sealed partial class CustomerListPage
{
    private IReadOnlyList<FilterGroup> groups = CustomerListQuery.Groups([]);
    private int? total;

    [Inject]
    public required ICustomers Customers { get; set; }

    [Inject]
    public required IStaff Staff { get; set; }

    protected override async Task OnInitializedAsync() => groups = CustomerListQuery.Groups(await Staff.NamesAsync(Life));

    private Task<PageOf<CustomerSummary>> LoadAsync(TableQuery table, CancellationToken ct) =>
        Customers.FindAsync(CustomerListQuery.Read(table), ct);
}
