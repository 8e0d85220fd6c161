using FluentValidation;
using Rentai.Domain.Customers;
using Rentai.Domain.Resources;

namespace Rentai.Domain.Grading;

/// <summary>What setting class or tier by hand must hold.</summary>
public sealed class OverrideProposalRules : AbstractValidator<OverrideProposal>
{
    /// <summary>Sets up the rules.</summary>
    public OverrideProposalRules()
    {
        RuleFor(o => o.Class).IsInEnum();
        RuleFor(o => o.Tier).IsInEnum();
        RuleFor(o => o.Expected).IsInEnum().NotEqual(CustomerClass.Potential);
        RuleFor(o => o.Reason)
            .Must(reason => !string.IsNullOrWhiteSpace(reason))
            .WithMessage(_ => RuleTexts.Grading_OverrideReason)
            .When(o => o.Class is not null || o.Tier is not null);
        RuleFor(o => o.Reason)
            .MaximumLength(RateFactorsRules.LongestReason)
            .WithMessage(_ => RuleTexts.TooLong.With(RateFactorsRules.LongestReason));
    }
}
