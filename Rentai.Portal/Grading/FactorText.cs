using Rentai.Domain.Grading;
using Rentai.Portal.Resources;

namespace Rentai.Portal.Grading;

/// <summary>One of the texts that a factor has in both languages: its name, or what a rating means.</summary>
/// <param name="Name">Name of the property.</param>
/// <param name="Label">What it is, in the reader's language.</param>
/// <param name="Of">Reads it.</param>
/// <param name="With">Exchanges it.</param>
public sealed record FactorText(
    string Name,
    Func<string> Label,
    Func<FactorRule, TwoTongues> Of,
    Func<FactorRule, TwoTongues, FactorRule> With
)
{
    /// <summary>All of them, the name first.</summary>
    public static IReadOnlyList<FactorText> All { get; } =
    [
        new(nameof(FactorRule.Name), () => GradingTexts.Scheme_FactorName, r => r.Name, (r, t) => r with { Name = t }),
        new(nameof(FactorRule.A), () => nameof(FactorRule.A), r => r.A, (r, t) => r with { A = t }),
        new(nameof(FactorRule.B), () => nameof(FactorRule.B), r => r.B, (r, t) => r with { B = t }),
        new(nameof(FactorRule.C), () => nameof(FactorRule.C), r => r.C, (r, t) => r with { C = t }),
        new(nameof(FactorRule.D), () => nameof(FactorRule.D), r => r.D, (r, t) => r with { D = t }),
    ];
}
