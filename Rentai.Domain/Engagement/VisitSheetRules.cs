using FluentValidation;
using Rentai.Domain.Calendar;
using Rentai.Domain.Resources;
using Rentai.Domain.Sales;

namespace Rentai.Domain.Engagement;

/// <summary>What a visit report 拜访报告 must hold. Messages are in the reader's language and say how to mend it.</summary>
public sealed class VisitSheetRules : AbstractValidator<VisitSheet>
{
    /// <summary>Sets up the rules.</summary>
    /// <param name="clock">Tells today: what has not happened cannot be reported.</param>
    public VisitSheetRules(PortalClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        RuleFor(v => v.OccurredOn).IsDayOfReport(clock);
        RuleFor(v => v.DurationMinutes).InclusiveBetween(1, 1440).WithMessage(_ => RuleTexts.Log_Duration);
        RuleFor(v => v.Channel).IsInEnum();
        RuleFor(v => v.ContactIds)
            .Must((v, ids) => ids.Count > 0 || !string.IsNullOrWhiteSpace(v.OtherPeople))
            .WithMessage(_ => RuleTexts.Log_WhomRequired);
        RuleFor(v => v.ContactIds).Must(ids => ids.Count <= 30).WithMessage(_ => RuleTexts.Log_TooManyPeople);
        RuleFor(v => v.OtherPeople).MaximumLength(200).WithMessage(_ => RuleTexts.TooLong.With(200));
        RuleFor(v => v.ColleagueIds).Must(ids => ids.Count <= 30).WithMessage(_ => RuleTexts.Log_TooManyPeople);
        RuleFor(v => v.Purpose).MaximumLength(200).WithMessage(_ => RuleTexts.TooLong.With(200));
        RuleFor(v => v.Said).IsWhatWasSaid();
        RuleFor(v => v.Mood).NotNull().WithMessage(_ => RuleTexts.Log_MoodRequired).IsInEnum();
        RuleFor(v => v.NeedPrice).MaximumLength(1000).WithMessage(_ => RuleTexts.TooLong.With(1000));
        RuleFor(v => v.NeedFunction).MaximumLength(1000).WithMessage(_ => RuleTexts.TooLong.With(1000));
        RuleFor(v => v.NeedService).MaximumLength(1000).WithMessage(_ => RuleTexts.TooLong.With(1000));
        RuleFor(v => v.NeedProduct).MaximumLength(1000).WithMessage(_ => RuleTexts.TooLong.With(1000));
        RuleFor(v => v.CompetitorSeen).MaximumLength(200).WithMessage(_ => RuleTexts.TooLong.With(200));
        RuleFor(v => v.Result).IsInEnum();
        RuleFor(v => v.Opportunity)
            .NotNull()
            .WithMessage(_ => RuleTexts.Log_OpportunityRequired)
            .When(v => v.Result == ContactResult.Opportunity);
        RuleFor(v => v.Opportunity!).SetValidator(new OpportunitySheetRules()).When(v => v.Opportunity is not null);
        RuleFor(v => v.NextSteps)
            .Must(steps => steps.Any(s => !s.IsBlank))
            .WithMessage(_ => RuleTexts.Log_NextStepRequired)
            .When(v => LogRules.NeedsNextStep(v.Result, v.Mood));
        RuleFor(v => v.NextSteps).Must(steps => steps.Count <= 10).WithMessage(_ => RuleTexts.Log_TooManySteps);
        RuleForEach(v => v.NextSteps).SetValidator(v => new NextStepSheetRules(v.OccurredOn));
        RuleFor(v => v.VisibleFrom).IsInEnum();
    }
}
