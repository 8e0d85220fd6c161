namespace Rentai.Domain.Grading;

/// <summary>Why the portal suggests nothing for a factor. Missing data is never a D.</summary>
public enum SuggestionGap
{
    /// <summary>由评定人判断: the factor is judged.</summary>
    Judged,

    /// <summary>没有毛利记录.</summary>
    NoMargins,

    /// <summary>没有净利记录.</summary>
    NoNetResult,

    /// <summary>没有订单记录.</summary>
    NoOrders,

    /// <summary>没有到期的订单,也没有回款记录.</summary>
    NoPayments,

    /// <summary>没有占有率记录.</summary>
    NoShare,

    /// <summary>近12个月没有可用的联络记录.</summary>
    NoContacts,

    /// <summary>四个方框尚未填写.</summary>
    BoxesOpen,
}
