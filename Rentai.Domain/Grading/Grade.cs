namespace Rentai.Domain.Grading;

/// <summary>Grade 级别 of a customer by its score, next to the class 分类. The order is the rank.</summary>
public enum Grade
{
    /// <summary>A级.</summary>
    A,

    /// <summary>B级.</summary>
    B,

    /// <summary>C级.</summary>
    C,

    /// <summary>D级.</summary>
    D,
}
