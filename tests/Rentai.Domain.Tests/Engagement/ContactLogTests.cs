using Rentai.Domain.Access;
using Rentai.Domain.Engagement;
using Rentai.Domain.Sales;
using Xunit;

namespace Rentai.Domain.Tests.Engagement;

public sealed class ContactLogTests
{
    private static readonly DateOnly Day = new(2026, 3, 5);

    [Fact]
    public void Visit_Level2_NextStepsAndOpportunityHaveItsLevel()
    {
        var log = new ContactLog(
            1,
            5,
            new VisitSheet
            {
                OccurredOn = Day,
                Mood = Mood.Neutral,
                VisibleFrom = AccessLevel.Manager,
                Opportunity = new OpportunitySheet { Description = "二期", ExpectedAmount = 1.005m },
                NextSteps = [new NextStepSheet(), new NextStepSheet { What = "回电", DueOn = Day }],
            },
            Guid.CreateVersion7(),
            DateTime.UnixEpoch
        );

        var step = Assert.Single(log.FollowUps);
        Assert.Equal((AccessLevel.Manager, 5), (step.VisibleFrom, step.OwnerId));
        Assert.Equal((AccessLevel.Manager, 1.01m), (log.Opportunity!.VisibleFrom, log.Opportunity.ExpectedAmount));
    }

    [Fact]
    public void Visit_AuthorAmongColleaguesAndPeopleTwice_EachOnce()
    {
        var log = new ContactLog(
            1,
            5,
            new VisitSheet
            {
                OccurredOn = Day,
                Mood = Mood.Neutral,
                ContactIds = [3, 3, 4],
                ColleagueIds = [5, 6, 6],
            },
            Guid.CreateVersion7(),
            DateTime.UnixEpoch
        );

        Assert.Equal([3, 4], log.Participants.Select(p => p.ContactId));
        Assert.Equal([6], log.Colleagues.Select(c => c.StaffId));
    }
}
