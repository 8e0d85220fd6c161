using FluentValidation;

namespace Rentai.Domain.Engagement;

/// <summary>Front door to follow-ups 跟进: what was promised to a customer, by whom and by when.</summary>
public interface IFollowUps
{
    /// <summary>A page of follow-ups, within the reader's level.</summary>
    Task<PageOf<FollowUpItem>> FindAsync(FollowUpQuery query, CancellationToken ct);

    /// <summary>Enters a follow-up, exactly once per submission.</summary>
    /// <returns>Its key.</returns>
    /// <exception cref="ValidationException">A rule of the sheet is broken; each failure names its field.</exception>
    /// <exception cref="RuleBrokenException">There is no such customer.</exception>
    /// <exception cref="Access.AccessDeniedException">The visibility level is above one's own.</exception>
    Task<int> AddAsync(AddFollowUp command, CancellationToken ct);

    /// <summary>Notes that it is done, with what came of it (at most 500 characters). A second press of the button changes nothing.</summary>
    /// <exception cref="StaleVersionException">Somebody else changed it first.</exception>
    /// <exception cref="RuleBrokenException">There is no such follow-up, or the note is too long.</exception>
    Task CompleteAsync(int followUpId, long version, string? note, CancellationToken ct);

    /// <summary>Opens it again after it was done by mistake.</summary>
    /// <exception cref="StaleVersionException">Somebody else changed it first.</exception>
    /// <exception cref="RuleBrokenException">There is no such follow-up, or it is not done.</exception>
    Task ReopenAsync(int followUpId, long version, CancellationToken ct);

    /// <summary>Moves it to another day, today or later.</summary>
    /// <exception cref="StaleVersionException">Somebody else changed it first.</exception>
    /// <exception cref="RuleBrokenException">There is no such follow-up, it is done, or the day has passed.</exception>
    Task MoveAsync(int followUpId, long version, DateOnly dueOn, CancellationToken ct);

    /// <summary>Hands it over to a colleague.</summary>
    /// <exception cref="StaleVersionException">Somebody else changed it first.</exception>
    /// <exception cref="RuleBrokenException">There is no such follow-up or colleague, or it is done.</exception>
    Task HandOverAsync(int followUpId, long version, int ownerId, CancellationToken ct);
}
