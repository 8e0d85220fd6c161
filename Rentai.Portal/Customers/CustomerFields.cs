using System.Globalization;
using Rentai.Domain.Customers;
using Rentai.Domain.Staff;
using Rentai.Portal.Forms;
using Rentai.Portal.Resources;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Customers;

/// <summary>The company data field by field: for the profile, and for comparing two versions.</summary>
public static class CustomerFields
{
    /// <summary>All fields, in the order of the form.</summary>
    /// <param name="staff">Colleagues, for the account manager's name.</param>
    public static IReadOnlyList<SheetField<CustomerSheet>> With(IReadOnlyList<StaffName> staff) =>
        [
            new(nameof(CustomerSheet.FullName), () => CustomerTexts.FullName, s => Kept(s.FullName), (a, b) => b.FullName = a.FullName),
            new(
                nameof(CustomerSheet.ShortName),
                () => CustomerTexts.ShortName,
                s => Kept(s.ShortName),
                (a, b) => b.ShortName = a.ShortName
            ),
            new(
                nameof(CustomerSheet.CreditCode),
                () => CustomerTexts.CreditCode,
                s => Kept(s.CreditCode),
                (a, b) => b.CreditCode = a.CreditCode
            ),
            new(
                nameof(CustomerSheet.Industry),
                () => CustomerTexts.Industry,
                s => s.Industry is { } industry ? Wording.Of(industry) : null,
                (a, b) => b.Industry = a.Industry
            ),
            new(nameof(CustomerSheet.Kind), () => CustomerTexts.Kind, s => Wording.Of(s.Kind), (a, b) => b.Kind = a.Kind),
            new(nameof(CustomerSheet.Status), () => CustomerTexts.Status, s => Wording.Of(s.Status), (a, b) => b.Status = a.Status),
            new(
                nameof(CustomerSheet.AccountManagerId),
                () => CustomerTexts.AccountManager,
                s =>
                    staff.FirstOrDefault(p => p.Id == s.AccountManagerId)?.Name
                    ?? s.AccountManagerId?.ToString(CultureInfo.InvariantCulture),
                (a, b) => b.AccountManagerId = a.AccountManagerId
            ),
            new(
                nameof(CustomerSheet.Province),
                () => CustomerTexts.Province,
                s => s.Province is { } province ? Wording.Of(province) : null,
                (a, b) => b.Province = a.Province
            ),
            new(nameof(CustomerSheet.City), () => CustomerTexts.City, s => Kept(s.City), (a, b) => b.City = a.City),
            new(nameof(CustomerSheet.Address), () => CustomerTexts.Address, s => Kept(s.Address), (a, b) => b.Address = a.Address),
            new(nameof(CustomerSheet.Phone), () => CustomerTexts.Phone, s => Kept(s.Phone), (a, b) => b.Phone = a.Phone),
            new(nameof(CustomerSheet.Website), () => CustomerTexts.Website, s => Kept(s.Website), (a, b) => b.Website = a.Website),
            new(
                nameof(CustomerSheet.Since),
                () => CustomerTexts.Since,
                s => s.Since?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                (a, b) => b.Since = a.Since
            ),
            new(nameof(CustomerSheet.Source), () => CustomerTexts.Source, s => Wording.Of(s.Source), (a, b) => b.Source = a.Source),
            new(nameof(CustomerSheet.Tags), () => CustomerTexts.Tags, s => Kept(Tags.Join(s.Tags)), (a, b) => b.Tags = a.Tags),
            new(nameof(CustomerSheet.Remarks), () => CustomerTexts.Remarks, s => Kept(s.Remarks), (a, b) => b.Remarks = a.Remarks),
        ];

    private static string? Kept(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
