namespace Rentai.Domain.Grading;

/// <summary>The four boxes of factor 11 发展前景.</summary>
[Flags]
public enum Prospects
{
    /// <summary>没有.</summary>
    None = 0,

    /// <summary>国家政策支持.</summary>
    StatePolicy = 1,

    /// <summary>较好的相关产品.</summary>
    GoodProducts = 2,

    /// <summary>较充分的投资.</summary>
    Investment = 4,

    /// <summary>技术、人才资源良好.</summary>
    TechnologyAndTalent = 8,
}
