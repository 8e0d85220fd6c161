namespace Rentai.Portal.Access;

/// <summary>Somebody at the demo company.</summary>
/// <param name="Key">What stands in the address, such as <c>manager-a</c>.</param>
/// <param name="Name">Name as colleagues see it.</param>
/// <param name="Roles">App roles, as an identity provider would send them.</param>
public sealed record DemoPerson(string Key, string Name, IReadOnlyList<string> Roles)
{
    /// <summary>The lasting id that the staff table knows the person by.</summary>
    public string SubjectId => $"demo:{Key}";
}
