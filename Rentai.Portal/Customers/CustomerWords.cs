using System.Globalization;
using Rentai.Domain.Customers;
using Rentai.Domain.Resources;
using Rentai.Portal.Resources;
using Rentai.Portal.Shell;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Customers;

/// <summary>Short sentences about a customer.</summary>
public static class CustomerWords
{
    /// <summary>Province and city; a city that is a province of its own 直辖市 stands once.</summary>
    public static string? Region(Province? province, string? city)
    {
        var isCity = province is Province.Beijing or Province.Tianjin or Province.Shanghai or Province.Chongqing;
        var name = province is { } p ? Wording.Of(p) : null;
        var parts = new[] { name, string.IsNullOrWhiteSpace(city) || isCity ? null : city }.OfType<string>().ToList();
        return parts.Count == 0
            ? null
            : string.Join(Languages.IsChinese ? "" : ", ", Languages.IsChinese ? parts : Enumerable.Reverse(parts));
    }

    /// <summary>The second line of a customer on a phone: who looks after it and when we last met.</summary>
    public static string PhoneLine(CustomerSummary customer, DateOnly today) =>
        string.Join(
            " · ",
            new[]
            {
                customer.AccountManager,
                customer.LastContactOn is { } day
                    ? CustomerTexts.ContactedWhen.With(DayText.Relative(day, today))
                    : CustomerTexts.NeverContacted,
            }.OfType<string>()
        );

    /// <summary>Growth against the span before: 新 when there was nothing, never infinity; <see langword="null"/> when neither had anything.</summary>
    public static string? Growth(decimal now, decimal before) =>
        before == 0 ? (now > 0 ? CustomerTexts.GrowthNew : null)
        : now >= before ? "+" + ((now - before) / before).ToString("P0", CultureInfo.CurrentCulture)
        : "−" + ((before - now) / before).ToString("P0", CultureInfo.CurrentCulture);
}
