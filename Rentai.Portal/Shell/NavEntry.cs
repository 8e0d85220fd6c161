using MudBlazor;
using Rentai.Domain.Access;
using Rentai.Portal.Resources;

namespace Rentai.Portal.Shell;

/// <summary>One entry of the navigation.</summary>
/// <param name="Href">Address of the page.</param>
/// <param name="Text">Name in the reader's language.</param>
/// <param name="Icon">Path of the icon.</param>
/// <param name="IsOpenTo">Who sees the entry.</param>
/// <param name="OnPhone">Whether it is one of the four at the bottom of a phone.</param>
/// <param name="Count">The component that shows how much waits there.</param>
public sealed record NavEntry(
    string Href,
    Func<string> Text,
    string Icon,
    Func<PersonRights, bool> IsOpenTo,
    bool OnPhone = false,
    Type? Count = null
)
{
    /// <summary>The navigation, from top to bottom.</summary>
    public static IReadOnlyList<NavEntry> All { get; } =
    [
        new("/", () => ShellTexts.Today, Icons.Material.Outlined.WbSunny, r => r.Level is not null, OnPhone: true),
        new("/customers", () => ShellTexts.Customers, Icons.Material.Outlined.Business, r => r.May(Operation.FindCustomers), OnPhone: true),
        new(
            "/contacts-log",
            () => ShellTexts.ContactsLog,
            Icons.Material.Outlined.Forum,
            r => r.May(Operation.ReadContactLog),
            OnPhone: true
        ),
        new("/follow-ups", () => ShellTexts.FollowUps, Icons.Material.Outlined.TaskAlt, r => r.May(Operation.ReadFollowUps), OnPhone: true),
        new(
            "/grading",
            () => ShellTexts.Grading,
            Icons.Material.Outlined.Leaderboard,
            r => r.May(Operation.ReadGradings),
            Count: typeof(Grading.DutyCount)
        ),
        new("/admin/staff", () => ShellTexts.Administration, Icons.Material.Outlined.Tune, r => r.May(Operation.AdministerStaff)),
        new("/audit", () => ShellTexts.AuditTrail, Icons.Material.Outlined.History, r => r.May(Operation.ReadAuditTrail)),
    ];

    /// <summary>Whether the entry stands for the page at this path.</summary>
    public bool Covers(string path) => Href == "/" ? path == "/" : path == Href || path.StartsWith(Href + "/", StringComparison.Ordinal);
}
