namespace Rentai.Domain.Engagement;

/// <summary>Channels 渠道 through which we meet customers.</summary>
public enum Channel
{
    /// <summary>拜访.</summary>
    Visit,

    /// <summary>电话.</summary>
    Phone,

    /// <summary>手机.</summary>
    Mobile,

    /// <summary>短信.</summary>
    Sms,

    /// <summary>微信.</summary>
    WeChat,

    /// <summary>QQ.</summary>
    Qq,

    /// <summary>电子邮件.</summary>
    Email,

    /// <summary>网站.</summary>
    Website,

    /// <summary>代理商.</summary>
    Agent,
}
