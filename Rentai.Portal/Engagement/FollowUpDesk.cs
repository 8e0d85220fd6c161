using MudBlazor;
using Rentai.Domain;
using Rentai.Domain.Engagement;
using Rentai.Domain.Resources;
using Rentai.Domain.Staff;
using Rentai.Portal.Resources;

namespace Rentai.Portal.Engagement;

/// <summary>What one tap does to a follow-up 跟进. Done ones can be opened again for a while; what the domain refuses is said in a sentence.</summary>
public sealed class FollowUpDesk(IFollowUps followUps, IStaff staff, ISnackbar snackbar)
{
    private const int TakeBackMilliseconds = 12_000;

    /// <summary>Our people, to hand over to.</summary>
    public Task<IReadOnlyList<StaffName>> StaffAsync(CancellationToken ct) => staff.NamesAsync(ct);

    /// <summary>Notes that it is done, and offers to take that back.</summary>
    public Task<bool> CompleteAsync(FollowUpItem item, Func<Task> reload) =>
        RunAsync(
            async () =>
            {
                await followUps.CompleteAsync(item.Id, item.Version, null, CancellationToken.None);
                snackbar.Add(
                    EngagementTexts.FollowUp_Completed.With(item.What),
                    Severity.Normal,
                    options =>
                    {
                        options.VisibleStateDuration = TakeBackMilliseconds;
                        options.Action = EngagementTexts.TakeBack;
                        options.OnClick = async _ => await ReopenAsync(item, reload);
                    }
                );
            },
            reload
        );

    /// <summary>Opens it again.</summary>
    public Task<bool> ReopenAsync(FollowUpItem item, Func<Task> reload) =>
        RunAsync(
            async () =>
            {
                var done = await followUps.FindAsync(
                    new FollowUpQuery(
                        new FollowUpFilter { CustomerNumber = item.CustomerNumber, State = FollowUpState.Done },
                        new Paging(1, 200),
                        FollowUpSort.DoneAt,
                        Descending: true
                    ),
                    CancellationToken.None
                );
                var version = done.Rows.FirstOrDefault(f => f.Id == item.Id)?.Version ?? item.Version;
                await followUps.ReopenAsync(item.Id, version, CancellationToken.None);
            },
            reload
        );

    /// <summary>Moves it to another day.</summary>
    public Task<bool> MoveAsync(FollowUpItem item, DateOnly dueOn, Func<Task> reload) =>
        RunAsync(() => followUps.MoveAsync(item.Id, item.Version, dueOn, CancellationToken.None), reload);

    /// <summary>Hands it over to a colleague.</summary>
    public Task<bool> HandOverAsync(FollowUpItem item, StaffName colleague, Func<Task> reload) =>
        RunAsync(
            async () =>
            {
                await followUps.HandOverAsync(item.Id, item.Version, colleague.Id, CancellationToken.None);
                snackbar.Add(EngagementTexts.FollowUp_HandedOver.With(colleague.Name));
            },
            reload
        );

    private async Task<bool> RunAsync(Func<Task> work, Func<Task> reload)
    {
        try
        {
            await work();
            return true;
        }
        catch (RuleBrokenException e)
        {
            snackbar.Add(e.Message, Severity.Warning);
            return false;
        }
        catch (StaleVersionException e)
        {
            snackbar.Add(EngagementTexts.FollowUp_Stale.With(e.ChangedBy ?? EngagementTexts.Somebody), Severity.Warning);
            return false;
        }
        finally
        {
            await reload();
        }
    }
}
