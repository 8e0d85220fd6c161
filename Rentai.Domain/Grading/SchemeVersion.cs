namespace Rentai.Domain.Grading;

/// <summary>A version of the scheme 评级方案 with all that it says.</summary>
/// <param name="Summary">Number, name, when and by whom.</param>
/// <param name="Content">What it says.</param>
public sealed record SchemeVersion(SchemeSummary Summary, SchemeContent Content);
