using Rentai.Domain.Access;

namespace Rentai.Domain.Drafts;

/// <summary>A draft as kept.</summary>
/// <param name="Id">The form's submission id.</param>
/// <param name="Form">Which form.</param>
/// <param name="CustomerNumber">Which customer it concerns.</param>
/// <param name="Title">Title.</param>
/// <param name="Json">The sheet.</param>
/// <param name="VisibleFrom">Level of what was typed.</param>
/// <param name="Sequence">Sequence number; the form counts on from it.</param>
/// <param name="SavedAt">When it was kept last (UTC).</param>
public sealed record KeptDraft(
    Guid Id,
    string Form,
    string? CustomerNumber,
    string Title,
    string Json,
    AccessLevel VisibleFrom,
    long Sequence,
    DateTime SavedAt
);
