using FluentValidation;
using Rentai.Domain.Resources;

namespace Rentai.Domain.Grading;

/// <summary>What one factor of a scheme must hold.</summary>
internal sealed class FactorRuleRules : AbstractValidator<FactorRule>
{
    /// <summary>Longest name or meaning, in characters.</summary>
    public const int LongestText = 100;

    private const decimal MostYuan = 1_000_000_000;
    private const decimal MostYears = 100;

    public FactorRuleRules()
    {
        RuleFor(f => f.Weight).Must(w => w is >= 0 and <= 100 && w * 10 % 1 == 0).WithMessage(_ => RuleTexts.Scheme_Weight);
        RuleFor(f => f.Boundaries)
            .Must(
                (f, b) =>
                    b is not null && b.A > b.B && b.B > b.C && b.C > 0 && b.A <= (f.Factor == Factor.Cooperation ? MostYears : MostYuan)
            )
            .WithMessage(_ => RuleTexts.Scheme_Boundaries)
            .When(f => f.Factor.IsMeasured());
        RuleFor(f => f.Boundaries).Null().WithMessage(_ => RuleTexts.Scheme_NoBoundaries).When(f => !f.Factor.IsMeasured());
        var texts = new TwoTonguesRules();
        RuleFor(f => f.Name).NotNull().SetValidator(texts);
        RuleFor(f => f.A).NotNull().SetValidator(texts);
        RuleFor(f => f.B).NotNull().SetValidator(texts);
        RuleFor(f => f.C).NotNull().SetValidator(texts);
        RuleFor(f => f.D).NotNull().SetValidator(texts);
    }

    private sealed class TwoTonguesRules : AbstractValidator<TwoTongues>
    {
        public TwoTonguesRules()
        {
            RuleFor(t => t.Chinese).NotEmpty().WithMessage(_ => RuleTexts.Scheme_ChineseRequired);
            RuleFor(t => t.Chinese).MaximumLength(LongestText).WithMessage(_ => RuleTexts.TooLong.With(LongestText));
            RuleFor(t => t.English).NotEmpty().WithMessage(_ => RuleTexts.Scheme_EnglishRequired);
            RuleFor(t => t.English).MaximumLength(LongestText).WithMessage(_ => RuleTexts.TooLong.With(LongestText));
        }
    }
}
