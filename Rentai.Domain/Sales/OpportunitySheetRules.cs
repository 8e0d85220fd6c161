using FluentValidation;
using Rentai.Domain.Resources;

namespace Rentai.Domain.Sales;

/// <summary>What an opportunity 商机 must hold.</summary>
public sealed class OpportunitySheetRules : AbstractValidator<OpportunitySheet>
{
    /// <summary>Sets up the rules.</summary>
    public OpportunitySheetRules()
    {
        RuleFor(o => o.Description).NotEmpty().WithMessage(_ => RuleTexts.Opportunity_DescriptionRequired);
        RuleFor(o => o.Description).MaximumLength(200).WithMessage(_ => RuleTexts.TooLong.With(200));
        RuleFor(o => o.Business).IsInEnum();
        RuleFor(o => o.ExpectedAmount)
            .Must(amount => amount is > 0 and < 1_000_000_000)
            .WithMessage(_ => RuleTexts.Opportunity_Amount)
            .When(o => o.ExpectedAmount is not null);
        RuleFor(o => o.ExpectedMonth)
            .Must(month => month is { Year: >= 2000 and <= 2100 })
            .WithMessage(_ => RuleTexts.Opportunity_Month)
            .When(o => o.ExpectedMonth is not null);
        RuleFor(o => o.Probability).InclusiveBetween(0, 100).WithMessage(_ => RuleTexts.Opportunity_Probability);
    }
}
