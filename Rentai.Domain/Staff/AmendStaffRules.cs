using FluentValidation;
using Rentai.Domain.Resources;

namespace Rentai.Domain.Staff;

/// <summary>What an administrator's change must hold.</summary>
public sealed class AmendStaffRules : AbstractValidator<AmendStaff>
{
    /// <summary>Sets up the rules.</summary>
    public AmendStaffRules()
    {
        RuleFor(c => c.Position).IsInEnum();
        RuleFor(c => c.Team).MaximumLength(50).WithMessage(_ => RuleTexts.TooLong.With(50));
        RuleFor(c => c.Cap).IsInEnum();
        RuleFor(c => c.Reason).MaximumLength(200).WithMessage(_ => RuleTexts.TooLong.With(200));
        RuleFor(c => c.Reason).NotEmpty().WithMessage(_ => RuleTexts.Staff_ReasonRequired).When(c => c.IsSuspended || c.Cap is not null);
    }
}
