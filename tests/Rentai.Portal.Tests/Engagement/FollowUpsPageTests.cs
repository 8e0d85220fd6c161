using Bunit;
using Rentai.Domain;
using Rentai.Domain.Engagement;
using Rentai.Portal.Engagement;

namespace Rentai.Portal.Tests.Engagement;

public sealed class FollowUpsPageTests : ReportTest
{
    [Fact]
    public async Task Tick_OneTap_DoneAndOpenAgainWithTheSame()
    {
        await AddAsync("寄样品");
        var page = await OpenAsync<FollowUpsPage>(Persons.Engineer, "/follow-ups");

        await page.Find(".tick").ClickAsync(new());

        Assert.Empty(page.FindAll(".follow-up"));
        var done = await OpenAsync<FollowUpsPage>(Persons.Engineer, "/follow-ups?state=Done");
        await done.Find(".tick").ClickAsync(new());
        Assert.Null((await AllAsync()).Single().DoneAt);
    }

    [Fact]
    public async Task Move_OneTap_DueOnThatDay()
    {
        await AddAsync("寄样品");
        var page = await OpenAsync<FollowUpsPage>(Persons.Engineer, "/follow-ups");

        await page.Find(".follow-days button").ClickAsync(new());

        Assert.Equal(new DateOnly(2026, 3, 6), (await AllAsync()).Single().DueOn);
    }

    private Task AddAsync(string what) =>
        AsAsync<IFollowUps>(
            Persons.Engineer,
            f =>
                f.AddAsync(
                    new AddFollowUp(Number, new FollowUpSheet { What = what, DueOn = new DateOnly(2026, 3, 10) }, Guid.CreateVersion7()),
                    Ct
                )
        );

    private async Task<IReadOnlyList<FollowUpItem>> AllAsync() =>
        (
            await AsAsync<IFollowUps, PageOf<FollowUpItem>>(
                Persons.Engineer,
                f => f.FindAsync(new FollowUpQuery(new FollowUpFilter(), new Paging(1, 50)), Ct)
            )
        ).Rows;
}
