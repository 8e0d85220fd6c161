using System.Globalization;
using Rentai.Domain.Customers;
using Rentai.Domain.Staff;
using Rentai.Portal.Resources;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Customers;

/// <summary>
/// The customer list as its address says it: <c>/customers?mine=1&amp;class=Core&amp;province=31&amp;sort=-sales</c>. Words that the list
/// does not know are passed over, so that an old bookmark still opens a list.
/// </summary>
public static class CustomerListQuery
{
    /// <summary>The order without a choice: who buys most comes first.</summary>
    public const string UsualSort = "-" + SalesThisYear;

    /// <summary>Keys of the columns that the list can be sorted by.</summary>
    public const string Name = "name";

    /// <inheritdoc cref="Name"/>
    public const string Number = "number";

    /// <inheritdoc cref="Name"/>
    public const string Class = "class";

    /// <inheritdoc cref="Name"/>
    public const string Tier = "tier";

    /// <inheritdoc cref="Name"/>
    public const string SalesThisYear = "sales";

    /// <inheritdoc cref="Name"/>
    public const string SalesLastYear = "last-year";

    /// <inheritdoc cref="Name"/>
    public const string LastOrder = "last-order";

    /// <summary>What the front door is asked.</summary>
    public static CustomerQuery Read(TableQuery table) => new(Filter(table.Url), SortOf(table.Sort), table.Descending, table.Paging);

    /// <summary>The filters that the list offers.</summary>
    /// <param name="managers">Colleagues who may have customers.</param>
    public static IReadOnlyList<FilterGroup> Groups(IReadOnlyList<StaffName> managers) =>
        [
            new("mine", CustomerTexts.Mine, [new FilterOption("1", CustomerTexts.Mine)]),
            FilterGroup.Of<CustomerClass>("class", CustomerTexts.Class),
            FilterGroup.Of<ContactTier>("tier", CustomerTexts.Tier),
            FilterGroup.Of<CustomerStatus>("status", CustomerTexts.Status),
            FilterGroup.Of<Industry>("industry", CustomerTexts.Industry),
            new(
                "province",
                CustomerTexts.Region,
                [
                    .. Enum.GetValues<Province>()
                        .Select(p => new FilterOption(((int)p).ToString(CultureInfo.InvariantCulture), Wording.Of(p))),
                ]
            ),
            new(
                "manager",
                CustomerTexts.AccountManager,
                [.. managers.Select(m => new FilterOption(m.Id.ToString(CultureInfo.InvariantCulture), m.Name))],
                IsSingle: true
            ),
            new("archived", CustomerTexts.Archive, [new FilterOption("1", CustomerTexts.Archive)]),
        ];

    private static CustomerFilter Filter(UrlQuery url) =>
        new()
        {
            Text = url.One("q"),
            Mine = url.Has("mine", "1"),
            Classes = url.All<CustomerClass>("class"),
            Tiers = url.All<ContactTier>("tier"),
            Statuses = url.All<CustomerStatus>("status"),
            Industries = url.All<Industry>("industry"),
            Provinces = [.. url.All("province").Select(Code).OfType<Province>()],
            AccountManagerId = url.Number("manager", 0) is > 0 and var id ? id : null,
            Archived = url.Has("archived", "1"),
        };

    private static CustomerSort SortOf(string? key) =>
        key switch
        {
            Name => CustomerSort.Name,
            Number => CustomerSort.Number,
            Class => CustomerSort.Class,
            Tier => CustomerSort.Tier,
            SalesLastYear => CustomerSort.SalesLastYear,
            LastOrder => CustomerSort.LastOrder,
            _ => CustomerSort.SalesThisYear,
        };

    private static Province? Code(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var code) && Enum.IsDefined((Province)code)
            ? (Province)code
            : null;
}
