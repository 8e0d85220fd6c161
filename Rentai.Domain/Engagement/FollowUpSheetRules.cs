using FluentValidation;
using Rentai.Domain.Calendar;
using Rentai.Domain.Resources;

namespace Rentai.Domain.Engagement;

/// <summary>What a follow-up 跟进 must hold.</summary>
public sealed class FollowUpSheetRules : AbstractValidator<FollowUpSheet>
{
    /// <summary>Sets up the rules.</summary>
    /// <param name="clock">Tells today: nothing can be due before it.</param>
    public FollowUpSheetRules(PortalClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        RuleFor(f => f.What).NotEmpty().WithMessage(_ => RuleTexts.FollowUp_WhatRequired);
        RuleFor(f => f.What).MaximumLength(500).WithMessage(_ => RuleTexts.TooLong.With(500));
        RuleFor(f => f.DueOn).NotNull().WithMessage(_ => RuleTexts.FollowUp_DueRequired);
        RuleFor(f => f.DueOn).Must(day => day >= clock.Today).WithMessage(_ => RuleTexts.FollowUp_DuePast).When(f => f.DueOn is not null);
        RuleFor(f => f.VisibleFrom).IsInEnum();
    }
}
