using FluentValidation;

namespace Rentai.Domain.Drafts;

/// <summary>
/// Front door to drafts 草稿: what somebody typed and has not submitted. A draft is its owner's alone, on any device, for 30 days after
/// the last change.
/// </summary>
public interface IDrafts
{
    /// <summary>Keeps a draft, the latest by its sequence number; an older packet that arrives late changes nothing.</summary>
    /// <returns>
    /// When what is kept now was kept (UTC); <see langword="null"/> when nothing is kept under this id any more, because it was submitted
    /// or discarded: a late autosave brings nothing back.
    /// </returns>
    /// <exception cref="ValidationException">The draft is too large, or lacks its form; the sentence says what to do.</exception>
    /// <exception cref="Access.AccessDeniedException">The level is above one's own, or that of the draft as kept is since one's level was lowered.</exception>
    Task<DateTime?> KeepAsync(KeepDraft command, CancellationToken ct);

    /// <summary>One of one's own drafts, or <see langword="null"/>.</summary>
    Task<KeptDraft?> FindAsync(Guid id, CancellationToken ct);

    /// <summary>One's own drafts, newest first, of one form or one customer when named. Those past 30 days are removed.</summary>
    Task<IReadOnlyList<DraftSummary>> MineAsync(string? form, string? customerNumber, CancellationToken ct);

    /// <summary>Throws one of one's own drafts away; one that is not there is no error.</summary>
    Task DiscardAsync(Guid id, CancellationToken ct);
}
