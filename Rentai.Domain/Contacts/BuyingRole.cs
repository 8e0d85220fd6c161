namespace Rentai.Domain.Contacts;

/// <summary>A contact's role when the customer buys 采购角色.</summary>
public enum BuyingRole
{
    /// <summary>不详.</summary>
    Unknown,

    /// <summary>决策者.</summary>
    Decides,

    /// <summary>影响者.</summary>
    Influences,

    /// <summary>采购.</summary>
    Purchases,

    /// <summary>使用者.</summary>
    Uses,

    /// <summary>财务.</summary>
    Pays,
}
