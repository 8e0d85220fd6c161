namespace Rentai.Domain.Drafts;

/// <summary>A row of the list of one's drafts.</summary>
/// <param name="Id">The form's submission id.</param>
/// <param name="Form">Which form.</param>
/// <param name="CustomerNumber">Which customer it concerns.</param>
/// <param name="CustomerName">That customer's short name.</param>
/// <param name="Title">Title.</param>
/// <param name="SavedAt">When it was kept last (UTC).</param>
public sealed record DraftSummary(Guid Id, string Form, string? CustomerNumber, string? CustomerName, string Title, DateTime SavedAt);
