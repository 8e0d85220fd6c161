using Microsoft.AspNetCore.Components;
using Rentai.Domain.Access;
using Rentai.Domain.Customers;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Customers;

/// <summary>One customer: who, how it stands, what happened, with whom.</summary>
public sealed partial class CustomerProfilePage
{
    private CustomerProfile? profile;
    private IReadOnlyList<TabItem> tabs = [];
    private string current = ProfileTabs.Overview;
    private string? read;
    private int page = 1;
    private bool isUnknown;

    /// <summary>Which customer, such as <c>C0001</c>.</summary>
    [Parameter]
    public required string Number { get; set; }

    /// <summary>The open tab.</summary>
    [SupplyParameterFromQuery]
    public string? Tab { get; set; }

    /// <summary>Page of the list in the open tab.</summary>
    [SupplyParameterFromQuery]
    public int? Page { get; set; }

    [Inject]
    public required ICustomers Customers { get; set; }

    private bool MayEdit => Rights.May(Operation.AmendCustomer) && profile is { IsArchived: false };

    protected override async Task OnParametersSetAsync()
    {
        tabs = ProfileTabs.For(Rights);
        current = TabBar.Read(Tab, tabs);
        page = Page is { } wanted and > 0 ? wanted : 1;
        if (read != Number)
        {
            read = Number;
            await ReadAsync();
        }
    }

    private async Task ReadAsync()
    {
        profile = await Customers.ProfileAsync(Number, Life);
        isUnknown = profile is null;
    }

    private string PageHref(int number) =>
        UrlQuery.Of(CustomerLinks.Profile(Number, current)).With("page", number == 1 ? null : $"{number}").Href;
}
