namespace Rentai.Domain.Grading;

/// <summary>The thirteen factors 评级因素 by the number that the company gives them.</summary>
public enum Factor
{
    /// <summary>上年度给公司创造的利润.</summary>
    Profit = 1,

    /// <summary>上年度销售额.</summary>
    Sales = 2,

    /// <summary>本年度预计销售额.</summary>
    ExpectedSales = 3,

    /// <summary>良好的信用记录.</summary>
    Credit = 4,

    /// <summary>对企业的忠诚度.</summary>
    Loyalty = 5,

    /// <summary>对产品的重视程度.</summary>
    ProductImportance = 6,

    /// <summary>业务量大,在行业内具有影响力.</summary>
    Influence = 7,

    /// <summary>具有长期的合作关系.</summary>
    Cooperation = 8,

    /// <summary>供应产品在客户处的占有率.</summary>
    Share = 9,

    /// <summary>客户关系程度.</summary>
    Relationship = 10,

    /// <summary>发展前景.</summary>
    Prospects = 11,

    /// <summary>失去该客户对公司在行业的影响.</summary>
    EffectOfLoss = 12,

    /// <summary>客户发展战略与公司的发展战略.</summary>
    StrategicFit = 13,
}
