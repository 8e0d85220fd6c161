namespace Rentai.Domain.Engagement;

/// <summary>Result of a contact 效果.</summary>
public enum ContactResult
{
    /// <summary>暂无结果: nothing came of it yet; needs a next step.</summary>
    Open,

    /// <summary>订单.</summary>
    Order,

    /// <summary>报价.</summary>
    Quote,

    /// <summary>商机.</summary>
    Opportunity,

    /// <summary>已解决.</summary>
    Solved,
}
