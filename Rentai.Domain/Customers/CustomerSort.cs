namespace Rentai.Domain.Customers;

/// <summary>What the customer list may be sorted by: level 1 only.</summary>
public enum CustomerSort
{
    /// <summary>Short name, by pinyin.</summary>
    Name,

    /// <summary>Customer number.</summary>
    Number,

    /// <summary>Class, core first.</summary>
    Class,

    /// <summary>Contact tier, special first.</summary>
    Tier,

    /// <summary>Sales of this fiscal year.</summary>
    SalesThisYear,

    /// <summary>Sales of the last fiscal year.</summary>
    SalesLastYear,

    /// <summary>Last order.</summary>
    LastOrder,
}
