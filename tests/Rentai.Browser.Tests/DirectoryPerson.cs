namespace Rentai.Browser.Tests;

/// <summary>Somebody in the directory of <see cref="IdentityProvider"/>.</summary>
/// <param name="ObjectId">The person's id in the whole directory, claim <c>oid</c>.</param>
/// <param name="Name">Claim <c>name</c>.</param>
/// <param name="Email">Claim <c>preferred_username</c>.</param>
/// <param name="Roles">App roles that the person holds now, claim <c>roles</c>.</param>
public sealed record DirectoryPerson(string ObjectId, string Name, string Email, params string[] Roles);
