namespace Rentai.Domain.Grading;

/// <summary>What a rating lacks before it can be submitted.</summary>
public enum RatingGap
{
    /// <summary>还没有评定.</summary>
    NotRated,

    /// <summary>与建议不同或不适用,但没有写明理由.</summary>
    ReasonMissing,
}
