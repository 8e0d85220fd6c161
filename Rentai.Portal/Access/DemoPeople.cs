namespace Rentai.Portal.Access;

/// <summary>The people of the demo company who can sign in without an identity provider.</summary>
public static class DemoPeople
{
    /// <summary>Everybody, in the order of the sign-in page.</summary>
    public static IReadOnlyList<DemoPerson> All { get; } =
    [
        new("assistant", "林晓雯", ["Rentai.Staff"]),
        new("engineer", "陈志强", ["Rentai.Staff"]),
        new("service", "周建国", ["Rentai.Staff"]),
        new("manager-a", "王海燕", ["Rentai.Manager"]),
        new("manager-b", "赵鹏", ["Rentai.Manager"]),
        new("sales-manager", "孙立新", ["Rentai.Manager"]),
        new("executive", "何国栋", ["Rentai.Executive"]),
        new("admin", "吴敏", ["Rentai.Admin", "Rentai.Staff"]),
        new("nobody", "郑一凡", []),
    ];

    /// <summary>The person with this key, or <see langword="null"/>.</summary>
    public static DemoPerson? Find(string key) => All.FirstOrDefault(p => p.Key == key);
}
