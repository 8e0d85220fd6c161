using Rentai.Domain.Access;

namespace Rentai.Portal.Tests;

/// <summary>Somebody of each level, to sign in as.</summary>
internal static class Persons
{
    public static SignedInPerson Engineer { get; } = Of("engineer", "陈志强", "Rentai.Staff");

    public static SignedInPerson Manager { get; } = Of("manager-a", "王海燕", "Rentai.Manager");

    public static SignedInPerson Executive { get; } = Of("executive", "何国栋", "Rentai.Executive");

    public static SignedInPerson Administrator { get; } = Of("admin", "吴敏", "Rentai.Admin");

    private static SignedInPerson Of(string key, string name, params string[] roles) =>
        new("demo:" + key, name, $"{key}@rentai.example", roles.ToHashSet(), DateTime.UnixEpoch, "127.0.0.1");
}
