namespace Rentai.Domain.Grading;

/// <summary>How a customer stands in one factor 评定. The number is the points: A = 3, B = 2, C = 1, D = 0.</summary>
public enum Rating
{
    /// <summary>D, 0 points.</summary>
    D,

    /// <summary>C, 1 point.</summary>
    C,

    /// <summary>B, 2 points.</summary>
    B,

    /// <summary>A, 3 points.</summary>
    A,
}
