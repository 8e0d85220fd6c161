using Rentai.Domain;
using Rentai.Domain.Customers;
using Rentai.Domain.Drafts;
using Rentai.Domain.Engagement;

namespace Rentai.Portal.Today;

/// <summary>Gathers the start page from the front doors.</summary>
public sealed class TodayDesk(IFollowUps followUps, IDrafts drafts, IContactLog log, ICustomers customers)
{
    private const int DaysAhead = 7;

    /// <summary>What is there for the person who asks.</summary>
    public async Task<TodayView> ReadAsync(DateOnly today, CancellationToken ct)
    {
        var due = await followUps.FindAsync(
            new FollowUpQuery(
                new FollowUpFilter
                {
                    Whose = Whose.Mine,
                    State = FollowUpState.Open,
                    DueBy = today.AddDays(DaysAhead),
                },
                new Paging(1, 50)
            ),
            ct
        );
        var mine = await customers.FindAsync(
            new CustomerQuery(new CustomerFilter { Mine = true }, CustomerSort.Tier, Descending: false, new Paging(1, 200)),
            ct
        );
        var lately = await log.FindAsync(new LogQuery(new LogFilter { Whose = Whose.Mine }, new Paging(1, 6)), ct);
        return new TodayView(
            due.Rows,
            due.Total,
            await drafts.MineAsync(null, null, ct),
            lately.Rows,
            mine.Total > 0,
            Silence.Among(mine.Rows, today)
        );
    }
}
