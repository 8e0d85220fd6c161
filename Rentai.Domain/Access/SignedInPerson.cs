namespace Rentai.Domain.Access;

/// <summary>Who is signed in, as the identity provider says it. Says nothing yet about rights: those are the <c>Gate</c>'s.</summary>
/// <param name="SubjectId">The identity provider's lasting id of the person.</param>
/// <param name="Name">Name as shown to colleagues.</param>
/// <param name="Email">E-mail address, when known.</param>
/// <param name="Roles">App roles, such as <c>Rentai.Manager</c>.</param>
/// <param name="CheckedAt">When the identity provider last vouched for the person (UTC).</param>
/// <param name="Origin">Where the request comes from, usually an IP address; kept in the audit trail.</param>
public sealed record SignedInPerson(
    string SubjectId,
    string Name,
    string? Email,
    IReadOnlySet<string> Roles,
    DateTime CheckedAt,
    string Origin
);
