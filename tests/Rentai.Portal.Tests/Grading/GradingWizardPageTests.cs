using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Domain.Drafts;
using Rentai.Domain.Grading;
using Rentai.Portal.Grading;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Tests.Grading;

public sealed class GradingWizardPageTests : PageTest
{
    private readonly GradingBook book = new();

    [Fact]
    public async Task Page_Level1_NotFoundAndNothingRead()
    {
        var page = await OpenWizardAsync(Persons.Engineer);

        Assert.NotEmpty(page.FindAll(".not-found"));
        Assert.Equal(0, book.Forms);
    }

    [Fact]
    public async Task Page_NoSuchCustomer_NotFound()
    {
        var page = await OpenWizardAsync(Persons.Manager, "C9999");

        Assert.NotEmpty(page.FindAll(".not-found"));
    }

    [Fact]
    public async Task Keys_LettersAndEnter_RateStoreAndMoveOn()
    {
        var page = await OpenWizardAsync(Persons.Manager);
        Assert.Equal("1", Current(page));

        await PressAsync(page, "a", "Enter");

        Assert.Equal("3", Current(page));
        page.WaitForAssertion(() => Assert.Equal(Rating.B, book.Of(Factor.Sales)?.Rating));
        Assert.Equal(Rating.A, book.Of(Factor.Profit)?.Rating);
        page.WaitForAssertion(() => Assert.Contains("已保存 10:00", page.Find(".bar-state").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Keys_EnterWithoutSuggestion_NothingIsRated()
    {
        var page = await OpenWizardAsync(Persons.Manager);

        await PressAsync(page, "Enter");

        Assert.Equal("1", Current(page));
        Assert.Empty(book.Sent);
    }

    [Fact]
    public async Task Keys_AcceptAll_TakesSuggestionsOfUnratedOnly()
    {
        book.Colleague(Factor.Sales, Rating.A, "有大单");
        var page = await OpenWizardAsync(Persons.Manager);

        await PressAsync(page, "s");

        Assert.Equal(Rating.A, book.Of(Factor.Sales)!.Rating);
        Assert.Empty(book.Sent);
    }

    [Fact]
    public async Task Keys_ManyInARow_NewestStateOfEachFactorIsStored()
    {
        var page = await OpenWizardAsync(Persons.Manager);

        await PressAsync(page, "a", "k", "b", "k", "d");

        page.WaitForAssertion(() => Assert.Equal(Rating.D, book.Of(Factor.Profit)?.Rating));
        page.WaitForAssertion(() => Assert.Contains("已保存", page.Find(".bar-state").TextContent, StringComparison.Ordinal));
        Assert.Empty(page.FindAll(".clash"));
        Time.Advance(TimeSpan.FromSeconds(2));
        Assert.Empty(await DraftsAsync());
    }

    [Fact]
    public async Task Score_EachRating_MovesAtOnceAndIsProvisionalAtFirst()
    {
        var page = await OpenWizardAsync(Persons.Manager);

        await PressAsync(page, "a");

        Assert.Equal("100.00", page.Find(".score-value").TextContent);
        Assert.Contains("+38.50", page.Find(".score").TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.FindAll(".score-provisional"));
    }

    [Fact]
    public async Task Score_ReaderMayNotSeeIt_NoHole()
    {
        book.ShowsScore = false;

        var page = await OpenWizardAsync(Persons.Manager);

        Assert.Empty(page.FindAll(".score-value, .score-grade, .score .class-badge, .score-ghost"));
        Assert.Contains("0 / 13", page.Find(".score").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Boxes_Ticked_SuggestionFollowsAtOnce()
    {
        var page = await OpenWizardAsync(Persons.Manager);
        await GoToAsync(page, Factor.Prospects);

        await PressAsync(page, "1", "3", "Enter");

        page.WaitForAssertion(() => Assert.Equal(Rating.B, book.Of(Factor.Prospects)?.Rating));
        Assert.Equal(Prospects.StatePolicy | Prospects.Investment, book.Of(Factor.Prospects)!.Boxes);
    }

    [Fact]
    public async Task Submit_ReasonMissing_NamedAtItsFactorAndNotSubmitted()
    {
        var page = await OpenWizardAsync(Persons.Manager);
        await RateAllAsync(page, "b");
        await GoToAsync(page, Factor.Sales);
        await PressAsync(page, "a", "submit");

        page.WaitForAssertion(() => Assert.Equal("2", Current(page)));
        Assert.Contains("请写明理由", page.Find(".current .factor-reason").TextContent, StringComparison.Ordinal);
        Assert.Contains("还差 1 项", page.Find(".bar").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("仍以暂定提交", page.Find(".bar").TextContent, StringComparison.Ordinal);

        await page.FindComponent<TypingField>()
            .InvokeAsync(() => page.FindComponent<TypingField>().Instance.TypedAsync("新签年度框架", true, true));
        await PressAsync(page, "submit");

        page.WaitForAssertion(() => Assert.Contains("已提交", page.Find(".bar").TextContent, StringComparison.Ordinal));
        Assert.Equal("新签年度框架", book.Of(Factor.Sales)!.Reason);
    }

    [Fact]
    public async Task Submit_RatingsMissing_OffersProvisional()
    {
        var page = await OpenWizardAsync(Persons.Manager);
        await PressAsync(page, "a", "submit");
        page.WaitForAssertion(() => Assert.Contains("还差 12 项", page.Find(".bar").TextContent, StringComparison.Ordinal));

        await page.FindAll(".bar button").Single(b => b.TextContent == "仍以暂定提交").ClickAsync();

        page.WaitForAssertion(() => Assert.Contains("下一家", page.Find("[data-onward]").TextContent, StringComparison.Ordinal));
        await PressAsync(page, "ArrowRight");
        Assert.EndsWith("/grading/2026/C0002", Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Submitted_ReadOnlyUntilWithdrawn()
    {
        book.SetState(GradingState.Submitted);
        var page = await OpenWizardAsync(Persons.Manager);
        Assert.All(page.FindAll(".choice"), c => Assert.True(c.HasAttribute("disabled")));
        await PressAsync(page, "a");
        Assert.Empty(book.Sent);

        await page.FindAll(".bar button").Single(b => b.TextContent == "撤回").ClickAsync();

        page.WaitForAssertion(() => Assert.All(page.FindAll(".choice"), c => Assert.False(c.HasAttribute("disabled"))));
    }

    [Fact]
    public async Task Returned_ReasonStandsAtTheTop()
    {
        book.SetState(GradingState.Returned);
        book.ReturnReason = "请核对信用记录";

        var page = await OpenWizardAsync(Persons.Manager);

        Assert.Contains("请核对信用记录", page.Find(".wizard-notice").TextContent, StringComparison.Ordinal);
        Assert.Contains("重新提交", page.Find(".bar").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clash_ColleagueWasFirst_BothSidesShownAndMineCanReplaceTheirs()
    {
        var page = await OpenWizardAsync(Persons.Manager);
        book.Colleague(Factor.Profit, Rating.D, "毛利下滑");

        await PressAsync(page, "a");

        page.WaitForAssertion(() => Assert.Contains("赵鹏", page.Find(".clash").TextContent, StringComparison.Ordinal));
        Assert.Contains("毛利下滑", page.Find(".clash").TextContent, StringComparison.Ordinal);
        Assert.Equal(Rating.D, book.Of(Factor.Profit)!.Rating);

        await page.FindAll(".clash button").Single(b => b.TextContent == "改用我的").ClickAsync();

        page.WaitForAssertion(() => Assert.Equal(Rating.A, book.Of(Factor.Profit)!.Rating));
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".clash")));
    }

    [Fact]
    public async Task Clash_TheirsKept_NothingIsSentAgain()
    {
        var page = await OpenWizardAsync(Persons.Manager);
        book.Colleague(Factor.Profit, Rating.D);
        await PressAsync(page, "a");
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".clash")));

        await page.FindAll(".clash button").Single(b => b.TextContent == "保留对方的").ClickAsync();

        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".clash")));
        Assert.Equal("D", page.Find("[data-factor='1'] .chosen .choice-letter").TextContent.Trim());
        Assert.Single(book.Sent);
    }

    [Fact]
    public async Task Clash_BothSayTheSame_NothingToDecide()
    {
        var page = await OpenWizardAsync(Persons.Manager);
        book.Colleague(Factor.Profit, Rating.A);

        await PressAsync(page, "a");

        page.WaitForAssertion(() => Assert.Single(book.Sent));
        Assert.Empty(page.FindAll(".clash"));
    }

    [Fact]
    public async Task StoreAway_SaysSoAndTriesAgain()
    {
        var page = await OpenWizardAsync(Persons.Manager);
        book.Failure = new InvalidOperationException("database is locked");
        await PressAsync(page, "a");
        page.WaitForAssertion(() => Assert.Contains("正在重试", page.Find(".bar-state").TextContent, StringComparison.Ordinal));

        book.Failure = null;
        Time.Advance(TimeSpan.FromSeconds(2));

        page.WaitForAssertion(() => Assert.Equal(Rating.A, book.Of(Factor.Profit)?.Rating));
    }

    [Fact]
    public async Task StoreAway_ServerGone_OfferedAgainAndThenStored()
    {
        var page = await OpenWizardAsync(Persons.Manager);
        book.Failure = new InvalidOperationException("database is locked");
        await PressAsync(page, "a", "c");
        page.WaitForAssertion(() => Assert.Contains("正在重试", page.Find(".bar-state").TextContent, StringComparison.Ordinal));
        await KeptAsync(page);

        book.Failure = null;
        var again = await OpenWizardAsync(Persons.Manager);
        await again.Find(".draft-banner .action.main").ClickAsync();

        again.WaitForAssertion(() => Assert.Equal(Rating.A, book.Of(Factor.Profit)?.Rating));
        again.WaitForAssertion(() => Assert.Equal(Rating.C, book.Of(Factor.Sales)?.Rating));
        await UntilAsync(async () => (await DraftsAsync()).Count == 0);
    }

    [Fact]
    public async Task Draft_OfUnsavedRatings_AtLevel2()
    {
        var page = await OpenWizardAsync(Persons.Manager);
        book.Colleague(Factor.Profit, Rating.D);
        await PressAsync(page, "a");
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".clash")));
        await KeptAsync(page);

        var mine = Assert.Single(await DraftsAsync());
        var kept = await AsAsync<IDrafts, KeptDraft?>(Persons.Manager, d => d.FindAsync(mine.Id, Ct));
        Assert.Equal(AccessLevel.Manager, kept!.VisibleFrom);
        Assert.Equal(
            "/grading/2026/C0001?draft=" + mine.Id,
            Rentai.Portal.Drafts.DraftForm.Address(mine.Form, mine.CustomerNumber, mine.Id)
        );
    }

    [Fact]
    public async Task RoundClosedMeanwhile_SaidAndNothingLost()
    {
        var page = await OpenWizardAsync(Persons.Manager);
        book.Failure = new RuleBrokenException("本轮评级已结束。");

        await PressAsync(page, "a");

        page.WaitForAssertion(() => Assert.Contains("本轮评级已结束", page.Find(".notice.bad").TextContent, StringComparison.Ordinal));
        Assert.Equal("A", page.Find("[data-factor='1'] .chosen .choice-letter").TextContent.Trim());
    }

    [Fact]
    public async Task ByHand_WithoutReason_AskedForAndNotStored()
    {
        var page = await OpenWizardAsync(Persons.Manager);
        await PressAsync(page, "o");
        await page.Find("#by-hand-class").ChangeAsync("0");

        await page.Find(".by-hand form").SubmitAsync();

        Assert.Empty(book.Overrides);
        Assert.NotEmpty(page.FindAll(".by-hand .typing-error"));
    }

    protected override void AddServices(IServiceCollection services) =>
        services.AddTransient<WizardDesk>().AddTransient<WizardDraft>().AddTransient<RatingSaver>().AddSingleton<IGradings>(book);

    private async Task<IRenderedComponent<GradingWizardPage>> OpenWizardAsync(SignedInPerson person, string number = "C0001")
    {
        var page = await OpenAsync<GradingWizardPage>(
            person,
            $"/grading/{GradingBook.Year}/{number}",
            p => p.Add(c => c.Round, GradingBook.Year).Add(c => c.Number, number)
        );
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".factor, .not-found")));
        return page;
    }

    private static async Task PressAsync(IRenderedComponent<GradingWizardPage> page, params string[] keys)
    {
        foreach (var key in keys)
        {
            await page.InvokeAsync(() => page.FindComponent<WizardKeyboard>().Instance.KeyAsync(key));
        }
    }

    private static async Task RateAllAsync(IRenderedComponent<GradingWizardPage> page, string key)
    {
        foreach (var _ in Factors.All)
        {
            await PressAsync(page, key);
        }
    }

    private static Task GoToAsync(IRenderedComponent<GradingWizardPage> page, Factor factor) =>
        page.Find($"[data-factor='{(int)factor}']").ClickAsync();

    private static string? Current(IRenderedComponent<GradingWizardPage> page) =>
        page.Find("[aria-current=step]").GetAttribute("data-factor");

    private Task<IReadOnlyList<DraftSummary>> DraftsAsync() =>
        AsAsync<IDrafts, IReadOnlyList<DraftSummary>>(Persons.Manager, d => d.MineAsync(null, null, Ct));

    /// <summary>Lets the clock run until what is not stored lies in a draft.</summary>
    private async Task KeptAsync(IRenderedComponent<GradingWizardPage> page)
    {
        Time.Advance(TimeSpan.FromSeconds(1));
        await UntilAsync(async () => (await DraftsAsync()).Count > 0);
        Assert.NotEmpty(page.FindAll(".factor"));
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        limit.CancelAfter(TimeSpan.FromSeconds(10));
        using var poll = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (!await holds())
        {
            await poll.WaitForNextTickAsync(limit.Token);
        }
    }
}
