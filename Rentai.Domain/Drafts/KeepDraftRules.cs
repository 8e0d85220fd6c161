using FluentValidation;
using Rentai.Domain.Resources;

namespace Rentai.Domain.Drafts;

/// <summary>What a draft must hold.</summary>
public sealed class KeepDraftRules : AbstractValidator<KeepDraft>
{
    /// <summary>Largest draft, in characters.</summary>
    public const int LargestJson = 200_000;

    /// <summary>Sets up the rules.</summary>
    public KeepDraftRules()
    {
        RuleFor(d => d.Id).NotEmpty().WithMessage(_ => RuleTexts.Required);
        RuleFor(d => d.Form).NotEmpty().WithMessage(_ => RuleTexts.Required);
        RuleFor(d => d.Form).MaximumLength(50).WithMessage(_ => RuleTexts.TooLong.With(50));
        RuleFor(d => d.CustomerNumber).MaximumLength(10).WithMessage(_ => RuleTexts.TooLong.With(10));
        RuleFor(d => d.Json).NotEmpty().WithMessage(_ => RuleTexts.Required);
        RuleFor(d => d.Json).MaximumLength(LargestJson).WithMessage(_ => RuleTexts.Draft_TooLarge);
        RuleFor(d => d.VisibleFrom).IsInEnum();
    }
}
