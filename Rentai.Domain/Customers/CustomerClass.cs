namespace Rentai.Domain.Customers;

/// <summary>Class 分类, from the yearly grading. The order is the rank.</summary>
public enum CustomerClass
{
    /// <summary>核心客户.</summary>
    Core,

    /// <summary>重要客户.</summary>
    Important,

    /// <summary>普通客户.</summary>
    Ordinary,

    /// <summary>中小客户.</summary>
    Small,

    /// <summary>潜在客户; carries the class it is expected to reach.</summary>
    Potential,
}
