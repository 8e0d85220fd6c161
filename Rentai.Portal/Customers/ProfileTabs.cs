using Rentai.Domain.Access;
using Rentai.Portal.Resources;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Customers;

/// <summary>The tabs of a profile, by what stands in the address.</summary>
public static class ProfileTabs
{
    /// <summary>概览.</summary>
    public const string Overview = "overview";

    /// <summary>联络.</summary>
    public const string Log = "log";

    /// <summary>联系人.</summary>
    public const string Contacts = "contacts";

    /// <summary>订单.</summary>
    public const string Orders = "orders";

    /// <summary>评级, from level 2.</summary>
    public const string Gradings = "gradings";

    /// <summary>资料.</summary>
    public const string Company = "company";

    /// <summary>The tabs that are open to a person.</summary>
    public static IReadOnlyList<TabItem> For(PersonRights rights) =>
        [
            new(Overview, CustomerTexts.Tab_Overview),
            .. rights.May(Operation.ReadContactLog) ? [new TabItem(Log, CustomerTexts.Tab_Log)] : Array.Empty<TabItem>(),
            .. rights.May(Operation.ReadContacts) ? [new TabItem(Contacts, CustomerTexts.Tab_Contacts)] : Array.Empty<TabItem>(),
            .. rights.May(Operation.ReadSales) ? [new TabItem(Orders, CustomerTexts.Tab_Orders)] : Array.Empty<TabItem>(),
            .. rights.May(Operation.ReadGradings) ? [new TabItem(Gradings, CustomerTexts.Tab_Gradings)] : Array.Empty<TabItem>(),
            new(Company, CustomerTexts.Tab_Company),
        ];
}
