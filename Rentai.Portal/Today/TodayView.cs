using Rentai.Domain.Customers;
using Rentai.Domain.Drafts;
using Rentai.Domain.Engagement;

namespace Rentai.Portal.Today;

/// <summary>What the start page shows.</summary>
/// <param name="Due">My follow-ups that are overdue or due within seven days, the earliest fifty.</param>
/// <param name="DueTotal">How many there are.</param>
/// <param name="Drafts">My drafts, newest first.</param>
/// <param name="Lately">My last contacts.</param>
/// <param name="HasCustomers">Whether I am anybody's account manager.</param>
/// <param name="Silent">My customers that were not contacted for long.</param>
public sealed record TodayView(
    IReadOnlyList<FollowUpItem> Due,
    int DueTotal,
    IReadOnlyList<DraftSummary> Drafts,
    IReadOnlyList<LogSummary> Lately,
    bool HasCustomers,
    IReadOnlyList<CustomerSummary> Silent
);
