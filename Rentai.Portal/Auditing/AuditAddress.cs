using System.Globalization;
using Rentai.Domain.Auditing;
using Rentai.Domain.Staff;
using Rentai.Portal.Resources;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Auditing;

/// <summary>The audit trail as its address says it: <c>/audit?person=7&amp;kind=Read&amp;from=2026-03-01</c>.</summary>
public static class AuditAddress
{
    /// <summary>Customer number.</summary>
    public const string Customer = "customer";

    /// <summary>First day.</summary>
    public const string From = "from";

    /// <summary>Last day.</summary>
    public const string To = "to";

    private const string Person = "person";
    private const string Kind = "kind";

    /// <summary>What the front door is asked.</summary>
    public static AuditQuery Read(TableQuery table) =>
        new(
            table.Paging,
            table.Url.Number(Person, 0) is > 0 and var id ? id : null,
            table.Url.One(Customer)?.Trim().ToUpperInvariant(),
            table.Url.All<AuditKind>(Kind).Select(k => (AuditKind?)k).FirstOrDefault(),
            Day(table.Url.One(From)),
            Day(table.Url.One(To))
        );

    /// <summary>The filters that have menus.</summary>
    public static IReadOnlyList<FilterGroup> Groups(IReadOnlyList<StaffName> staff) =>
        [
            new(
                Person,
                AuditingTexts.Person,
                [.. staff.Select(s => new FilterOption(s.Id.ToString(CultureInfo.InvariantCulture), s.Name))],
                IsSingle: true
            ),
            FilterGroup.Of<AuditKind>(Kind, AuditingTexts.Kind) with
            {
                IsSingle = true,
            },
        ];

    /// <summary>The address without filters, or <see langword="null"/> when none is set.</summary>
    public static string? ClearHref(UrlQuery url)
    {
        string[] all = [Person, Kind, Customer, From, To];
        return all.Any(k => url.One(k) is not null) ? url.Without([.. all, "page"]).Href : null;
    }

    /// <summary>A day as an address writes it.</summary>
    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
