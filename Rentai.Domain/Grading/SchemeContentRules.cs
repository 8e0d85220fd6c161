using FluentValidation;
using Rentai.Domain.Resources;

namespace Rentai.Domain.Grading;

/// <summary>What the content of a scheme must hold.</summary>
internal sealed class SchemeContentRules : AbstractValidator<SchemeContent>
{
    private const int MostMonths = 120;
    private const int MostCustomers = 10_000;
    private const int MostHours = 3_000;

    public SchemeContentRules()
    {
        RuleFor(c => c.Factors)
            .Cascade(CascadeMode.Stop)
            .Must(f => f is not null && f.Select(r => r.Factor).SequenceEqual(Factors.All))
            .WithMessage(_ => RuleTexts.Scheme_Factors)
            .Must(f => f.Sum(r => r.Weight) == 100)
            .WithMessage(
                (_, f) =>
                    f.Sum(r => r.Weight) is var sum && sum < 100
                        ? RuleTexts.Scheme_WeightsShort.With(Plain(sum), Plain(100 - sum))
                        : RuleTexts.Scheme_WeightsOver.With(Plain(sum), Plain(sum - 100))
            );
        RuleForEach(c => c.Factors).SetValidator(new FactorRuleRules());

        RuleFor(c => c.ProfitBasis).IsInEnum();
        RuleFor(c => c.ClassBasis).IsInEnum();
        RuleFor(c => c.Grades)
            .Must(g => g is not null && 100 >= g.A && g.A > g.B && g.B > g.C && g.C > 0)
            .WithMessage(_ => RuleTexts.Scheme_Grades)
            .Must(g => g is null || (Fine(g.A) && Fine(g.B) && Fine(g.C)))
            .WithMessage(_ => RuleTexts.Scheme_TwoDecimals);
        RuleFor(c => c.Quotas)
            .Must(q => q is { Core: >= 0, Important: >= 0, Ordinary: >= 0 } && q.Core + q.Important + q.Ordinary <= 100)
            .WithMessage(_ => RuleTexts.Scheme_Quotas)
            .Must(q => q is null || (Fine(q.Core) && Fine(q.Important) && Fine(q.Ordinary)))
            .WithMessage(_ => RuleTexts.Scheme_TwoDecimals);
        RuleFor(c => c.Scores)
            .Must(s => s is not null && 100 >= s.Core && s.Core > s.Important && s.Important > s.Ordinary && s.Ordinary > 0)
            .WithMessage(_ => RuleTexts.Scheme_Scores)
            .Must(s => s is null || (Fine(s.Core) && Fine(s.Important) && Fine(s.Ordinary)))
            .WithMessage(_ => RuleTexts.Scheme_TwoDecimals);
        Between(c => c.KeepWithin, 0, 20);
        Between(c => c.FirmFrom, 0, 100);
        Between(c => c.EqualShareWithin, 0, 100);
        Between(c => c.BorderlineVariation, 1, 100);
        Between(c => c.PotentialMonths, 1, MostMonths);

        RuleFor(c => c.Tiers).NotNull();
        Between(c => c.Tiers.Special, 0, MostCustomers);
        Between(c => c.Tiers.Important, 0, MostCustomers);
        Between(c => c.Tiers.ActiveMonths, 1, MostMonths);

        RuleFor(c => c.Credit).NotNull();
        Between(c => c.Credit.Months, 1, MostMonths);
        Between(c => c.Credit.GraceDays, 0, 90);
        Between(c => c.Credit.OnTimeShare, 1, 100);
        RuleFor(c => c.Credit.EffortDays)
            .Must((c, days) => days > c.Credit.GraceDays && days <= 3_650)
            .WithMessage(_ => RuleTexts.Scheme_EffortDays);
        RuleFor(c => c.Credit.LostDays)
            .Must((c, days) => days > c.Credit.EffortDays && days <= 3_650)
            .WithMessage(_ => RuleTexts.Scheme_LostDays);

        RuleFor(c => c.Effort).NotNull();
        Between(c => c.Effort.Special, 0, MostHours);
        Between(c => c.Effort.Important, 0, MostHours);
        Between(c => c.Effort.Active, 0, MostHours);
        Between(c => c.Effort.General, 0, MostHours);
        Between(c => c.Effort.PerPerson, 1, MostHours);
    }

    /// <summary>A number without the zeros that decimals drag along.</summary>
    public static string Plain(decimal number) => number.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>At most two decimals.</summary>
    private static bool Fine(decimal number) => number * 100 % 1 == 0;

    private void Between(System.Linq.Expressions.Expression<Func<SchemeContent, decimal>> number, decimal least, decimal most) =>
        RuleFor(number)
            .Must(n => n >= least && n <= most)
            .WithMessage(_ => RuleTexts.Between.With(Plain(least), Plain(most)))
            .Must(Fine)
            .WithMessage(_ => RuleTexts.Scheme_TwoDecimals);

    private void Between(System.Linq.Expressions.Expression<Func<SchemeContent, int>> number, int least, int most) =>
        RuleFor(number).Must(n => n >= least && n <= most).WithMessage(_ => RuleTexts.Between.With(Plain(least), Plain(most)));
}
