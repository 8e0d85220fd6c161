namespace Rentai.Domain.Grading;

/// <summary>What the review may be sorted by.</summary>
public enum ReviewSort
{
    /// <summary>Score; without one, or below its level, by customer.</summary>
    Score,

    /// <summary>Score against last year's.</summary>
    Change,

    /// <summary>The class that comes out.</summary>
    Class,

    /// <summary>The customer's short name, by pinyin.</summary>
    Customer,

    /// <summary>The grader's name.</summary>
    Grader,

    /// <summary>State, then what was submitted first.</summary>
    State,
}
