using FluentValidation;
using Rentai.Domain.Calendar;
using Rentai.Domain.Naming;
using Rentai.Domain.Resources;

namespace Rentai.Domain.Contacts;

/// <summary>What private details must hold.</summary>
public sealed class PrivateSheetRules : AbstractValidator<PrivateSheet>
{
    /// <summary>Sets up the rules.</summary>
    /// <param name="clock">Tells today, for the birthday.</param>
    public PrivateSheetRules(PortalClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        RuleFor(p => p.Birthday).Must(d => d <= clock.Today).WithMessage(_ => RuleTexts.NotAhead).When(p => p.Birthday is not null);
        RuleFor(p => p.LunarMonth).InclusiveBetween(1, 12).WithMessage(_ => RuleTexts.Private_LunarMonth);
        RuleFor(p => p.LunarMonth).NotNull().WithMessage(_ => RuleTexts.Private_LunarBoth).When(p => p.LunarDay is not null);
        RuleFor(p => p.LunarDay).InclusiveBetween(1, 30).WithMessage(_ => RuleTexts.Private_LunarDay);
        RuleFor(p => p.LunarDay).NotNull().WithMessage(_ => RuleTexts.Private_LunarBoth).When(p => p.LunarMonth is not null);
        RuleFor(p => p.Family).MaximumLength(500).WithMessage(_ => RuleTexts.TooLong.With(500));
        RuleFor(p => p.Hobbies).MaximumLength(500).WithMessage(_ => RuleTexts.TooLong.With(500));
        RuleFor(p => p.HomeAddress).MaximumLength(150).WithMessage(_ => RuleTexts.TooLong.With(150));
        RuleFor(p => p.PrivateMobile)
            .Must(p => PhoneNumber.TryNormalise(p, out _))
            .WithMessage(_ => RuleTexts.Phone)
            .When(p => !string.IsNullOrWhiteSpace(p.PrivateMobile));
        RuleFor(p => p.Notes).MaximumLength(1000).WithMessage(_ => RuleTexts.TooLong.With(1000));
    }
}
