namespace Rentai.Domain.Grading;

/// <summary>Which gradings a reviewer wants to see; what is left out does not narrow.</summary>
public sealed record ReviewFilter
{
    /// <summary>Name, number, phone, pinyin.</summary>
    public string? Text { get; init; }

    /// <summary>Only those that this person is to grade.</summary>
    public int? GraderId { get; init; }

    /// <summary>Only those that nobody is to grade.</summary>
    public bool WithoutGrader { get; init; }

    /// <summary>Only in one of these states.</summary>
    public IReadOnlyList<GradingState> States { get; init; } = [];

    /// <summary>Only with one of these marks. Marks above the reader's level fit nothing.</summary>
    public IReadOnlyList<ReviewMark> Marks { get; init; } = [];
}
