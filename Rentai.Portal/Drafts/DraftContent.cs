using Rentai.Domain.Access;

namespace Rentai.Portal.Drafts;

/// <summary>What a form gives to be kept.</summary>
/// <param name="Title">What a list of drafts shows.</param>
/// <param name="Json">The sheet.</param>
/// <param name="VisibleFrom">Level of what was typed.</param>
public sealed record DraftContent(string Title, string Json, AccessLevel VisibleFrom);
