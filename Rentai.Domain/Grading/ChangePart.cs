namespace Rentai.Domain.Grading;

/// <summary>What makes a score change.</summary>
public enum ChangePart
{
    /// <summary>数据: the figures.</summary>
    Data,

    /// <summary>判断: the grader's judgement.</summary>
    Judgement,

    /// <summary>方案: weights and boundaries.</summary>
    Scheme,
}
