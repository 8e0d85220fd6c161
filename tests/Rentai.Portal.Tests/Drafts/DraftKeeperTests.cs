using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Rentai.Domain.Access;
using Rentai.Domain.Drafts;
using Rentai.Portal.Drafts;
using Rentai.Portal.Resources;

namespace Rentai.Portal.Tests.Drafts;

public sealed class DraftKeeperTests : BunitContext
{
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 3, 5, 2, 0, 0, TimeSpan.Zero));
    private readonly Shelf shelf = new();
    private readonly DraftKeeper keeper;
    private string text = "";

    public DraftKeeperTests()
    {
        keeper = new(shelf, time, Services.GetRequiredService<NavigationManager>(), NullLogger<DraftKeeper>.Instance);
        keeper.Open(work => work(), () => new DraftContent(text, text, AccessLevel.Staff), () => { }, "visit", "C0001");
        keeper.Begin();
    }

    [Fact]
    public void Touch_ManyTimesWithinASecond_OnceWithTheLatest()
    {
        Type("一");
        time.Advance(TimeSpan.FromSeconds(0.5));
        Type("一二");
        time.Advance(TimeSpan.FromSeconds(0.5));

        Assert.Equal(["一二"], shelf.Kept.Select(k => k.Json));
        Assert.Equal(DraftStanding.Kept, keeper.Standing);
    }

    [Fact]
    public void Keep_StoreFails_SaysSoAndTriesAgainUntilItIsThere()
    {
        shelf.Failure = new InvalidOperationException("locked");
        Type("一");
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(DraftStanding.Failing, keeper.Standing);

        shelf.Failure = null;
        time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(DraftStanding.Kept, keeper.Standing);
        Assert.Equal("一", Assert.Single(shelf.Kept).Json);
    }

    [Fact]
    public void Keep_LevelLoweredMeanwhile_SaysSoInASentenceAndDoesNotTryAgainByItself()
    {
        shelf.Failure = new AccessDeniedException(DenialReason.NotEntitled);
        Type("一");
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(DraftStanding.Refused, keeper.Standing);
        Assert.Equal(DraftTexts.AboveLevel, keeper.Refusal);

        shelf.Failure = null;
        time.Advance(TimeSpan.FromMinutes(1));

        Assert.Empty(shelf.Kept);
    }

    [Fact]
    public void Keep_ClosedElsewhere_SaysSoAndKeepsNothingMoreUntilParted()
    {
        shelf.IsClosed = true;
        Type("一");
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(DraftStanding.Closed, keeper.Standing);
        var before = keeper.Id;

        shelf.IsClosed = false;
        keeper.Part();
        time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(DraftStanding.Kept, keeper.Standing);
        Assert.NotEqual(before, keeper.Id);
    }

    [Fact]
    public async Task Submit_TouchedAfterwards_NothingKept()
    {
        await keeper.SubmitAsync(() => Task.CompletedTask);

        Type("晚");
        time.Advance(TimeSpan.FromMinutes(1));

        Assert.Empty(shelf.Kept);
    }

    [Fact]
    public async Task Submit_Fails_GoesOnKeeping()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => keeper.SubmitAsync(() => throw new InvalidOperationException("down")));

        Type("还在");
        time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal("还在", Assert.Single(shelf.Kept).Json);
    }

    [Fact]
    public async Task Leave_JustTyped_KeptAtOnce()
    {
        Type("一");

        await keeper.LeaveAsync();

        Assert.Equal("一", Assert.Single(shelf.Kept).Json);
    }

    private void Type(string typed)
    {
        text = typed;
        keeper.Touch();
    }

    private sealed class Shelf : IDrafts
    {
        public List<KeepDraft> Kept { get; } = [];

        public Exception? Failure { get; set; }

        public bool IsClosed { get; set; }

        public Task<DateTime?> KeepAsync(KeepDraft command, CancellationToken ct)
        {
            if (Failure is not null)
            {
                return Task.FromException<DateTime?>(Failure);
            }

            if (!IsClosed)
            {
                Kept.Add(command);
            }

            return Task.FromResult<DateTime?>(IsClosed ? null : DateTime.UnixEpoch);
        }

        public Task<KeptDraft?> FindAsync(Guid id, CancellationToken ct) => Task.FromResult<KeptDraft?>(null);

        public Task<IReadOnlyList<DraftSummary>> MineAsync(string? form, string? customerNumber, CancellationToken ct) =>
            Task.FromResult<IReadOnlyList<DraftSummary>>([]);

        public Task DiscardAsync(Guid id, CancellationToken ct) => Task.CompletedTask;
    }
}
