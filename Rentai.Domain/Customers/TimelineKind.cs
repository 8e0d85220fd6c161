namespace Rentai.Domain.Customers;

/// <summary>Kinds of events on a customer's timeline.</summary>
public enum TimelineKind
{
    /// <summary>订单.</summary>
    Order,

    /// <summary>回款.</summary>
    Payment,

    /// <summary>拜访.</summary>
    Visit,

    /// <summary>电话.</summary>
    Call,

    /// <summary>完成跟进.</summary>
    FollowUpDone,

    /// <summary>联系人加入.</summary>
    ContactJoined,

    /// <summary>联系人离开.</summary>
    ContactLeft,
}
