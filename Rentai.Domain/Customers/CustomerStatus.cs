namespace Rentai.Domain.Customers;

/// <summary>Where the relationship stands 状态.</summary>
public enum CustomerStatus
{
    /// <summary>合作中.</summary>
    Active,

    /// <summary>休眠: has not ordered for long.</summary>
    Dormant,

    /// <summary>流失: buys elsewhere.</summary>
    Lost,

    /// <summary>潜在: not yet a customer.</summary>
    Potential,
}
