using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Domain.Customers;
using Rentai.Domain.Grading;

namespace Rentai.Infrastructure.Tests.Grading;

/// <summary>Grading customers, on a real store.</summary>
public sealed class GradingsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Form_AmountsOnBoundaries_BelongToTheBetterRating()
    {
        await using var world = await GradingWorld.StartAsync();

        var first = await world.FormAsync(Persons.Manager, 0);
        var second = await world.FormAsync(Persons.Manager, 1);

        Assert.Equal(Rating.A, first!.Factors[0].Suggestion.Rating); // exactly 300 000 of gross profit
        Assert.Equal(Rating.A, first.Factors[1].Suggestion.Rating); // exactly 1 000 000 of sales
        Assert.Equal(Rating.D, second!.Factors[1].Suggestion.Rating); // one fen below 50 000
    }

    [Fact]
    public async Task Form_CustomerWithoutData_GetsNoSuggestionAndNeverAD()
    {
        await using var world = await GradingWorld.StartAsync();

        var form = await world.FormAsync(Persons.Manager, 2);

        Assert.All(form!.Factors, f => Assert.Null(f.Suggestion.Rating));
        Assert.All(form.Factors, f => Assert.NotNull(f.Suggestion.Gap));
    }

    [Fact]
    public async Task Form_NoSuchRoundOrCustomer_IsNothing()
    {
        await using var world = await GradingWorld.StartAsync();

        Assert.Null(await world.Portal.AsAsync<IGradings, GradingForm?>(Persons.Manager, g => g.FormAsync(2031, world.Customers[0], Ct)));
        Assert.Null(await world.Portal.AsAsync<IGradings, GradingForm?>(Persons.Manager, g => g.FormAsync(GradingWorld.Year, "C9999", Ct)));
    }

    [Fact]
    public async Task Rate_TwoManagersOnOneFactor_SecondIsToldAndLosesNothing()
    {
        await using var world = await GradingWorld.StartAsync();
        await world.RateAsync(Persons.Manager, world.Entry(0, Factor.Loyalty, Rating.A, "一直在我们这里采购"));

        var second = await world.RateAsync(
            Persons.OtherManager,
            world.Entry(0, Factor.Loyalty, Rating.C, "去年换过供应商"),
            world.Entry(0, Factor.Influence, Rating.B)
        );

        var clash = Assert.Single(second.Clashes);
        Assert.Equal((Factor.Loyalty, Rating.A, "一直在我们这里采购", "王海燕"), (clash.Factor, clash.Rating, clash.Reason, clash.RatedBy));
        Assert.Equal(Factor.Influence, Assert.Single(second.Saved).Factor);

        var taken = await world.RateAsync(Persons.OtherManager, world.Entry(0, Factor.Loyalty, Rating.C, "去年换过供应商", clash.Version));
        Assert.Empty(taken.Clashes);
        Assert.Equal(Rating.C, (await world.FormAsync(Persons.Manager, 0))!.Factors[4].Rating);
    }

    [Fact]
    public async Task Rate_SameStepSentTwice_IsStoredOnce()
    {
        await using var world = await GradingWorld.StartAsync();
        var entry = world.Entry(0, Factor.Loyalty, Rating.B);

        var first = await world.RateAsync(Persons.Manager, entry);
        var second = await world.RateAsync(Persons.Manager, entry);

        Assert.Empty(second.Clashes);
        Assert.Equal(first.Saved[0].Version, second.Saved[0].Version);
        await using var db = world.Portal.OpenStore();
        Assert.Equal(1, await db.FactorRatings.CountAsync(Ct));
    }

    [Fact]
    public async Task Rate_AtTheSameMoment_OneIsStoredAndTheOtherClashes()
    {
        await using var world = await GradingWorld.StartAsync();
        Rating[] wanted = [Rating.A, Rating.B, Rating.C, Rating.D];

        var answers = await Task.WhenAll(
            wanted.Select(r => Task.Run(() => world.RateAsync(Persons.Manager, world.Entry(0, Factor.Loyalty, r)), Ct))
        );

        Assert.Equal(1, answers.Sum(a => a.Saved.Count));
        Assert.Equal(3, answers.Sum(a => a.Clashes.Count));
    }

    [Fact]
    public async Task Rate_KeepsWhatWasSuggested_AtThatMoment()
    {
        await using var world = await GradingWorld.StartAsync();

        await world.RateAsync(Persons.Manager, world.Entry(0, Factor.Sales, Rating.B, "今年项目不重复"));

        await using var db = world.Portal.OpenStore();
        var rating = await db.FactorRatings.SingleAsync(Ct);
        Assert.Equal((Rating.A, 1_000_000m), (rating.Suggested, rating.SuggestedValue));
        Assert.Contains(rating.Evidence, f => f.Term == EvidenceTerm.Sales && f.Value == 1_000_000m);
    }

    [Fact]
    public async Task Rate_AReasonTooLong_IsNamedAndNothingIsStored()
    {
        await using var world = await GradingWorld.StartAsync();

        var refusal = await Assert.ThrowsAsync<ValidationException>(() =>
            world.RateAsync(
                Persons.Manager,
                world.Entry(0, Factor.Loyalty, Rating.A),
                world.Entry(0, Factor.Influence, Rating.A, new string('长', 501))
            )
        );

        Assert.Contains(world.Customers[0], refusal.Message, StringComparison.Ordinal);
        await using var db = world.Portal.OpenStore();
        Assert.False(await db.FactorRatings.AnyAsync(Ct));
    }

    [Fact]
    public async Task Submit_WithGaps_NamesThemAndSubmitsTheOthers()
    {
        await using var world = await GradingWorld.StartAsync();
        await world.RateAllAsync(Persons.Manager, 0, Rating.B);
        await world.RateAsync(Persons.Manager, world.Entry(1, Factor.Sales, Rating.A)); // suggested D, no reason

        var answer = await world.SubmitAsync(Persons.Manager, false, 0, 1);

        Assert.Equal([world.Customers[0]], answer.Submitted);
        Assert.Contains(new SubmissionGap(world.Customers[1], Factor.Sales, RatingGap.ReasonMissing), answer.Gaps);
        Assert.Contains(new SubmissionGap(world.Customers[1], Factor.Loyalty, RatingGap.NotRated), answer.Gaps);
        Assert.Equal(GradingState.Open, (await world.FormAsync(Persons.Manager, 1))!.State);
    }

    [Fact]
    public async Task Submit_EvenUnrated_TakesWhatIsNotRatedButNotAMissingReason()
    {
        await using var world = await GradingWorld.StartAsync();
        await world.RateAsync(Persons.Manager, world.Entry(0, Factor.Loyalty, Rating.A));
        await world.RateAsync(Persons.Manager, world.Entry(1, Factor.Sales, Rating.A));

        var answer = await world.SubmitAsync(Persons.Manager, true, 0, 1, 2);

        Assert.Equal([world.Customers[0]], answer.Submitted);
        Assert.Equal(RatingGap.ReasonMissing, Assert.Single(answer.Gaps, g => g.CustomerNumber == world.Customers[1]).Gap);
        Assert.Equal(Factors.Count, answer.Gaps.Count(g => g.CustomerNumber == world.Customers[2])); // not one factor rated
    }

    [Fact]
    public async Task Submitted_IsNotRatedAgain_UntilWithdrawn()
    {
        await using var world = await GradingWorld.StartAsync();
        var saved = await world.RateAllAsync(Persons.Manager, 0, Rating.B);
        await world.SubmitAsync(Persons.Manager, false, 0);
        var version = saved.Saved.Single(s => s.Factor == Factor.Loyalty).Version;

        await Assert.ThrowsAsync<RuleBrokenException>(() =>
            world.RateAsync(Persons.Manager, world.Entry(0, Factor.Loyalty, Rating.A, "想改", version))
        );
        await world.Portal.AsAsync<IGradings>(Persons.Manager, g => g.WithdrawAsync(GradingWorld.Year, world.Customers[0], Ct));
        var again = await world.RateAsync(Persons.Manager, world.Entry(0, Factor.Loyalty, Rating.A, "想改", version));

        Assert.Single(again.Saved);
    }

    [Fact]
    public async Task Submit_Twice_IsAsOnce()
    {
        await using var world = await GradingWorld.StartAsync();
        await world.RateAllAsync(Persons.Manager, 0, Rating.B);

        await world.SubmitAsync(Persons.Manager, false, 0);
        var second = await world.SubmitAsync(Persons.Manager, false, 0);

        Assert.Equal([world.Customers[0]], second.Submitted);
        Assert.Empty(second.Gaps);
    }

    [Fact]
    public async Task Override_WithoutAReason_IsRefused()
    {
        await using var world = await GradingWorld.StartAsync();
        var form = await world.FormAsync(Persons.Manager, 0);

        await Assert.ThrowsAsync<ValidationException>(() =>
            world.Portal.AsAsync<IGradings>(
                Persons.Manager,
                g =>
                    g.OverrideAsync(
                        new OverrideProposal(GradingWorld.Year, world.Customers[0], CustomerClass.Core, null, null, " ", form!.Version),
                        Ct
                    )
            )
        );
    }

    [Fact]
    public async Task Override_OfAStaleVersion_IsToldWhoWasFirst()
    {
        await using var world = await GradingWorld.StartAsync();
        var form = await world.FormAsync(Persons.Manager, 0);
        OverrideProposal To(CustomerClass @class, string reason) =>
            new(GradingWorld.Year, world.Customers[0], @class, null, null, reason, form!.Version);
        await world.Portal.AsAsync<IGradings>(Persons.Manager, g => g.OverrideAsync(To(CustomerClass.Core, "集团总部"), Ct));

        var stale = await Assert.ThrowsAsync<StaleVersionException>(() =>
            world.Portal.AsAsync<IGradings>(Persons.OtherManager, g => g.OverrideAsync(To(CustomerClass.Small, "项目结束"), Ct))
        );

        Assert.Equal("王海燕", stale.ChangedBy);
        Assert.Equal(CustomerClass.Core, (await world.FormAsync(Persons.Manager, 0))!.ClassOverride);
    }

    [Fact]
    public async Task ClosedRound_YearlyGradings_AreNotTouched()
    {
        await using var world = await GradingWorld.StartAsync();
        await world.RateAllAsync(Persons.Manager, 0, Rating.B);
        await world.SubmitAsync(Persons.Manager, false, 0);
        await world.CloseAsync(0);

        await Assert.ThrowsAsync<RuleBrokenException>(() => world.RateAsync(Persons.Manager, world.Entry(1, Factor.Loyalty, Rating.A)));
        await Assert.ThrowsAsync<RuleBrokenException>(() => world.SubmitAsync(Persons.Manager, true, 1));
        await Assert.ThrowsAsync<RuleBrokenException>(() =>
            world.Portal.AsAsync<IGradings>(Persons.Manager, g => g.WithdrawAsync(GradingWorld.Year, world.Customers[0], Ct))
        );
        await using var db = world.Portal.OpenStore();
        Assert.Equal(Factors.Count, await db.FactorRatings.CountAsync(Ct));
    }

    [Fact]
    public async Task Regrading_FromBeginningToForce_ChangesClassAtOnceAndLeavesTheYearAlone()
    {
        await using var world = await GradingWorld.StartAsync();
        await world.RateAllAsync(Persons.Manager, 0, Rating.C);
        await world.SubmitAsync(Persons.Manager, false, 0);
        await world.CloseAsync(0);
        var number = world.Customers[0];

        var year = await world.Portal.AsAsync<IGradings, int>(
            Persons.Manager,
            g => g.BeginAgainAsync(new BeginAgain(number, GradingKind.Regrading, "拿下新基地项目"), Ct)
        );
        var form = await world.FormAsync(Persons.Manager, 0);
        await world.RateAsync(Persons.Manager, [.. form!.Factors.Select(f => world.Entry(0, f.Factor, Rating.A, "新项目", f.Version))]);
        await world.SubmitAsync(Persons.Manager, false, 0);
        var pending = await world.Portal.AsAsync<IGradings, IReadOnlyList<PendingGrading>>(Persons.Executive, g => g.PendingAsync(Ct));
        await world.Portal.AsAsync<IGradings>(Persons.Executive, g => g.ApproveAgainAsync(year, number, Ct));

        Assert.Equal((GradingKind.Regrading, "拿下新基地项目"), (form.Kind, form.Occasion));
        Assert.Equal((100m, CustomerClass.Core), (Assert.Single(pending).Placement.Score, pending[0].Placement.Class));
        var profile = await world.Portal.AsAsync<ICustomers, CustomerProfile?>(Persons.Assistant, c => c.ProfileAsync(number, Ct));
        Assert.Equal(CustomerClass.Core, profile!.Class);
        var history = await world.Portal.AsAsync<IGradings, IReadOnlyList<GradingRecord>>(Persons.Manager, g => g.HistoryAsync(number, Ct));
        Assert.Equal([GradingKind.Regrading, GradingKind.Yearly], history.Select(h => h.Kind));
        Assert.Equal((100m, 33.33m), (history[0].Outcome!.Score, history[1].Outcome!.Score));
        Assert.Equal(66.67m, history[0].Why!.Difference);
        Assert.Equal(66.67m, history[0].Why!.Changes.Sum(c => c.Sum));
        Assert.All(history[1].Ratings, r => Assert.Equal(Rating.C, r.Rating));
    }

    [Fact]
    public async Task Regrading_WhileOneIsRunning_IsRefused()
    {
        await using var world = await GradingWorld.StartAsync();
        await world.RateAllAsync(Persons.Manager, 0, Rating.C);
        await world.SubmitAsync(Persons.Manager, false, 0);
        await world.CloseAsync(0);
        Task<int> BeginAsync() =>
            world.Portal.AsAsync<IGradings, int>(
                Persons.Manager,
                g => g.BeginAgainAsync(new BeginAgain(world.Customers[0], GradingKind.Amendment, "漏计一笔订单"), Ct)
            );
        await BeginAsync();

        await Assert.ThrowsAsync<RuleBrokenException>(BeginAsync);
    }

    [Fact]
    public async Task Grid_AsPagedAndFiltered_HasEachCustomersRatings()
    {
        await using var world = await GradingWorld.StartAsync();
        await world.RateAllAsync(Persons.Manager, 0, Rating.B);
        await world.RateAsync(Persons.Manager, world.Entry(1, Factor.Loyalty, Rating.D));
        await world.SubmitAsync(Persons.Manager, false, 0);

        var all = await GridAsync(false, new Paging(1, 2));
        var open = await GridAsync(true, new Paging(1, 50));

        Assert.Equal((3, 2), (all!.Total, all.Rows.Count));
        Assert.Equal("BBBBBBBBBBBBB", all.Rows.Single(r => r.Customer.Number == world.Customers[0]).Ratings.ToString());
        Assert.Equal(2, open!.Total);
        Assert.DoesNotContain(open.Rows, r => r.Customer.Number == world.Customers[0]);

        Task<GradingGrid?> GridAsync(bool onlyOpen, Paging paging) =>
            world.Portal.AsAsync<IGradings, GradingGrid?>(
                Persons.Manager,
                g => g.GridAsync(new GradingGridQuery(GradingWorld.Year, null, false, onlyOpen, paging), Ct)
            );
    }

    [Fact]
    public async Task NetProfitScheme_AtLevel2_ShowsNeitherFactor1NorAScore()
    {
        await using var world = await GradingWorld.StartAsync(ProfitBasis.Net);
        await world.RateAllAsync(Persons.Executive, 0, Rating.A);

        var manager = await world.FormAsync(Persons.Manager, 0);
        var executive = await world.FormAsync(Persons.Executive, 0);

        Assert.Equal(Factors.Count - 1, manager!.Factors.Count);
        Assert.DoesNotContain(manager.Factors, f => f.Factor == Factor.Profit);
        Assert.Null(manager.Preview);
        Assert.Equal(Factors.Count, executive!.Factors.Count);
        Assert.NotNull(executive.Preview);
        await Assert.ThrowsAsync<AccessDeniedException>(() => world.RateAsync(Persons.Manager, world.Entry(1, Factor.Profit, Rating.A)));
    }

    [Fact]
    public async Task EveryMethod_AtLevel1_IsRefused()
    {
        await using var world = await GradingWorld.StartAsync();
        Func<IGradings, Task>[] calls =
        [
            g => g.FormAsync(GradingWorld.Year, world.Customers[0], Ct),
            g => g.GridAsync(new GradingGridQuery(GradingWorld.Year, null, false, false, new Paging(1, 10)), Ct),
            g => g.RateAsync(new RateFactors(GradingWorld.Year, [world.Entry(0, Factor.Loyalty, Rating.A)]), Ct),
            g => g.SubmitAsync(new SubmitGradings(GradingWorld.Year, [world.Customers[0]], true), Ct),
            g => g.HistoryAsync(world.Customers[0], Ct),
        ];

        foreach (var call in calls)
        {
            await Assert.ThrowsAsync<AccessDeniedException>(() => world.Portal.AsAsync<IGradings>(Persons.Assistant, call));
        }
    }
}
