using Rentai.Domain.Access;

namespace Rentai.Domain.Drafts;

/// <summary>Keeps what was typed so far.</summary>
/// <param name="Id">The form's submission id; submitting under it ends the draft.</param>
/// <param name="Form">Which form, such as <c>visit</c>, at most 50 characters.</param>
/// <param name="CustomerNumber">Which customer it concerns, when one.</param>
/// <param name="Title">What a list of drafts shows, cut to 200 characters.</param>
/// <param name="Json">The sheet, at most 200 000 characters.</param>
/// <param name="VisibleFrom">Level of what was typed, at most one's own; a person whose level was lowered no longer sees it.</param>
/// <param name="Sequence">Counts up with each change of the form, so that the last change wins and not the last packet.</param>
public sealed record KeepDraft(
    Guid Id,
    string Form,
    string? CustomerNumber,
    string Title,
    string Json,
    AccessLevel VisibleFrom,
    long Sequence
);
