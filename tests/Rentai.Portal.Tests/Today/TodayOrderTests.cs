using Rentai.Domain.Access;
using Rentai.Domain.Customers;
using Rentai.Domain.Engagement;
using Rentai.Portal.Today;

namespace Rentai.Portal.Tests.Today;

public sealed class TodayOrderTests
{
    private static readonly DateOnly Today = new(2026, 3, 5);

    [Fact]
    public void ByValue_CoreTodayAndSmallOverdue_CoreFirst()
    {
        var order = TodayOrder.ByValue([Item(1, CustomerClass.Small, -14), Item(2, CustomerClass.Core, 0)], Today);

        Assert.Equal([2, 1], order.Select(i => i.Id));
    }

    [Fact]
    public void ByValue_SameClass_TheMoreOverdueFirst()
    {
        var order = TodayOrder.ByValue([Item(1, CustomerClass.Ordinary, 3), Item(2, CustomerClass.Ordinary, -3)], Today);

        Assert.Equal([2, 1], order.Select(i => i.Id));
    }

    [Fact]
    public void ByDue_AnyClass_TheEarliestFirst()
    {
        var order = TodayOrder.ByDue([Item(1, CustomerClass.Core, 0), Item(2, CustomerClass.Small, -1)]);

        Assert.Equal([2, 1], order.Select(i => i.Id));
    }

    private static FollowUpItem Item(int id, CustomerClass customerClass, int days) =>
        new(
            id,
            "C0001",
            "仁泰",
            customerClass,
            "寄样品",
            1,
            "陈志强",
            Today.AddDays(days),
            days < 0,
            null,
            null,
            null,
            null,
            AccessLevel.Staff,
            1
        );
}
