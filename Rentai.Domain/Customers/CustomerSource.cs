namespace Rentai.Domain.Customers;

/// <summary>How we came to know the customer 来源.</summary>
public enum CustomerSource
{
    /// <summary>不详.</summary>
    Unknown,

    /// <summary>老客户介绍.</summary>
    Referral,

    /// <summary>展会.</summary>
    Exhibition,

    /// <summary>招投标.</summary>
    Tender,

    /// <summary>网站或电话咨询.</summary>
    Inquiry,

    /// <summary>主动开发.</summary>
    Prospecting,

    /// <summary>代理商.</summary>
    Agent,
}
