using FluentValidation;
using Rentai.Domain.Resources;

namespace Rentai.Domain.Grading;

/// <summary>What ratings must hold.</summary>
public sealed class RateFactorsRules : AbstractValidator<RateFactors>
{
    /// <summary>Longest word on a rating, in characters.</summary>
    public const int LongestReason = 500;

    /// <summary>Most ratings saved at once: a grid of 200 customers.</summary>
    public const int MostEntries = 200 * Factors.Count;

    /// <summary>Sets up the rules.</summary>
    public RateFactorsRules()
    {
        RuleFor(c => c.Entries.Count).LessThanOrEqualTo(MostEntries).WithMessage(_ => RuleTexts.Grading_TooMany.With(MostEntries));
        RuleFor(c => c.Entries)
            .Must(entries => entries.DistinctBy(e => (e.CustomerNumber, e.Factor)).Count() == entries.Count)
            .WithMessage(_ => RuleTexts.Grading_Twice);
        RuleForEach(c => c.Entries)
            .ChildRules(entry =>
            {
                entry.RuleFor(e => e.Factor).IsInEnum();
                entry.RuleFor(e => e.Rating).IsInEnum();
                entry
                    .RuleFor(e => e.Reason)
                    .MaximumLength(LongestReason)
                    .WithMessage(e => RuleTexts.Grading_ReasonTooLong.With(e.CustomerNumber, (int)e.Factor, LongestReason));
            });
    }
}
