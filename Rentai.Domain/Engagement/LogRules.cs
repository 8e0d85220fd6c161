using FluentValidation;
using Rentai.Domain.Calendar;
using Rentai.Domain.Resources;

namespace Rentai.Domain.Engagement;

/// <summary>What visit reports and call notes have in common.</summary>
internal static class LogRules
{
    private static readonly DateOnly Earliest = new(2000, 1, 1);

    /// <summary>An open result or a negative mood needs a next step with a date.</summary>
    public static bool NeedsNextStep(ContactResult result, Mood? mood) => result == ContactResult.Open || mood == Mood.Negative;

    /// <summary>A day from 2000 to today.</summary>
    public static void IsDayOfReport<T>(this IRuleBuilderInitial<T, DateOnly?> rule, PortalClock clock) =>
        rule.Cascade(CascadeMode.Stop)
            .NotNull()
            .WithMessage(_ => RuleTexts.Log_WhenRequired)
            .Must(day => day <= clock.Today)
            .WithMessage(_ => RuleTexts.NotAhead)
            .Must(day => day >= Earliest)
            .WithMessage(_ => RuleTexts.Log_TooLongAgo);

    /// <summary>The text of the report: there, and at most 10 000 characters.</summary>
    public static void IsWhatWasSaid<T>(this IRuleBuilderInitial<T, string> rule) =>
        rule.Cascade(CascadeMode.Stop)
            .NotEmpty()
            .WithMessage(_ => RuleTexts.Log_SaidRequired)
            .MaximumLength(10_000)
            .WithMessage(_ => RuleTexts.TooLong.With(10_000));
}
