using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Domain.Auditing;
using Rentai.Domain.Customers;
using Rentai.Domain.Grading;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Tests.Grading;

/// <summary>A yearly round from opening to closing, on a real store.</summary>
public sealed class RoundLifeTests : IAsyncLifetime
{
    private RoundWorld world = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => world = await RoundWorld.StartAsync();

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task Open_EveryCustomer_InItWithItsManager()
    {
        await world.OpenAsync();

        var progress = (await world.ReadAsync(Persons.OtherManager))!;

        Assert.Equal(new StateCounts(10, 0, 0, 0), progress.Round.Counts);
        Assert.Equal(["赵鹏", "王海燕", null], progress.Graders.Select(g => g.Grader));
        Assert.Equal([3, 6, 1], progress.Graders.Select(g => g.Counts.Open));
        Assert.True(progress.Graders[0].IsReader);
    }

    [Fact]
    public async Task Open_FiveTimesAtOnce_One()
    {
        var submission = Guid.CreateVersion7();

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => world.OpenAsync(submission: submission), Ct)));

        Assert.Equal(10, Assert.Single(await world.AskAsync(Persons.Manager, r => r.ListAsync(Ct))).Counts.Total);
    }

    [Fact]
    public async Task Open_SecondOne_RefusedAndNothingSaved()
    {
        await world.OpenAsync();

        await Assert.ThrowsAsync<RuleBrokenException>(() => world.OpenAsync());
        await Assert.ThrowsAsync<RuleBrokenException>(() => world.OpenAsync(RoundWorld.Year + 1));

        Assert.Single(await world.AskAsync(Persons.Executive, r => r.ListAsync(Ct)));
    }

    [Theory]
    [InlineData(2025, 1, 10)]
    [InlineData(2028, 1, 10)]
    [InlineData(2026, 0, 10)]
    [InlineData(2026, 1, -1)]
    [InlineData(2026, 1, 400)]
    public async Task Open_AgainstARule_RefusedAndNothingSaved(int year, int scheme, int days)
    {
        await Assert.ThrowsAsync<ValidationException>(() =>
            world.DirectAsync(r => r.OpenAsync(new OpenRound(year, scheme, RoundWorld.Today.AddDays(days), Guid.CreateVersion7()), Ct))
        );

        Assert.Empty(await world.AskAsync(Persons.Executive, r => r.ListAsync(Ct)));
    }

    [Fact]
    public async Task Enrol_RegisteredSince_InTheRound()
    {
        await world.OpenAsync();
        await world.RegisterAsync("新来有限公司", "新来", world.OtherManager);
        Assert.Equal(1, (await world.ReadAsync())!.NotEnrolled);

        Assert.Equal(1, await world.AskAsync(Persons.Executive, r => r.EnrolAsync(RoundWorld.Year, Ct)));
        Assert.Equal(0, await world.AskAsync(Persons.Executive, r => r.EnrolAsync(RoundWorld.Year, Ct)));

        var progress = (await world.ReadAsync())!;
        Assert.Equal((0, 11), (progress.NotEnrolled, progress.Round.Counts.Total));
        Assert.Equal(4, progress.Graders.Single(g => g.Grader == "赵鹏").Counts.Open);
    }

    [Fact]
    public async Task Assign_AllOfOneAndTheOrphans_ChangeHandsWithAuditEntries()
    {
        await world.OpenAsync();

        var orphans = await AssignAsync(new GradingChoice { WithoutGrader = true }, world.OtherManager);
        var all = await AssignAsync(new GradingChoice { GraderId = world.Manager }, world.OtherManager);
        var some = await AssignAsync(GradingChoice.Of("C0001", "C0002"), world.Manager);

        Assert.Equal((1, 6, 2), (orphans, all, some));
        var progress = (await world.ReadAsync())!;
        Assert.Equal([("赵鹏", 8), ("王海燕", 2)], progress.Graders.Select(g => (g.Grader!, g.Counts.Open)));
        await using var db = world.Portal.OpenStore();
        Assert.Equal(9, await db.AuditEntries.CountAsync(a => a.Subject == "CustomerGrading" && a.Kind == AuditKind.Changed, Ct));
        await Assert.ThrowsAsync<RuleBrokenException>(() => AssignAsync(GradingChoice.All, 987654));
    }

    [Fact]
    public async Task Remind_TwiceADay_OnceAndOnTheStartPage()
    {
        await world.OpenAsync();
        int[] people = [world.Manager, world.OtherManager];

        var first = await world.AskAsync(Persons.Executive, r => r.RemindAsync(RoundWorld.Year, people, Ct));
        var again = await world.AskAsync(Persons.Executive, r => r.RemindAsync(RoundWorld.Year, people, Ct));
        var duty = (await world.AskAsync(Persons.Manager, r => r.DutyAsync(Ct)))!;
        world.Portal.Time.Advance(TimeSpan.FromDays(1));
        var nextDay = await world.AskAsync(Persons.Executive, r => r.RemindAsync(RoundWorld.Year, people, Ct));

        Assert.Equal((2, 0, 2), (first, again, nextDay));
        Assert.Equal((6, 0, "何国栋", 0), (duty.Left, duty.Returned, duty.RemindedBy, duty.Waiting));
    }

    [Fact]
    public async Task Duty_Executive_WhatWaits()
    {
        Assert.Null(await world.AskAsync(Persons.Executive, r => r.DutyAsync(Ct)));
        await world.OpenAsync();
        await world.RateAsync(1);

        var duty = (await world.AskAsync(Persons.Executive, r => r.DutyAsync(Ct)))!;

        Assert.Equal((RoundWorld.Year, RoundWorld.DueOn, 0, 1), (duty.FiscalYear, duty.DueOn, duty.Left, duty.Waiting));
    }

    [Fact]
    public async Task Progress_StartedCompleteSubmittedReturned_Counted()
    {
        await world.OpenAsync();
        await world.RateAsync(1, "A------------", submit: false);
        await world.RateAsync(2, submit: false);
        await world.RateAsync(3);
        await world.RateAsync(4);
        await world.RateAsync(5);
        await world.ApproveAsync(4);
        await ReturnAsync(5, "请核对信用记录");

        var mine = (await world.ReadAsync(Persons.Manager))!.Graders[0];

        Assert.Equal(new StateCounts(3, 1, 1, 1), mine.Counts);
        Assert.Equal((3, 2), (mine.Started, mine.Complete));
        Assert.Equal(new DateTime(2026, 3, 5, 2, 0, 0, DateTimeKind.Utc), mine.LastActivityAt);
    }

    [Fact]
    public async Task Approve_AllThatIsSubmitted_TheRestPassedOver()
    {
        await world.OpenAsync();
        await world.RateAsync(1);
        await world.RateAsync(2);
        await world.RateAsync(3, submit: false);

        Assert.Equal(["C0001", "C0002"], await world.ApproveAsync());
        Assert.Empty(await world.ApproveAsync());

        Assert.Equal(new StateCounts(8, 0, 0, 2), (await world.ReadAsync())!.Round.Counts);
    }

    [Fact]
    public async Task Return_WithReason_BackToGraderAndRecalled()
    {
        await world.OpenAsync();
        await world.RateAsync(1);
        await Assert.ThrowsAsync<RuleBrokenException>(() => ReturnAsync(1, "  "));
        await Assert.ThrowsAsync<RuleBrokenException>(() => ReturnAsync(2, "尚未提交"));
        await ReturnAsync(1, "请核对信用记录");

        var returned = await world.RowAsync(1);
        await RecallAsync("C0001");
        var waiting = await world.RowAsync(1);

        Assert.Equal((GradingState.Returned, "请核对信用记录"), (returned.State, returned.ReturnReason));
        Assert.Equal((GradingState.Submitted, null, null), (waiting.State, waiting.ReturnReason, waiting.DecidedBy));
        await Assert.ThrowsAsync<RuleBrokenException>(() => RecallAsync("C0001"));
    }

    [Fact]
    public async Task Recall_RatedSinceReturn_Refused()
    {
        await world.OpenAsync();
        await world.RateAsync(1);
        await ReturnAsync(1, "请核对信用记录");
        world.Portal.Time.Advance(TimeSpan.FromMinutes(1));
        await world.RateAsync(1, "BBBBBBBBBBBBB", submit: false);

        await Assert.ThrowsAsync<RuleBrokenException>(() => RecallAsync("C0001"));

        Assert.Equal(GradingState.Returned, (await world.RowAsync(1)).State);
    }

    [Fact]
    public async Task Close_WholeYear_ClassesInForceAtOnceWithAuditEntries()
    {
        await world.OpenAsync();
        await world.GradeAllAsync();
        await world.ApproveAsync();

        var closed = await world.CloseAsync();

        var customers = await world.CustomersAsync();
        Assert.Equal("核重重普普普中中中中", string.Concat(customers.Select(c => "核重普中潜"[(int)c.Class])));
        Assert.Equal("特重重一一一一一一一", string.Concat(customers.Select(c => "特重活一"[(int)c.Tier])));
        Assert.Equal(new RoundClosed(10, 6, 0), closed);
        await using var db = world.Portal.OpenStore();
        Assert.Equal(10, await db.GradingOutcomes.CountAsync(Ct));
        var entry = await db.AuditEntries.SingleAsync(
            a => a.Subject == "Customer" && a.SubjectId == "C0001" && a.Kind == AuditKind.Changed,
            Ct
        );
        Assert.Equal("""[{"f":"Class","o":"Small","n":"Core"},{"f":"Tier","o":"General","n":"Special"}]""", entry.Changes);
        Assert.Equal(("何国栋", AccessLevel.Staff, "DirectGradingRounds"), (entry.Actor, entry.DataLevel, entry.Operation));
    }

    [Fact]
    public async Task Close_SomeNotApproved_KeepClassAndTierOnceConfirmed()
    {
        await world.WholeRoundAsync();
        world.Portal.Time.Advance(TimeSpan.FromDays(366));
        await world.OpenAsync(RoundWorld.Year + 1);
        await world.RateAsync(10, "AAAAAAAAAAAAA", RoundWorld.Year + 1);
        await world.RateAsync(1, "DDDDDDDDDDDDD", RoundWorld.Year + 1);
        await world.ApproveInAsync(RoundWorld.Year + 1, 1, 10);

        await Assert.ThrowsAsync<RuleBrokenException>(() => world.CloseAsync(0, RoundWorld.Year + 1));
        var closed = await world.CloseAsync(8, RoundWorld.Year + 1);

        var customers = await world.CustomersAsync();
        Assert.Equal("中重重普普普中中中重", string.Concat(customers.Select(c => "核重普中潜"[(int)c.Class])));
        Assert.Equal((2, 8), (closed.Approved, closed.Unapproved));
        Assert.Equal(new StateCounts(8, 0, 0, 2), (await world.ReadAsync(year: RoundWorld.Year + 1))!.Round.Counts);
    }

    [Fact]
    public async Task Close_Overridden_MarkedEverywhereUntilTheNextRound()
    {
        await world.OpenAsync();
        await world.GradeAllAsync();
        await OverrideAsync(10, CustomerClass.Potential, CustomerClass.Important, null, "新项目在谈");
        await world.ApproveAsync();

        await world.CloseAsync();

        var last = (await world.CustomersAsync())[9];
        Assert.Equal((CustomerClass.Potential, CustomerClass.Important, true), (last.Class, last.ExpectedClass!.Value, last.IsOverridden));
        var report = (await world.AskAsync(Persons.Manager, r => r.ReportAsync(RoundWorld.Year, Ct)))!;
        Assert.Equal(("C0010", "新项目在谈"), (report.Overrides.Single().CustomerNumber, report.Overrides.Single().OverrideReason));

        world.Portal.Time.Advance(TimeSpan.FromDays(366));
        await world.WholeRoundAsync(RoundWorld.Year + 1);
        Assert.Equal(
            (CustomerClass.Small, false),
            ((await world.CustomersAsync())[9].Class, (await world.CustomersAsync())[9].IsOverridden)
        );
    }

    [Fact]
    public async Task Close_ByTwoAtOnce_OneCloses()
    {
        await world.OpenAsync();
        await world.GradeAllAsync();
        await world.ApproveAsync();
        var version = (await world.ReadAsync())!.Round.Version;

        var thrown = await Task.WhenAll(
            Enumerable
                .Range(0, 2)
                .Select(_ =>
                    Task.Run(
                        async () =>
                            await Record.ExceptionAsync(() =>
                                world.AskAsync(Persons.Executive, r => r.CloseAsync(new CloseRound(RoundWorld.Year, version, 0), Ct))
                            ),
                        Ct
                    )
                )
        );

        Assert.Single(thrown, e => e is null);
        Assert.Single(thrown, e => e is RuleBrokenException or StaleVersionException);
        await using var db = world.Portal.OpenStore();
        Assert.Equal(10, await db.GradingOutcomes.CountAsync(Ct));
    }

    [Fact]
    public async Task Close_ReturnedMeanwhile_RefusedAndNothingChanged()
    {
        await world.OpenAsync();
        await world.GradeAllAsync();
        await world.ApproveAsync();
        var version = (await world.ReadAsync())!.Round.Version;
        await ReturnAsync(4, "再看一下");

        await Assert.ThrowsAsync<RuleBrokenException>(() =>
            world.AskAsync(Persons.Executive, r => r.CloseAsync(new CloseRound(RoundWorld.Year, version, 0), Ct))
        );

        Assert.Equal(RoundState.Open, (await world.ReadAsync())!.Round.State);
        Assert.All(await world.CustomersAsync(), c => Assert.Equal(CustomerClass.Small, c.Class));
    }

    [Fact]
    public async Task Close_ChangedBetweenRankingAndWriting_RefusedAndNothingChanged()
    {
        await world.OpenAsync();
        await world.GradeAllAsync();
        await world.ApproveAsync();
        var scope = await world.Portal.ScopeAsync(Persons.Executive, Operation.DirectGradingRounds);
        await using var services = world.Portal.Services.CreateAsyncScope();
        var store = services.ServiceProvider.GetRequiredService<IRoundStore>();
        var round = (await store.FindAsync(RoundWorld.Year, scope, Ct))!;
        var ranked = (await store.GradingsAsync(round, null, scope, Ct)).ToDictionary(g => g.Id, g => g.Version);
        var closing = new RoundClosing(
            round.Id,
            round.Version,
            new ClassLines(null, null, null, null, null),
            ranked,
            0,
            [],
            DateTime.UnixEpoch,
            null
        );
        // Returned, rated better and approved again: as many approved ones as before, but not what was ranked.
        await ReturnAsync(9, "低了");
        await world.RateAsync(9, "AAAAAAAAAAAAA");
        await world.ApproveAsync(9);

        await Assert.ThrowsAsync<RuleBrokenException>(() => store.CloseAsync(closing, scope, Ct));

        Assert.Equal(RoundState.Open, (await world.ReadAsync())!.Round.State);
    }

    [Fact]
    public async Task Close_GradingOpenInSomebodysHands_TheirSaveIsStale()
    {
        await world.OpenAsync();
        await world.RateAsync(1);
        await world.ApproveAsync(1);
        await using var db = world.Portal.OpenStore();
        var grading = await db.Gradings.SingleAsync(g => g.Customer.Number == "C0002", Ct);
        await world.CloseAsync(9);

        grading.Submit(DateTime.UnixEpoch, "王海燕");

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync(Ct));
    }

    [Fact]
    public async Task Close_NothingApproved_Refused()
    {
        await world.OpenAsync();

        await Assert.ThrowsAsync<RuleBrokenException>(() => world.CloseAsync(10));
    }

    [Fact]
    public async Task Close_ArchivedMeanwhile_LeftOut()
    {
        await world.OpenAsync();
        await world.GradeAllAsync();
        await world.ApproveAsync();
        var version = await VersionAsync("C0001");
        await world.Portal.AsAsync<ICustomers>(Persons.Manager, c => c.ArchiveAsync("C0001", version, "已注销", Ct));

        Assert.Equal(9, (await world.CloseAsync()).Approved);
    }

    [Fact]
    public async Task Closed_EveryVerb_RefusedAndNothingChanged()
    {
        await world.WholeRoundAsync();
        var before = await StoredAsync();
        var version = (await world.ReadAsync())!.Round.Version;
        await world.RegisterAsync("新来有限公司", "新来", world.OtherManager);
        Func<IGradingRounds, Task>[] verbs =
        [
            r => r.OpenAsync(new OpenRound(RoundWorld.Year, 1, RoundWorld.DueOn, Guid.CreateVersion7()), Ct),
            r => r.MoveAsync(RoundWorld.Year, version, RoundWorld.DueOn.AddDays(9), Ct),
            r => r.EnrolAsync(RoundWorld.Year, Ct),
            r => r.AssignAsync(new AssignGradings(RoundWorld.Year, GradingChoice.All, world.Manager), Ct),
            r => r.RemindAsync(RoundWorld.Year, [world.Manager], Ct),
            r => r.ApproveAsync(RoundWorld.Year, GradingChoice.All, Ct),
            r => r.ReturnAsync(RoundWorld.Year, "C0001", "改一下", Ct),
            r => r.RecallAsync(RoundWorld.Year, ["C0001"], Ct),
            r => r.CloseAsync(new CloseRound(RoundWorld.Year, version, 0), Ct),
        ];

        foreach (var verb in verbs)
        {
            await Assert.ThrowsAsync<RuleBrokenException>(() => world.DirectAsync(verb));
        }

        Assert.Equal(before, await StoredAsync());
    }

    [Fact]
    public async Task Review_SecondYear_MovesWithReasonsAndMarks()
    {
        await world.WholeRoundAsync();
        world.Portal.Time.Advance(TimeSpan.FromDays(366));
        await world.OpenAsync(RoundWorld.Year + 1);
        await world.RateAsync(10, "AAAAAAAAAAAAA", RoundWorld.Year + 1);
        await world.RateAsync(1, "DAAAAAAAAAAAA", RoundWorld.Year + 1);

        var review = await world.ReviewAsync(year: RoundWorld.Year + 1);
        var up = (await world.ReviewAsync(new ReviewFilter { Marks = [ReviewMark.Up] }, year: RoundWorld.Year + 1)).Page.Rows;

        var best = review.Page.Rows[0];
        Assert.Equal(("C0010", 100m, 0m), (best.CustomerNumber, best.Outcome!.Score!.Value, best.Outcome.ScoreBefore!.Value));
        Assert.Equal((ReviewMark.Up, false), (best.Outcome.Move!.Value, best.Outcome.IsCarried));
        Assert.Equal(new ChangeReason(Factor.Profit, ChangePart.Judgement, 18m, Rating.D, Rating.A), best.Outcome.Why);
        var first = review.Page.Rows.Single(r => r.CustomerNumber == "C0001").Outcome!;
        Assert.Equal((82m, 100m, -18m), (first.Score!.Value, first.ScoreBefore!.Value, first.Why!.Points));
        Assert.True(review.Page.Rows.Single(r => r.CustomerNumber == "C0005").Outcome!.IsCarried);
        Assert.Contains(up, r => r.CustomerNumber == "C0010");
        Assert.Equal(up.Count, review.Marks[ReviewMark.Up]);
        Assert.Equal(["C0010", "C0001"], review.Submitted);
    }

    [Fact]
    public async Task Review_Filters_OnlyWhatFits()
    {
        await world.OpenAsync();
        await world.RateAsync(1);
        await OverrideAsync(2, CustomerClass.Core, null, null, "战略客户");
        await world.RateAsync(3, "A------------");

        async Task FitsAsync(ReviewFilter filter, params int[] customers) =>
            Assert.Equal(
                customers.Select(RoundWorld.Number).Order(),
                (await world.ReviewAsync(filter)).Page.Rows.Select(r => r.CustomerNumber).Order()
            );

        await FitsAsync(new ReviewFilter { GraderId = world.OtherManager }, 7, 8, 9);
        await FitsAsync(new ReviewFilter { WithoutGrader = true }, 10);
        await FitsAsync(new ReviewFilter { States = [GradingState.Submitted] }, 1, 3);
        await FitsAsync(new ReviewFilter { Marks = [ReviewMark.Overridden] }, 2);
        await FitsAsync(new ReviewFilter { Marks = [ReviewMark.Provisional], States = [GradingState.Submitted] }, 3);
        await FitsAsync(new ReviewFilter { Marks = [ReviewMark.New], GraderId = world.OtherManager }, 7, 8, 9);
        await FitsAsync(new ReviewFilter { Text = "C0004" }, 4);
        await FitsAsync(new ReviewFilter { Text = "测试5号" }, 5);
        foreach (var sort in Enum.GetValues<ReviewSort>())
        {
            foreach (var down in new[] { false, true })
            {
                var query = new ReviewQuery(RoundWorld.Year, new ReviewFilter(), sort, down, new Paging(2, 4));
                Assert.Equal(4, (await world.AskAsync(Persons.Manager, r => r.ReviewAsync(query, Ct)))!.Page.Rows.Count);
            }
        }
    }

    [Fact]
    public async Task Report_SecondYear_PyramidMovesAndMeanReasonsSumExactly()
    {
        await world.WholeRoundAsync();
        world.Portal.Time.Advance(TimeSpan.FromDays(366));
        await world.OpenAsync(RoundWorld.Year + 1);
        await world.GradeAllAsync(RoundWorld.Year + 1);
        await ReturnAllAsync(RoundWorld.Year + 1, 10);
        await world.RateAsync(10, "AAAAAAAAAAAAA", RoundWorld.Year + 1);
        await world.ApproveInAsync(RoundWorld.Year + 1);
        var open = (await world.AskAsync(Persons.Manager, r => r.ReportAsync(RoundWorld.Year + 1, Ct)))!;
        await world.CloseAsync(year: RoundWorld.Year + 1);

        var report = (await world.AskAsync(Persons.Manager, r => r.ReportAsync(RoundWorld.Year + 1, Ct)))!;

        Assert.Equal([1, 2, 4, 3, 0], report.Classes.Select(c => c.Customers));
        Assert.Equal([10m, 20m, 30m, 40m, null], report.Classes.Select(c => c.Quota));
        Assert.Equal([1, 2, 0, 7], report.Tiers.Select(t => t.Customers));
        Assert.Equal(10, report.Moves.Sum(m => m.Customers));
        Assert.Equal(10, report.Compared);
        Assert.Equal(10m, report.Why!.Difference);
        Assert.Equal(report.Why.Difference, report.Why.Changes.Sum(c => c.Sum));
        Assert.Equal(1.8m, report.Why.Changes[0].Judgement);
        Assert.Contains(report.Movers, m => m is { CustomerNumber: "C0010", Outcome.Move: ReviewMark.Up });
        Assert.Equal(
            open.Movers.Select(m => (m.CustomerNumber, m.Outcome!.Class, m.Outcome.Why)),
            report.Movers.Select(m => (m.CustomerNumber, m.Outcome!.Class, m.Outcome.Why))
        );
        var firstYear = (await world.AskAsync(Persons.Manager, r => r.ReportAsync(RoundWorld.Year, Ct)))!;
        Assert.Equal(1_650_000m, firstYear.Classes.Sum(c => c.GrossProfit));
        Assert.Null(firstYear.Why);
    }

    [Fact]
    public async Task Crossings_FiguresGrewSince_NamedOnceTheRoundIsClosed()
    {
        await world.OpenAsync();
        await world.GradeAllAsync();
        await world.ApproveAsync();
        Assert.Empty(await world.AskAsync(Persons.Manager, r => r.CrossingsAsync(Ct)));
        await world.CloseAsync();
        await using (var db = world.Portal.OpenStore())
        {
            // As if 测试9号 had had little profit when it was graded, which its records do not say any more.
            await db
                .FactorRatings.Where(r => r.Grading.Customer.Number == "C0009" && r.Factor == Factor.Profit)
                .ExecuteUpdateAsync(s => s.SetProperty(r => r.Suggested, Rating.D), Ct);
            await db
                .GradingRounds.Where(r => r.FiscalYear == RoundWorld.Year)
                .ExecuteUpdateAsync(s => s.SetProperty(r => r.Lines, new ClassLines(90, 70, 35, 95, 60)), Ct);
            await db.Database.ExecuteSqlAsync(
                $"""UPDATE "Margins" SET "GrossProfit" = 450000 WHERE "CustomerId" = (SELECT "Id" FROM "Customers" WHERE "Number" = 'C0009')""",
                Ct
            );
        }

        var crossing = Assert.Single(await world.AskAsync(Persons.Manager, r => r.CrossingsAsync(Ct)));

        Assert.Equal(
            ("C0009", CustomerClass.Small, CustomerClass.Ordinary, 33.33m, 45.33m),
            (crossing.CustomerNumber, crossing.Class, crossing.WouldClass, crossing.Score, crossing.WouldScore)
        );
        Assert.Equal([Factor.Profit], crossing.Changes);
    }

    [Fact]
    public async Task OpenAndClose_ThirtyThousandCustomers_Seconds()
    {
        const int Many = 30_000;
        await using (var db = world.Portal.OpenStore())
        {
            await using var transaction = await db.Database.BeginTransactionAsync(Ct);
            var customers = Enumerable
                .Range(11, Many - 10)
                .Select(i => new Customer(
                    $"C{i:0000}",
                    new CustomerSheet
                    {
                        FullName = $"客户{i}",
                        ShortName = $"客户{i}",
                        Industry = Industry.Power,
                    },
                    Guid.CreateVersion7()
                ))
                .ToList();
            await new BulkWriter(db).WriteAsync(customers, keyed: false, Ct);
            await transaction.CommitAsync(Ct);
        }

        var watch = System.Diagnostics.Stopwatch.StartNew();
        await world.OpenAsync();
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
        await using (var db = world.Portal.OpenStore())
        {
            foreach (var factor in Factors.All.Select(f => (int)f))
            {
                await db.Database.ExecuteSqlAsync(
                    $"""
                    INSERT INTO "FactorRatings" ("GradingId", "Factor", "CustomerId", "Rating", "IsNotApplicable", "Evidence", "VisibleFrom", "Version", "ChangedAt")
                    SELECT "Id", {factor}, "CustomerId", ("CustomerId" * 7 + {factor} * ("CustomerId" % 11)) % 4, 0, '[]', 2, 1, "ChangedAt" FROM "Gradings"
                    """,
                    Ct
                );
            }

            await db.Gradings.ExecuteUpdateAsync(s => s.SetProperty(g => g.State, GradingState.Approved), Ct);
        }

        watch.Restart();
        var closed = await world.CloseAsync();

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
        Assert.Equal(Many, closed.Approved);
        TestContext.Current.TestOutputHelper?.WriteLine($"Closed in {watch.Elapsed.TotalSeconds:0.0} s");
        await using var after = world.Portal.OpenStore();
        Assert.Equal(Many / 10, await after.Customers.CountAsync(c => c.Class == CustomerClass.Core, Ct));
    }

    [Fact]
    public async Task Move_Stale_RefusedWithName()
    {
        await world.OpenAsync();
        var version = (await world.ReadAsync())!.Round.Version;
        await world.DirectAsync(r => r.MoveAsync(RoundWorld.Year, version, RoundWorld.DueOn.AddDays(5), Ct));

        var stale = await Assert.ThrowsAsync<StaleVersionException>(() =>
            world.DirectAsync(r => r.MoveAsync(RoundWorld.Year, version, RoundWorld.DueOn.AddDays(6), Ct))
        );

        Assert.Equal("何国栋", stale.ChangedBy);
        Assert.Equal(RoundWorld.DueOn.AddDays(5), (await world.ReadAsync())!.Round.DueOn);
    }

    private Task<int> AssignAsync(GradingChoice which, int grader) =>
        world.AskAsync(Persons.Executive, r => r.AssignAsync(new AssignGradings(RoundWorld.Year, which, grader), Ct));

    private Task ReturnAsync(int customer, string reason, int year = RoundWorld.Year) =>
        world.DirectAsync(r => r.ReturnAsync(year, RoundWorld.Number(customer), reason, Ct));

    private Task ReturnAllAsync(int year, params int[] customers) => Task.WhenAll(customers.Select(c => ReturnAsync(c, "再看一下", year)));

    private Task RecallAsync(params string[] customers) => world.DirectAsync(r => r.RecallAsync(RoundWorld.Year, customers, Ct));

    private async Task OverrideAsync(int customer, CustomerClass? @class, CustomerClass? expected, ContactTier? tier, string reason)
    {
        await using var db = world.Portal.OpenStore();
        var grading = await db.Gradings.SingleAsync(g => g.Customer.Number == RoundWorld.Number(customer), Ct);
        var state = grading.State;
        if (state == GradingState.Submitted)
        {
            grading.Withdraw();
        }

        grading.Override(@class, expected, tier, reason);
        if (state == GradingState.Submitted)
        {
            grading.Submit(DateTime.UnixEpoch, "王海燕");
        }

        await db.SaveChangesAsync(Ct);
    }

    private async Task<long> VersionAsync(string number) =>
        (await world.Portal.AsAsync<ICustomers, CustomerCompany?>(Persons.Manager, c => c.CompanyAsync(number, Ct)))!.Version;

    /// <summary>All that a round consists of, as text.</summary>
    private async Task<string> StoredAsync()
    {
        await using var db = world.Portal.OpenStore();
        return System.Text.Json.JsonSerializer.Serialize(
            new
            {
                Rounds = await db.GradingRounds.AsNoTracking().OrderBy(r => r.Id).ToListAsync(Ct),
                Gradings = await db.Gradings.AsNoTracking().OrderBy(r => r.Id).ToListAsync(Ct),
                Ratings = await db.FactorRatings.AsNoTracking().OrderBy(r => r.GradingId).ThenBy(r => r.Factor).ToListAsync(Ct),
                Outcomes = await db.GradingOutcomes.AsNoTracking().OrderBy(r => r.GradingId).ToListAsync(Ct),
                Reminders = await db.GradingReminders.AsNoTracking().ToListAsync(Ct),
                Customers = await db.Customers.AsNoTracking().Where(c => c.ShortName != "新来").OrderBy(c => c.Id).ToListAsync(Ct),
            }
        );
    }
}
