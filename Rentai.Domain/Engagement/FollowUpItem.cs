using Rentai.Domain.Access;
using Rentai.Domain.Customers;

namespace Rentai.Domain.Engagement;

/// <summary>A follow-up 跟进 as lists show one.</summary>
/// <param name="Id">Key.</param>
/// <param name="CustomerNumber">Customer.</param>
/// <param name="CustomerName">That customer's short name.</param>
/// <param name="CustomerClass">That customer's class in force.</param>
/// <param name="What">What to do.</param>
/// <param name="OwnerId">Owner's row in the staff table.</param>
/// <param name="Owner">Owner's name.</param>
/// <param name="DueOn">By when.</param>
/// <param name="IsOverdue">Whether it is not done and its day has passed.</param>
/// <param name="DoneAt">When it was done (UTC); <see langword="null"/> while open.</param>
/// <param name="DoneBy">By whom.</param>
/// <param name="DoneNote">What came of it.</param>
/// <param name="LogId">The report it comes from.</param>
/// <param name="VisibleFrom">Level: that of its report.</param>
/// <param name="Version">Version for the next change.</param>
public sealed record FollowUpItem(
    int Id,
    string CustomerNumber,
    string CustomerName,
    CustomerClass CustomerClass,
    string What,
    int OwnerId,
    string Owner,
    DateOnly DueOn,
    bool IsOverdue,
    DateTime? DoneAt,
    string? DoneBy,
    string? DoneNote,
    int? LogId,
    AccessLevel VisibleFrom,
    long Version
);
