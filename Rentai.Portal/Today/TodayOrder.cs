using Rentai.Domain.Customers;
using Rentai.Domain.Engagement;

namespace Rentai.Portal.Today;

/// <summary>Puts what is due into the order in which it deserves to be done: the customer's value times how due it is, important before merely urgent.</summary>
public static class TodayOrder
{
    private const int MostOverdueDays = 14;

    /// <summary>The most deserving first; ties go by due date.</summary>
    public static IReadOnlyList<FollowUpItem> ByValue(IEnumerable<FollowUpItem> items, DateOnly today) =>
        [.. items.OrderByDescending(i => ValueOf(i.CustomerClass) * DueOf(i.DueOn, today)).ThenBy(i => i.DueOn).ThenBy(i => i.Id)];

    /// <summary>The earliest first.</summary>
    public static IReadOnlyList<FollowUpItem> ByDue(IEnumerable<FollowUpItem> items) => [.. items.OrderBy(i => i.DueOn).ThenBy(i => i.Id)];

    private static double ValueOf(CustomerClass customerClass) =>
        customerClass switch
        {
            CustomerClass.Core => 5,
            CustomerClass.Important => 4,
            CustomerClass.Potential => 2,
            CustomerClass.Ordinary => 2,
            _ => 1,
        };

    // 1 in a week, 2 today, rising to 4 two weeks after: an old promise to a small customer comes before a new one to an ordinary one.
    private static double DueOf(DateOnly dueOn, DateOnly today)
    {
        var late = today.DayNumber - dueOn.DayNumber;
        return late >= 0 ? 2 + (2.0 * Math.Min(late, MostOverdueDays) / MostOverdueDays) : 2 + (Math.Max(late, -7) / 7.0);
    }
}
