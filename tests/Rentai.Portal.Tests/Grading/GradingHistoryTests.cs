using System.Globalization;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Rentai.Domain.Access;
using Rentai.Domain.Customers;
using Rentai.Domain.Grading;
using Rentai.Portal.Grading;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Tests.Grading;

public sealed class GradingHistoryTests : PageTest
{
    private readonly GradingBook book = new();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        book.Records.Add(
            Record(
                2026,
                Rating.A,
                "战略客户",
                ChangeLedger.Between(GradingBook.Scheme, Graded(Rating.B), GradingBook.Scheme, Graded(Rating.A))
            )
        );
        book.Records.Add(Record(2025, Rating.B, null, null));
    }

    [Fact]
    public async Task History_TwoYears_WhySumsToTheDifference()
    {
        var part = await OpenPartAsync(Persons.Manager);

        var cells = part.FindAll(".why tfoot td.number").Select(c => c.TextContent).ToList();
        Assert.Equal("+33.33", cells[^1]);
        var sum = part.FindAll(".why tbody tr td:last-child strong")
            .Sum(c => decimal.Parse(c.TextContent.Replace('−', '-'), CultureInfo.InvariantCulture));
        Assert.Equal(33.33m, sum);
    }

    [Fact]
    public async Task History_SetByHand_MarkAndReason()
    {
        var part = await OpenPartAsync(Persons.Manager);

        Assert.Contains("战略客户", part.Find(".record").TextContent, StringComparison.Ordinal);
        Assert.Contains("*", part.Find(".record .class-badge").TextContent, StringComparison.Ordinal);
        Assert.Contains("方案建议 重要", part.Find(".record").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Again_WithReason_LeadsToTheWizard()
    {
        var part = await OpenPartAsync(Persons.Manager);
        await part.FindAll(".history-head button").Single(b => b.TextContent == "重评").ClickAsync();
        await part.Find("form").SubmitAsync();
        Assert.Empty(book.Begun);

        await part.InvokeAsync(() => part.FindComponent<TypingField>().Instance.TypedAsync("达到特级要求", true, true));
        await part.Find("form").SubmitAsync();

        Assert.Equal(new BeginAgain("C0001", GradingKind.Regrading, "达到特级要求"), Assert.Single(book.Begun));
        Assert.EndsWith("/grading/2026/C0001", Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Again_OneIsRunning_GoesOnWithIt()
    {
        book.Records.Insert(
            0,
            Record(2026, Rating.A, null, null) with
            {
                Kind = GradingKind.Regrading,
                State = GradingState.Open,
                Outcome = null,
            }
        );

        var part = await OpenPartAsync(Persons.Manager);

        Assert.Equal("去评级", part.Find(".history-head a").TextContent);
        Assert.Empty(part.FindAll(".history-head button"));
    }

    [Fact]
    public async Task Pending_Level2_NotThere()
    {
        book.Waiting.Add(Waiting());

        var part = await OpenPartAsync(Persons.Manager);

        Assert.Empty(part.FindAll(".pending"));
    }

    [Fact]
    public async Task Pending_Level3_ApprovesOrSendsBackWithAReason()
    {
        book.Waiting.Add(Waiting());
        var part = await OpenPartAsync(Persons.Executive);
        Assert.Contains("达到特级要求", part.Find(".pending").TextContent, StringComparison.Ordinal);
        await part.FindAll(".pending button").Single(b => b.TextContent == "退回").ClickAsync();
        await part.Find(".pending form").SubmitAsync();
        Assert.Empty(book.Decided);

        await part.InvokeAsync(() => part.FindComponent<TypingField>().Instance.TypedAsync("请补充依据", true, true));
        await part.Find(".pending form").SubmitAsync();

        Assert.Equal("请补充依据", Assert.Single(book.Decided));
        part.WaitForAssertion(() => Assert.Empty(part.FindAll(".pending")));
    }

    protected override void AddServices(IServiceCollection services) => services.AddSingleton<IGradings>(book);

    private static IReadOnlyList<GradedFactor> Graded(Rating rating) =>
        [.. Factors.All.Select(f => new GradedFactor(f, rating, null, null))];

    private static PendingGrading Waiting() =>
        new(
            2026,
            GradingBook.Customer("C0001"),
            GradingKind.Regrading,
            "达到特级要求",
            "王海燕",
            DateTime.UnixEpoch,
            new Placement(
                1,
                88,
                false,
                Grade.A,
                Grade.B,
                null,
                CustomerClass.Important,
                null,
                ContactTier.Special,
                CustomerClass.Important,
                ContactTier.Special
            ),
            70
        );

    private static GradingRecord Record(int year, Rating rating, string? byHand, ChangeLedger? why) =>
        new(
            year,
            GradingKind.Yearly,
            GradingState.Approved,
            null,
            1,
            GradingBook.Scheme,
            "王海燕",
            byHand,
            DateTime.UnixEpoch,
            "何国栋",
            [.. Factors.All.Select(f => new RatingRecord(f, rating, false, null, null, [], "王海燕"))],
            new Placement(
                1,
                100m * (int)rating / 3,
                false,
                Grade.A,
                Grade.B,
                3,
                CustomerClass.Important,
                null,
                ContactTier.Special,
                byHand is null ? CustomerClass.Important : CustomerClass.Core,
                ContactTier.Special
            ),
            why
        );

    private async Task<IRenderedComponent<GradingHistory>> OpenPartAsync(SignedInPerson person)
    {
        var part = await OpenAsync<GradingHistory>(person, "/customers/C0001?tab=gradings", p => p.Add(c => c.CustomerNumber, "C0001"));
        part.WaitForAssertion(() => Assert.NotEmpty(part.FindAll(".record")));
        return part;
    }
}
