using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Access;
using Rentai.Domain.Grading;

namespace Rentai.Infrastructure.Tests.Grading;

/// <summary>Who sees what of a round.</summary>
public sealed class RoundLevelTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string> Doors =>
        [.. Access.FrontDoors.Methods.Keys.Where(k => k.StartsWith(nameof(IGradingRounds) + ".", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task Staff_AnyMethod_Refused(string door)
    {
        await using var world = await RoundWorld.StartAsync();
        await world.WholeRoundAsync();

        await Assert.ThrowsAsync<AccessDeniedException>(() => Access.FrontDoors.CallAsync(world.Portal, Persons.Engineer, door, Ct));
    }

    [Fact]
    public async Task NetScheme_ManagerInOpenRound_NoOutcomeAndMarksFitNothing()
    {
        await using var world = await RoundWorld.StartAsync(ProfitBasis.Net);
        await world.OpenAsync();
        await world.GradeAllAsync();

        var manager = await world.ReviewAsync(person: Persons.Manager);
        var executive = await world.ReviewAsync();

        Assert.False(manager.Round.ShowsOutcome);
        Assert.All(manager.Page.Rows, r => Assert.Null(r.Outcome));
        Assert.All(manager.Marks, m => Assert.Equal(0, m.Value));
        Assert.All(executive.Page.Rows, r => Assert.NotNull(r.Outcome));
        Assert.Null(await world.AskAsync(Persons.Manager, r => r.ReportAsync(RoundWorld.Year, Ct)));
        Assert.NotNull(await world.AskAsync(Persons.Executive, r => r.ReportAsync(RoundWorld.Year, Ct)));
        // Sorted by what the reader does not see, the rows stand as they do by name.
        var byName = await OrderAsync(ReviewSort.Customer);
        Assert.Equal(byName, await OrderAsync(ReviewSort.Score));
        Assert.Equal(byName, await OrderAsync(ReviewSort.Change));
        Assert.Equal(byName, await OrderAsync(ReviewSort.Class));

        async Task<IReadOnlyList<string>> OrderAsync(ReviewSort sort)
        {
            var query = new ReviewQuery(RoundWorld.Year, new ReviewFilter(), sort, false, new Domain.Paging(1, 50));
            return [.. (await world.AskAsync(Persons.Manager, r => r.ReviewAsync(query, Ct)))!.Page.Rows.Select(r => r.CustomerNumber)];
        }
    }

    [Fact]
    public async Task NetScheme_Closed_EveryRatingLevel3()
    {
        await using var world = await RoundWorld.StartAsync(ProfitBasis.Net);
        await world.WholeRoundAsync();

        await using var db = world.Portal.OpenStore();

        Assert.Equal(130, await db.FactorRatings.CountAsync(r => r.VisibleFrom == AccessLevel.Executive, Ct));
        Assert.All(await db.GradingOutcomes.ToListAsync(Ct), o => Assert.Equal(AccessLevel.Executive, o.VisibleFrom));
        Assert.All((await world.ReviewAsync(person: Persons.Manager)).Page.Rows, r => Assert.Null(r.Outcome));
    }

    [Fact]
    public async Task GrossScheme_Closed_ManagerSeesOutcome()
    {
        await using var world = await RoundWorld.StartAsync();
        await world.WholeRoundAsync();

        Assert.All((await world.ReviewAsync(person: Persons.OtherManager)).Page.Rows, r => Assert.NotNull(r.Outcome));
    }

    [Fact]
    public async Task Review_Read_LeavesAuditEntryOfItsLevel()
    {
        await using var world = await RoundWorld.StartAsync(ProfitBasis.Net);
        await world.OpenAsync();
        await world.ReviewAsync(person: Persons.Manager);
        await world.ReviewAsync();

        await using var db = world.Portal.OpenStore();
        var entries = await db.AuditEntries.Where(a => a.Subject == nameof(RoundReview)).OrderBy(a => a.Id).ToListAsync(Ct);

        Assert.Equal([AccessLevel.Manager, AccessLevel.Executive], entries.Select(e => e.DataLevel));
        Assert.Equal(["2026", "2026"], entries.Select(e => e.SubjectId));
    }
}
