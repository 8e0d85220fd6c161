using FluentValidation;
using Rentai.Domain.Resources;

namespace Rentai.Domain.Grading;

/// <summary>What a new version of the scheme 评级方案 must hold. Messages stand at the field and say how to mend it.</summary>
public sealed class SaveSchemeRules : AbstractValidator<SaveScheme>
{
    /// <summary>Sets up the rules.</summary>
    public SaveSchemeRules()
    {
        RuleFor(s => s.Name).NotEmpty().WithMessage(_ => RuleTexts.Scheme_NameRequired);
        RuleFor(s => s.Name).MaximumLength(50).WithMessage(_ => RuleTexts.TooLong.With(50));
        RuleFor(s => s.Note).MaximumLength(500).WithMessage(_ => RuleTexts.TooLong.With(500));
        RuleFor(s => s.SubmissionId).NotEmpty().WithMessage(_ => RuleTexts.Required);
        RuleFor(s => s.Content).NotNull().WithMessage(_ => RuleTexts.Required).SetValidator(new SchemeContentRules());
    }
}
