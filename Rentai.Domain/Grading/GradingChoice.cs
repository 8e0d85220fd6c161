namespace Rentai.Domain.Grading;

/// <summary>Which customers of a round an executive means.</summary>
public sealed record GradingChoice
{
    /// <summary>These customers; <see langword="null"/> for all.</summary>
    public IReadOnlyList<string>? CustomerNumbers { get; init; }

    /// <summary>Only those that this person is to grade.</summary>
    public int? GraderId { get; init; }

    /// <summary>Only those that nobody is to grade.</summary>
    public bool WithoutGrader { get; init; }

    /// <summary>All of the round.</summary>
    public static GradingChoice All { get; } = new();

    /// <summary>These customers.</summary>
    public static GradingChoice Of(params IReadOnlyList<string> customerNumbers) => new() { CustomerNumbers = customerNumbers };
}
