namespace Rentai.Portal.Customers;

/// <summary>Addresses of a customer's pages.</summary>
public static class CustomerLinks
{
    /// <summary>The profile, or one of its tabs.</summary>
    public static string Profile(string number, string? tab = null) => $"/customers/{number}" + (tab is null ? "" : "?tab=" + tab);

    /// <summary>The company data, to change.</summary>
    public static string Edit(string number) => $"/customers/{number}/edit";

    /// <summary>A new visit report.</summary>
    public static string Visit(string number) => $"/customers/{number}/visit";

    /// <summary>A new call note.</summary>
    public static string Call(string number) => $"/customers/{number}/call";

    /// <summary>A contact; without a key a new one.</summary>
    public static string Contact(string number, int? contactId = null) =>
        $"/customers/{number}/contacts/" + (contactId?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "new");

    /// <summary>Our share of all products or of a product family, to change.</summary>
    public static string Share(string number, string? family) =>
        $"/customers/{number}/share" + (string.IsNullOrEmpty(family) ? "" : "?family=" + Uri.EscapeDataString(family));

    /// <summary>Private details of a contact.</summary>
    public static string Private(string number, int contactId) => Contact(number, contactId) + "/private";
}
