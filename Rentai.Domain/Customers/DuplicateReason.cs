namespace Rentai.Domain.Customers;

/// <summary>Why two customers may be one.</summary>
public enum DuplicateReason
{
    /// <summary>统一社会信用代码相同.</summary>
    SameCreditCode,

    /// <summary>名称相同 but for region, legal form and width.</summary>
    SameName,

    /// <summary>名称相近.</summary>
    SimilarName,

    /// <summary>电话相同.</summary>
    SamePhone,
}
