namespace Rentai.Domain.Customers;

/// <summary>Contact tier 联络等级: how closely we keep in touch. Capacity, not value. The order is the rank.</summary>
public enum ContactTier
{
    /// <summary>特级.</summary>
    Special,

    /// <summary>重点.</summary>
    Important,

    /// <summary>活跃.</summary>
    Active,

    /// <summary>一般.</summary>
    General,
}
