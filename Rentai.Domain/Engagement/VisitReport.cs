using Rentai.Domain.Access;
using Rentai.Domain.Sales;

namespace Rentai.Domain.Engagement;

/// <summary>A visit report 拜访报告 or call note 电话记录 as filed, within the reader's level.</summary>
/// <param name="Id">Key.</param>
/// <param name="CustomerNumber">Customer.</param>
/// <param name="CustomerName">That customer's short name.</param>
/// <param name="Kind">Visit or call.</param>
/// <param name="OccurredOn">When.</param>
/// <param name="StartedAt">At what time.</param>
/// <param name="DurationMinutes">For how many minutes.</param>
/// <param name="Channel">How.</param>
/// <param name="AuthorId">Author's row in the staff table.</param>
/// <param name="Author">Author's name.</param>
/// <param name="Colleagues">Who of ours besides the author.</param>
/// <param name="People">Whom of theirs, as far as the reader may know of them.</param>
/// <param name="OtherPeople">People of theirs who are not among the contacts.</param>
/// <param name="Purpose">Purpose.</param>
/// <param name="Said">What was said.</param>
/// <param name="Mood">The customer's mood.</param>
/// <param name="NeedPrice">Needs in price.</param>
/// <param name="NeedFunction">Needs in function.</param>
/// <param name="NeedService">Needs in service.</param>
/// <param name="NeedProduct">Needs in products.</param>
/// <param name="CompetitorSeen">Competitor seen.</param>
/// <param name="Result">What came of it.</param>
/// <param name="Opportunity">Opportunity found.</param>
/// <param name="FollowUps">Its follow-ups, by due date.</param>
/// <param name="VisibleFrom">Level of the entry.</param>
/// <param name="RecordedAt">When it was filed (UTC).</param>
public sealed record VisitReport(
    int Id,
    string CustomerNumber,
    string CustomerName,
    LogKind Kind,
    DateOnly OccurredOn,
    TimeOnly? StartedAt,
    int? DurationMinutes,
    Channel Channel,
    int AuthorId,
    string Author,
    IReadOnlyList<string> Colleagues,
    IReadOnlyList<LogPerson> People,
    string? OtherPeople,
    string? Purpose,
    string Said,
    Mood Mood,
    string? NeedPrice,
    string? NeedFunction,
    string? NeedService,
    string? NeedProduct,
    string? CompetitorSeen,
    ContactResult Result,
    OpportunitySummary? Opportunity,
    IReadOnlyList<FollowUpItem> FollowUps,
    AccessLevel VisibleFrom,
    DateTime RecordedAt
);
