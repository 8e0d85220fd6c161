namespace Rentai.Domain.Grading;

/// <summary>What a figure of the evidence 依据 says. Its unit follows from it.</summary>
public enum EvidenceTerm
{
    /// <summary>毛利, yuan.</summary>
    GrossProfit,

    /// <summary>净利, yuan.</summary>
    NetProfit,

    /// <summary>有毛利记录的月数, months.</summary>
    MarginMonths,

    /// <summary>销售额, yuan.</summary>
    Sales,

    /// <summary>订单数, orders.</summary>
    Orders,

    /// <summary>本年已订, yuan.</summary>
    Booked,

    /// <summary>按订货周期预计, yuan.</summary>
    CycleExpected,

    /// <summary>按概率折算的商机, yuan.</summary>
    WeightedOpportunities,

    /// <summary>到期订单数, orders.</summary>
    OrdersDue,

    /// <summary>按期付清的订单数, orders.</summary>
    PaidOnTime,

    /// <summary>平均迟付天数, days.</summary>
    AverageDaysLate,

    /// <summary>逾期未付, yuan.</summary>
    OverdueAmount,

    /// <summary>最长逾期天数, days.</summary>
    OldestOverdue,

    /// <summary>首次订单, a date.</summary>
    FirstOrder,

    /// <summary>合作年数, years.</summary>
    Years,

    /// <summary>我方占有率, percent.</summary>
    OurShare,

    /// <summary>最大竞争者占有率, percent.</summary>
    LargestCompetitor,

    /// <summary>竞争者数, competitors.</summary>
    Competitors,

    /// <summary>与高层的联络次数, contacts made.</summary>
    TopTouches,

    /// <summary>与中层的联络次数, contacts made.</summary>
    MiddleTouches,

    /// <summary>与基层的联络次数, contacts made.</summary>
    OperatingTouches,

    /// <summary>典型订货间隔, days.</summary>
    TypicalInterval,

    /// <summary>间隔的波动, days.</summary>
    IntervalSpread,

    /// <summary>勾选的项数, boxes.</summary>
    Boxes,
}
