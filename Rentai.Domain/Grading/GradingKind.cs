namespace Rentai.Domain.Grading;

/// <summary>What occasion a grading 评级 has.</summary>
public enum GradingKind
{
    /// <summary>年度评级.</summary>
    Yearly,

    /// <summary>年中重评: the facts changed between two rounds.</summary>
    Regrading,

    /// <summary>更正: the closed round had it wrong.</summary>
    Amendment,
}
