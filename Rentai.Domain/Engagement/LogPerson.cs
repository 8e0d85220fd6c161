using Rentai.Domain.Access;

namespace Rentai.Domain.Engagement;

/// <summary>A contact who took part, when the reader may know of them.</summary>
/// <param name="ContactId">Key of the contact.</param>
/// <param name="Name">Name.</param>
/// <param name="Title">Title 职务.</param>
/// <param name="VisibleFrom">Level of the contact.</param>
public sealed record LogPerson(int ContactId, string Name, string? Title, AccessLevel VisibleFrom);
