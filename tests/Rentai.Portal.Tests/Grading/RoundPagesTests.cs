using Bunit;
using Rentai.Domain.Access;
using Rentai.Domain.Customers;
using Rentai.Domain.Grading;
using Rentai.Portal.Grading;
using Rentai.Portal.Shell;

namespace Rentai.Portal.Tests.Grading;

/// <summary>The pages of a yearly round, with two customers of 王海燕 on a real store.</summary>
public sealed class RoundPagesTests : PageTest
{
    private const int Year = 2026;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var manager = (await AsAsync<IAccess, PersonRights>(Persons.Manager, a => a.MineAsync(Ct))).StaffId;
        foreach (var name in new[] { "甬江自动化", "锡山热电" })
        {
            await AsAsync<ICustomers>(
                Persons.Manager,
                c =>
                    c.RegisterAsync(
                        new RegisterCustomer(
                            new CustomerSheet
                            {
                                FullName = name + "有限公司",
                                ShortName = name,
                                Industry = Industry.Power,
                                AccountManagerId = manager,
                            },
                            Guid.CreateVersion7()
                        ),
                        Ct
                    )
            );
        }

        await AsAsync<IGradingSchemes>(
            Persons.Executive,
            s => s.SaveAsync(new SaveScheme(null, "标准方案", null, Content, Guid.CreateVersion7()), Ct)
        );
    }

    [Fact]
    public async Task Open_Submitted_RoundIsOpenAndShown()
    {
        var page = await OpenAsync<OpenRoundPage>(Persons.Executive, "/grading/open");

        await page.Find("form").SubmitAsync(new());

        Assert.EndsWith($"/grading/{Year}", Address, StringComparison.Ordinal);
        var round = Assert.Single(await RoundsAsync());
        Assert.Equal((2, new DateOnly(2026, 3, 26)), (round.Counts.Total, round.DueOn));
    }

    [Fact]
    public async Task Round_EachLevel_NoHoleBelow()
    {
        await OpenAsync();

        var staff = await OpenAsync<RoundPage>(Persons.Engineer, "/grading");
        Assert.NotNull(staff.FindComponent<NotFoundView>());
        Assert.Empty(staff.FindAll("table"));

        var manager = await OpenAsync<RoundPage>(Persons.Manager, "/grading");
        Assert.Contains("王海燕", manager.Find(".graders tr.mine").TextContent, StringComparison.Ordinal);
        Assert.Empty(manager.FindAll(".direct, .assign"));

        var executive = await OpenAsync<RoundPage>(Persons.Executive, "/grading");
        Assert.NotEmpty(executive.FindAll(".direct, .assign"));
    }

    [Fact]
    public async Task Round_OtherPagesByStaff_NotFound()
    {
        await OpenAsync();

        Assert.NotNull(
            (
                await OpenAsync<ReviewPage>(Persons.Engineer, "/grading/2026/review", p => p.Add(r => r.FiscalYear, Year))
            ).FindComponent<NotFoundView>()
        );
        Assert.NotNull(
            (
                await OpenAsync<ReportPage>(Persons.Engineer, "/grading/2026/report", p => p.Add(r => r.FiscalYear, Year))
            ).FindComponent<NotFoundView>()
        );
        Assert.NotNull((await OpenAsync<OpenRoundPage>(Persons.Manager, "/grading/open")).FindComponent<NotFoundView>());
    }

    [Fact]
    public async Task Remind_OneTap_OnTheStartPageOfThePerson()
    {
        await OpenAsync();
        var page = await OpenAsync<RoundPage>(Persons.Executive, "/grading");

        await page.Find(".acts button").ClickAsync(new());

        var notice = await OpenAsync<DutyNotice>(Persons.Manager, "/");
        Assert.Contains("何国栋", notice.Markup, StringComparison.Ordinal);
        Assert.Contains("2", notice.Find("strong").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_ApproveOneAndReturnTheOther_Decided()
    {
        await OpenAsync();
        await SubmitAsync("C0001", "C0002");
        var page = await OpenAsync<ReviewPage>(Persons.Executive, "/grading/2026/review", p => p.Add(r => r.FiscalYear, Year));

        await page.WaitForElement("table .decision > button").ClickAsync(new());

        Assert.Equal(new StateCounts(0, 1, 0, 1), (await RoundsAsync())[0].Counts);
        var decision = page.FindComponents<ReviewDecision>().First(d => d.Instance.Row.State == GradingState.Submitted);
        await page.InvokeAsync(() => decision.Instance.OnReturn.InvokeAsync("请核对信用记录"));
        Assert.Equal(new StateCounts(0, 0, 1, 1), (await RoundsAsync())[0].Counts);
        await AsAsync<IGradingRounds>(Persons.Executive, r => r.RecallAsync(Year, ["C0001", "C0002"], Ct));
        Assert.Equal(new StateCounts(0, 2, 0, 0), (await RoundsAsync())[0].Counts);
    }

    [Fact]
    public async Task Close_WithOneUnapproved_OnlyAfterAgreeing()
    {
        await OpenAsync();
        await SubmitAsync("C0001");
        await AsAsync<IGradingRounds>(Persons.Executive, r => r.ApproveAsync(Year, GradingChoice.All, Ct));
        var page = await OpenAsync<RoundPage>(Persons.Executive, "/grading");

        await page.Find(".direct button").ClickAsync(new());
        Assert.True(page.Find(".closing-acts .main").HasAttribute("disabled"));
        await page.Find(".agree input").ChangeAsync(new() { Value = true });
        await page.Find(".closing-acts .main").ClickAsync(new());

        Assert.Equal(RoundState.Closed, (await RoundsAsync())[0].State);
        Assert.EndsWith("/grading/2026/report", Address, StringComparison.Ordinal);
        var report = await OpenAsync<ReportPage>(Persons.Manager, "/grading/2026/report", p => p.Add(r => r.FiscalYear, Year));
        Assert.Equal(4, report.FindAll(".steps .step").Count);
        var closed = await OpenAsync<RoundPage>(Persons.Executive, "/grading/2026", p => p.Add(r => r.FiscalYear, Year));
        Assert.Empty(closed.FindAll(".direct, .assign"));
    }

    private static SchemeContent Content { get; } =
        GradingBook.Scheme with
        {
            Factors =
            [
                .. GradingBook.Scheme.Factors.Select(f =>
                    f.Factor.IsMeasured()
                        ? f with
                        {
                            Boundaries = (
                                f.Factor == Factor.Cooperation
                                    ? new FactorBoundaries(5, 3, 1)
                                    : new FactorBoundaries(300_000, 100_000, 30_000)
                            ),
                        }
                        : f
                ),
            ],
        };

    private async Task OpenAsync() =>
        await AsAsync<IGradingRounds>(
            Persons.Executive,
            r => r.OpenAsync(new OpenRound(Year, 1, new DateOnly(2026, 3, 31), Guid.CreateVersion7()), Ct)
        );

    private async Task SubmitAsync(params string[] customers)
    {
        await AsAsync<IGradings>(
            Persons.Manager,
            g =>
                g.RateAsync(
                    new RateFactors(Year, [.. customers.Select(c => new RatingEntry(c, Factor.Loyalty, Rating.A, false, null, null, 0))]),
                    Ct
                )
        );
        await AsAsync<IGradings>(Persons.Manager, g => g.SubmitAsync(new SubmitGradings(Year, customers, EvenUnrated: true), Ct));
    }

    private Task<IReadOnlyList<RoundSummary>> RoundsAsync() =>
        AsAsync<IGradingRounds, IReadOnlyList<RoundSummary>>(Persons.Executive, r => r.ListAsync(Ct));
}
