using System.Globalization;
using Rentai.Domain.Calendar;
using Rentai.Domain.Contacts;
using Rentai.Domain.Resources;
using Rentai.Portal.Forms;
using Rentai.Portal.Resources;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Contacts;

/// <summary>A contact and the private details field by field: to show, and to compare two versions.</summary>
public static class ContactFields
{
    /// <summary>The contact.</summary>
    public static IReadOnlyList<SheetField<ContactSheet>> All { get; } =
    [
        new(nameof(ContactSheet.Name), () => ContactTexts.Name, s => Kept(s.Name), (a, b) => b.Name = a.Name),
        new(nameof(ContactSheet.Department), () => ContactTexts.Department, s => Kept(s.Department), (a, b) => b.Department = a.Department),
        new(nameof(ContactSheet.Title), () => ContactTexts.JobTitle, s => Kept(s.Title), (a, b) => b.Title = a.Title),
        new(
            nameof(ContactSheet.Seniority),
            () => ContactTexts.Seniority,
            s => Wording.Of(s.Seniority),
            (a, b) => b.Seniority = a.Seniority
        ),
        new(nameof(ContactSheet.Role), () => ContactTexts.Role, s => Wording.Of(s.Role), (a, b) => b.Role = a.Role),
        new(nameof(ContactSheet.Mobile), () => ContactTexts.Mobile, s => Kept(s.Mobile), (a, b) => b.Mobile = a.Mobile),
        new(nameof(ContactSheet.Phone), () => ContactTexts.Phone, s => Kept(s.Phone), (a, b) => b.Phone = a.Phone),
        new(nameof(ContactSheet.Email), () => ContactTexts.Email, s => Kept(s.Email), (a, b) => b.Email = a.Email),
        new(nameof(ContactSheet.WeChat), () => ContactTexts.WeChat, s => Kept(s.WeChat), (a, b) => b.WeChat = a.WeChat),
        new(nameof(ContactSheet.Qq), () => "QQ", s => Kept(s.Qq), (a, b) => b.Qq = a.Qq),
        new(
            nameof(ContactSheet.PreferredChannel),
            () => ContactTexts.PreferredChannel,
            s => s.PreferredChannel is { } channel ? Wording.Of(channel) : null,
            (a, b) => b.PreferredChannel = a.PreferredChannel
        ),
        new(nameof(ContactSheet.JoinedOn), () => ContactTexts.JoinedOn, s => Day(s.JoinedOn), (a, b) => b.JoinedOn = a.JoinedOn),
        new(nameof(ContactSheet.LeftOn), () => ContactTexts.LeftDay, s => Day(s.LeftOn), (a, b) => b.LeftOn = a.LeftOn),
    ];

    /// <summary>The private details.</summary>
    public static IReadOnlyList<SheetField<PrivateSheet>> Private { get; } =
    [
        new(nameof(PrivateSheet.Birthday), () => ContactTexts.Birthday, s => Day(s.Birthday), (a, b) => b.Birthday = a.Birthday),
        new(
            nameof(PrivateSheet.LunarMonth),
            () => ContactTexts.LunarBirthday,
            Lunar,
            (a, b) => (b.LunarMonth, b.LunarDay, b.LunarLeap) = (a.LunarMonth, a.LunarDay, a.LunarLeap)
        ),
        new(nameof(PrivateSheet.Family), () => ContactTexts.Family, s => Kept(s.Family), (a, b) => b.Family = a.Family),
        new(nameof(PrivateSheet.Hobbies), () => ContactTexts.Hobbies, s => Kept(s.Hobbies), (a, b) => b.Hobbies = a.Hobbies),
        new(
            nameof(PrivateSheet.HomeAddress),
            () => ContactTexts.HomeAddress,
            s => Kept(s.HomeAddress),
            (a, b) => b.HomeAddress = a.HomeAddress
        ),
        new(
            nameof(PrivateSheet.PrivateMobile),
            () => ContactTexts.PrivateMobile,
            s => Kept(s.PrivateMobile),
            (a, b) => b.PrivateMobile = a.PrivateMobile
        ),
        new(nameof(PrivateSheet.Notes), () => ContactTexts.Notes, s => Kept(s.Notes), (a, b) => b.Notes = a.Notes),
    ];

    private static string? Lunar(PrivateSheet sheet) =>
        sheet is { LunarMonth: >= 1 and <= 12 and var month, LunarDay: >= 1 and <= 30 and var day }
            ? (sheet.LunarLeap ? ContactTexts.LunarLeapFormat : ContactTexts.LunarFormat).With(
                new LunarDate(month, day, sheet.LunarLeap),
                month,
                day
            )
            : null;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Kept(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
