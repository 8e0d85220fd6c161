using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Domain.Auditing;
using Rentai.Domain.Customers;
using Rentai.Domain.Engagement;
using Rentai.Domain.Resources;

namespace Rentai.Infrastructure.Tests.Engagement;

public sealed class FollowUpsTests : IAsyncLifetime
{
    private static readonly DateOnly Today = EngagementWorld.Today;

    private EngagementWorld world = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => world = await EngagementWorld.StartAsync();

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task Add_FiveTimesAtOnce_One()
    {
        await world.StaffIdAsync(Persons.Engineer);
        var submission = Guid.CreateVersion7();

        var ids = await Task.WhenAll(
            Enumerable.Range(0, 5).Select(_ => Task.Run(() => AddAsync(Persons.Engineer, Sheet(), submission), Ct))
        );

        Assert.Single(ids.Distinct());
        var item = Assert.Single((await world.FollowUpsAsync(Persons.Assistant)).Rows);
        Assert.Equal(("回电", "陈志强", Today, false, null), (item.What, item.Owner, item.DueOn, item.IsOverdue, item.LogId));
    }

    [Fact]
    public async Task Add_UnknownCustomerOrOwner_RefusedAndNothingSaved()
    {
        await Assert.ThrowsAsync<RuleBrokenException>(() =>
            world.Portal.AsAsync<IFollowUps, int>(
                Persons.Engineer,
                f => f.AddAsync(new AddFollowUp("C9999", Sheet(), Guid.CreateVersion7()), Ct)
            )
        );
        var broken = await Assert.ThrowsAsync<ValidationException>(() => AddAsync(Persons.Engineer, Sheet() with { OwnerId = 987654 }));

        Assert.Equal([nameof(FollowUpSheet.OwnerId)], broken.Errors.Select(e => e.PropertyName));
        Assert.Equal(0, (await world.FollowUpsAsync(Persons.Executive)).Total);
    }

    [Fact]
    public async Task Add_AboveOwnLevel_RefusedAndNothingSaved()
    {
        await Assert.ThrowsAsync<AccessDeniedException>(() =>
            AddAsync(Persons.Engineer, Sheet() with { VisibleFrom = AccessLevel.Manager })
        );

        Assert.Equal(0, (await world.FollowUpsAsync(Persons.Executive)).Total);
    }

    [Fact]
    public async Task Complete_TwiceBySamePerson_OnceAndOneAuditEntry()
    {
        await AddAsync(Persons.Engineer, Sheet());
        var item = await OnlyAsync();

        await CompleteAsync(Persons.Assistant, item, "客户满意");
        await CompleteAsync(Persons.Assistant, item, "客户满意");

        var done = await OnlyAsync();
        Assert.Equal(("林晓雯", "客户满意", item.Version + 1), (done.DoneBy, done.DoneNote, done.Version));
        Assert.Equal(1, await ChangesAsync());
    }

    [Fact]
    public async Task Complete_FiveTimesAtOnce_OnceAndOneAuditEntry()
    {
        await AddAsync(Persons.Engineer, Sheet());
        var item = await OnlyAsync();

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => CompleteAsync(Persons.Engineer, item, null), Ct)));

        Assert.NotNull((await OnlyAsync()).DoneAt);
        Assert.Equal(1, await ChangesAsync());
    }

    [Fact]
    public async Task Complete_SomebodyElseDidFirst_StaleWithName()
    {
        await AddAsync(Persons.Engineer, Sheet());
        var item = await OnlyAsync();
        await CompleteAsync(Persons.Assistant, item, "已办");

        var stale = await Assert.ThrowsAsync<StaleVersionException>(() => CompleteAsync(Persons.Engineer, item, "我办的"));

        Assert.Equal("林晓雯", stale.ChangedBy);
        Assert.Equal("已办", (await OnlyAsync()).DoneNote);
    }

    [Fact]
    public async Task Complete_NoteTooLong_RuleBrokenAndStillOpen()
    {
        await AddAsync(Persons.Engineer, Sheet());
        var item = await OnlyAsync();

        await Assert.ThrowsAsync<RuleBrokenException>(() => CompleteAsync(Persons.Engineer, item, new string('长', 501)));

        Assert.Null((await OnlyAsync()).DoneAt);
    }

    [Fact]
    public async Task Complete_Done_OnTimelineOfItsDay()
    {
        await AddAsync(Persons.Engineer, Sheet());
        world.Portal.Time.Advance(TimeSpan.FromHours(15));
        await CompleteAsync(Persons.Assistant, await OnlyAsync(), "已办");

        var happened = await world.Portal.AsAsync<ICustomers, IReadOnlyList<TimelineEvent>>(
            Persons.Engineer,
            c => c.TimelineAsync(world.Customer, Today.AddDays(9), 50, Ct)
        );

        Assert.Equal(
            new TimelineEvent(Today.AddDays(1), TimelineKind.FollowUpDone, "回电", "林晓雯", null, null),
            happened.Single(e => e.Kind == TimelineKind.FollowUpDone)
        );
    }

    [Fact]
    public async Task Reopen_Done_OpenAgain()
    {
        await AddAsync(Persons.Engineer, Sheet());
        await CompleteAsync(Persons.Engineer, await OnlyAsync(), "点错了");
        var done = await OnlyAsync();

        await world.Portal.AsAsync<IFollowUps>(Persons.Engineer, f => f.ReopenAsync(done.Id, done.Version, Ct));

        var open = await OnlyAsync();
        Assert.Equal((null, null, null), (open.DoneAt, open.DoneBy, open.DoneNote));
    }

    [Fact]
    public async Task Move_ToPastOrDone_RuleBroken()
    {
        await AddAsync(Persons.Engineer, Sheet());
        var item = await OnlyAsync();

        await Assert.ThrowsAsync<RuleBrokenException>(() => MoveAsync(item, Today.AddDays(-1)));
        await MoveAsync(item, Today.AddDays(5));
        var moved = await OnlyAsync();
        Assert.Equal(Today.AddDays(5), moved.DueOn);
        await CompleteAsync(Persons.Engineer, moved, null);
        var done = await OnlyAsync();
        await Assert.ThrowsAsync<RuleBrokenException>(() => MoveAsync(done, Today.AddDays(6)));
    }

    [Fact]
    public async Task Add_Level2ToColleagueOfLevel1_RefusedAtTheField()
    {
        var engineer = await world.StaffIdAsync(Persons.Engineer);
        var manager = await world.StaffIdAsync(Persons.OtherManager);
        var sheet = Sheet() with { VisibleFrom = AccessLevel.Manager };

        var broken = await Assert.ThrowsAsync<ValidationException>(() => AddAsync(Persons.Manager, sheet with { OwnerId = engineer }));
        await AddAsync(Persons.Manager, sheet with { OwnerId = manager });

        var failure = Assert.Single(broken.Errors);
        Assert.Equal((nameof(FollowUpSheet.OwnerId), RuleTexts.FollowUp_OwnerBelow), (failure.PropertyName, failure.ErrorMessage));
        Assert.Equal(1, (await world.FollowUpsAsync(Persons.Manager)).Total);
    }

    [Fact]
    public async Task HandOver_Level2ToColleagueBelow_RefusedUntilTheirLevelReachesIt()
    {
        await AddAsync(Persons.Manager, Sheet() with { VisibleFrom = AccessLevel.Manager });
        var item = (await world.FollowUpsAsync(Persons.Manager)).Rows.Single();
        var colleague = await world.StaffIdAsync(Persons.OtherManager);
        await world.AmendAsync(Persons.OtherManager, cap: AccessLevel.Staff);

        var broken = await Assert.ThrowsAsync<RuleBrokenException>(() => HandOverAsync(item, colleague));
        Assert.Equal(RuleTexts.FollowUp_OwnerBelow, broken.Message);
        await world.AmendAsync(Persons.OtherManager);
        await HandOverAsync(item, colleague);

        Assert.Equal(Persons.OtherManager.Name, (await world.FollowUpsAsync(Persons.Manager)).Rows.Single().Owner);
    }

    [Fact]
    public async Task HandOver_RoleTakenAwayAtTheIdentityProvider_RefusedFromTheNextVisitOn()
    {
        await AddAsync(Persons.Manager, Sheet() with { VisibleFrom = AccessLevel.Manager });
        var item = (await world.FollowUpsAsync(Persons.Manager)).Rows.Single();
        await world.StaffIdAsync(Persons.OtherManager);
        var colleague = await world.StaffIdAsync(Persons.OtherManager with { Roles = Persons.Engineer.Roles });

        await Assert.ThrowsAsync<RuleBrokenException>(() => HandOverAsync(item, colleague));
    }

    [Fact]
    public async Task HandOver_ToColleague_TheirsAndNotToSuspended()
    {
        await AddAsync(Persons.Engineer, Sheet());
        var item = await OnlyAsync();
        var colleague = await world.StaffIdAsync(Persons.Assistant);

        await world.Portal.AsAsync<IFollowUps>(Persons.Engineer, f => f.HandOverAsync(item.Id, item.Version, colleague, Ct));

        Assert.Equal("林晓雯", (await OnlyAsync()).Owner);
        await world.AmendAsync(Persons.Manager, suspended: true);
        await using var db = world.Portal.OpenStore();
        var suspended = await db.Staff.Where(s => s.IsSuspended).Select(s => s.Id).SingleAsync(Ct);
        await Assert.ThrowsAsync<RuleBrokenException>(() =>
            world.Portal.AsAsync<IFollowUps>(Persons.Engineer, f => f.HandOverAsync(item.Id, item.Version + 1, suspended, Ct))
        );
        Assert.Equal("林晓雯", (await OnlyAsync()).Owner);
    }

    [Fact]
    public async Task Change_Level2ByLevel1_SameAnswerAsForNone()
    {
        await AddAsync(Persons.Manager, Sheet() with { VisibleFrom = AccessLevel.Manager });
        var item = (await world.FollowUpsAsync(Persons.Manager)).Rows.Single();

        var hidden = await Assert.ThrowsAsync<RuleBrokenException>(() => CompleteAsync(Persons.Engineer, item, null));
        var absent = await Assert.ThrowsAsync<RuleBrokenException>(() => CompleteAsync(Persons.Engineer, item with { Id = 987654 }, null));

        Assert.Equal(absent.Message, hidden.Message);
        Assert.Null((await world.FollowUpsAsync(Persons.Manager)).Rows.Single().DoneAt);
    }

    [Fact]
    public async Task Find_EachFilter_OnlyWhatFits()
    {
        await world.AmendAsync(Persons.Engineer, team: "华东");
        await world.AmendAsync(Persons.Assistant, team: "华东");
        var mine = await AddAsync(Persons.Engineer, Sheet());
        var teams = await AddAsync(Persons.Assistant, Sheet() with { DueOn = Today.AddDays(4) });
        var others = await AddAsync(Persons.Manager, Sheet() with { DueOn = Today.AddDays(9) });
        world.Portal.Time.Advance(TimeSpan.FromDays(2));
        var item = (await world.FollowUpsAsync(Persons.Manager)).Rows.Single(f => f.Id == others);
        await CompleteAsync(Persons.Manager, item, null);

        async Task FitsAsync(FollowUpFilter filter, params int[] ids) =>
            Assert.Equal(ids, (await world.FollowUpsAsync(Persons.Engineer, filter)).Rows.Select(r => r.Id));

        await FitsAsync(new FollowUpFilter(), mine, teams, others);
        await FitsAsync(new FollowUpFilter { Whose = Whose.Mine }, mine);
        await FitsAsync(new FollowUpFilter { Whose = Whose.MyTeam }, mine, teams);
        await FitsAsync(new FollowUpFilter { OwnerId = await world.StaffIdAsync(Persons.Manager) }, others);
        await FitsAsync(new FollowUpFilter { State = FollowUpState.Open }, mine, teams);
        await FitsAsync(new FollowUpFilter { State = FollowUpState.Overdue }, mine);
        await FitsAsync(new FollowUpFilter { State = FollowUpState.Done }, others);
        await FitsAsync(new FollowUpFilter { DueBy = Today.AddDays(4) }, mine, teams);
        await FitsAsync(new FollowUpFilter { CustomerNumber = "C9999" });
    }

    [Theory]
    [InlineData(FollowUpSort.DueOn)]
    [InlineData(FollowUpSort.DoneAt)]
    [InlineData(FollowUpSort.Customer)]
    [InlineData(FollowUpSort.Owner)]
    public async Task Find_EachSort_Answers(FollowUpSort sort)
    {
        await AddAsync(Persons.Engineer, Sheet());
        await AddAsync(Persons.Assistant, Sheet() with { DueOn = Today.AddDays(1) });

        Assert.Equal(2, (await world.FollowUpsAsync(Persons.Engineer, sort: sort)).Rows.Count);
        Assert.Equal(2, (await world.FollowUpsAsync(Persons.Engineer, sort: sort, descending: true)).Rows.Count);
    }

    private static FollowUpSheet Sheet() => new() { What = "回电", DueOn = Today };

    private Task<int> AddAsync(SignedInPerson person, FollowUpSheet sheet, Guid? submission = null) =>
        world.Portal.AsAsync<IFollowUps, int>(
            person,
            f => f.AddAsync(new AddFollowUp(world.Customer, sheet, submission ?? Guid.CreateVersion7()), Ct)
        );

    private Task CompleteAsync(SignedInPerson person, FollowUpItem item, string? note) =>
        world.Portal.AsAsync<IFollowUps>(person, f => f.CompleteAsync(item.Id, item.Version, note, Ct));

    private Task MoveAsync(FollowUpItem item, DateOnly dueOn) =>
        world.Portal.AsAsync<IFollowUps>(Persons.Engineer, f => f.MoveAsync(item.Id, item.Version, dueOn, Ct));

    private async Task<FollowUpItem> OnlyAsync() => (await world.FollowUpsAsync(Persons.Engineer)).Rows.Single();

    private async Task<int> ChangesAsync()
    {
        await using var db = world.Portal.OpenStore();
        return await db.AuditEntries.CountAsync(a => a.Subject == "FollowUp" && a.Kind == AuditKind.Changed, Ct);
    }

    private Task HandOverAsync(FollowUpItem item, int colleague) =>
        world.Portal.AsAsync<IFollowUps>(Persons.Manager, f => f.HandOverAsync(item.Id, item.Version, colleague, Ct));
}
