namespace Rentai.Domain.Sales;

/// <summary>Whether an order is a project or a product sale.</summary>
public enum BusinessKind
{
    /// <summary>产品.</summary>
    Product,

    /// <summary>项目.</summary>
    Project,
}
