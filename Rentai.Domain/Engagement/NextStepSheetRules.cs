using FluentValidation;
using Rentai.Domain.Resources;

namespace Rentai.Domain.Engagement;

/// <summary>What a next step in a report must hold, unless it is blank.</summary>
public sealed class NextStepSheetRules : AbstractValidator<NextStepSheet>
{
    /// <summary>Sets up the rules.</summary>
    /// <param name="reportedOn">Day of the report, when typed: no step is due before it.</param>
    public NextStepSheetRules(DateOnly? reportedOn)
    {
        When(
            s => !s.IsBlank,
            () =>
            {
                RuleFor(s => s.What).NotEmpty().WithMessage(_ => RuleTexts.FollowUp_WhatRequired);
                RuleFor(s => s.What).MaximumLength(500).WithMessage(_ => RuleTexts.TooLong.With(500));
                RuleFor(s => s.DueOn).NotNull().WithMessage(_ => RuleTexts.FollowUp_DueRequired);
                RuleFor(s => s.DueOn)
                    .Must(due => due >= reportedOn)
                    .WithMessage(_ => RuleTexts.FollowUp_DueBeforeReport)
                    .When(s => s.DueOn is not null && reportedOn is not null);
            }
        );
    }
}
