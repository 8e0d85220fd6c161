using Rentai.Domain.Access;
using Rentai.Domain.Engagement;
using Xunit;

namespace Rentai.Domain.Tests.Engagement;

public sealed class FollowUpTests
{
    private static readonly DateTime Now = new(2026, 3, 5, 2, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Complete_Open_DoneWithNote()
    {
        var followUp = Open();

        followUp.Complete(Now, 7, " 已寄 ");

        Assert.Equal((Now, 7, "已寄"), (followUp.DoneAt, followUp.DoneById, followUp.DoneNote));
    }

    [Fact]
    public void AnyChange_Done_RuleBrokenAndUnchanged()
    {
        var followUp = Open();
        followUp.Complete(Now, 7, null);

        Assert.Throws<RuleBrokenException>(() => followUp.Complete(Now.AddDays(1), 8, "再次"));
        Assert.Throws<RuleBrokenException>(() => followUp.Move(new DateOnly(2026, 4, 1)));
        Assert.Throws<RuleBrokenException>(() => followUp.HandOver(8));

        Assert.Equal((Now, 7, null), (followUp.DoneAt, followUp.DoneById, followUp.DoneNote));
        Assert.Equal((new DateOnly(2026, 3, 9), 5), (followUp.DueOn, followUp.OwnerId));
    }

    [Fact]
    public void Reopen_Done_OpenAndReopenedOnlyOnce()
    {
        var followUp = Open();
        followUp.Complete(Now, 7, "点错");

        followUp.Reopen();

        Assert.Equal((null, null, null), (followUp.DoneAt, followUp.DoneById, followUp.DoneNote));
        Assert.Throws<RuleBrokenException>(followUp.Reopen);
    }

    private static FollowUp Open() => new(1, 5, "寄样本", new DateOnly(2026, 3, 9), AccessLevel.Staff, null);
}
