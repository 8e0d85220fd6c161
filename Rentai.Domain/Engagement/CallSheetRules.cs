using FluentValidation;
using Rentai.Domain.Calendar;
using Rentai.Domain.Resources;

namespace Rentai.Domain.Engagement;

/// <summary>What a call note 电话记录 must hold.</summary>
public sealed class CallSheetRules : AbstractValidator<CallSheet>
{
    /// <summary>Sets up the rules.</summary>
    /// <param name="clock">Tells today: what has not happened cannot be reported.</param>
    public CallSheetRules(PortalClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        RuleFor(c => c.OccurredOn).IsDayOfReport(clock);
        RuleFor(c => c.DurationMinutes).InclusiveBetween(1, 1440).WithMessage(_ => RuleTexts.Log_Duration);
        RuleFor(c => c.Channel).IsInEnum();
        RuleFor(c => c.ContactId)
            .NotNull()
            .WithMessage(_ => RuleTexts.Log_WhomRequired)
            .When(c => string.IsNullOrWhiteSpace(c.OtherPeople));
        RuleFor(c => c.OtherPeople).MaximumLength(200).WithMessage(_ => RuleTexts.TooLong.With(200));
        RuleFor(c => c.Said).IsWhatWasSaid();
        RuleFor(c => c.Mood).IsInEnum();
        RuleFor(c => c.Result).IsInEnum();
        RuleFor(c => c.NextStep)
            .Must(s => !s.IsBlank)
            .WithMessage(_ => RuleTexts.Log_NextStepRequired)
            .When(c => LogRules.NeedsNextStep(c.Result, c.Mood));
        RuleFor(c => c.NextStep).SetValidator(c => new NextStepSheetRules(c.OccurredOn));
        RuleFor(c => c.VisibleFrom).IsInEnum();
    }
}
