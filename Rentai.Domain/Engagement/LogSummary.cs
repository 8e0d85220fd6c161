using Rentai.Domain.Access;

namespace Rentai.Domain.Engagement;

/// <summary>A row of the contact log, within the reader's level.</summary>
/// <param name="Id">Key.</param>
/// <param name="CustomerNumber">Customer.</param>
/// <param name="CustomerName">That customer's short name.</param>
/// <param name="Kind">Visit or call.</param>
/// <param name="OccurredOn">When.</param>
/// <param name="StartedAt">At what time.</param>
/// <param name="Channel">How.</param>
/// <param name="AuthorId">Author's row in the staff table.</param>
/// <param name="Author">Author's name.</param>
/// <param name="People">Whom of theirs, as far as the reader may know of them.</param>
/// <param name="Purpose">Purpose.</param>
/// <param name="Excerpt">How the text begins, at most 120 characters.</param>
/// <param name="Mood">The customer's mood.</param>
/// <param name="Result">What came of it.</param>
/// <param name="OpenFollowUps">Follow-ups of it that are not done.</param>
/// <param name="VisibleFrom">Level of the entry.</param>
public sealed record LogSummary(
    int Id,
    string CustomerNumber,
    string CustomerName,
    LogKind Kind,
    DateOnly OccurredOn,
    TimeOnly? StartedAt,
    Channel Channel,
    int AuthorId,
    string Author,
    IReadOnlyList<string> People,
    string? Purpose,
    string Excerpt,
    Mood Mood,
    ContactResult Result,
    int OpenFollowUps,
    AccessLevel VisibleFrom
);
