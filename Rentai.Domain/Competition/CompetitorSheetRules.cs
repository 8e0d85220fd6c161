using FluentValidation;
using Rentai.Domain.Resources;

namespace Rentai.Domain.Competition;

/// <summary>What a competitor's line must hold; a blank line need hold nothing.</summary>
internal sealed class CompetitorSheetRules : AbstractValidator<CompetitorSheet>
{
    public CompetitorSheetRules()
    {
        RuleFor(c => c.Name).NotEmpty().WithMessage(_ => RuleTexts.Share_NameRequired).When(c => !c.IsBlank);
        RuleFor(c => c.Name).MaximumLength(50).WithMessage(_ => RuleTexts.TooLong.With(50));
        RuleFor(c => c.Product).MaximumLength(100).WithMessage(_ => RuleTexts.TooLong.With(100));
        RuleFor(c => c.Share)
            .Cascade(CascadeMode.Stop)
            .NotNull()
            .WithMessage(_ => RuleTexts.Share_TheirsRequired)
            .InclusiveBetween(0, 100)
            .WithMessage(_ => RuleTexts.Share_Percent)
            .When(c => !c.IsBlank);
    }
}
