using FluentValidation;
using Rentai.Domain.Calendar;
using Rentai.Domain.Resources;

namespace Rentai.Domain.Grading;

/// <summary>Rules of <see cref="OpenRound"/>.</summary>
public sealed class OpenRoundRules : AbstractValidator<OpenRound>
{
    /// <summary>Rules as of the clock's today.</summary>
    public OpenRoundRules(PortalClock clock, FiscalCalendar fiscal)
    {
        RuleFor(r => r.FiscalYear).Must(y => y - fiscal.YearOf(clock.Today).Number is 0 or 1).WithMessage(_ => RuleTexts.Round_WrongYear);
        RuleFor(r => r.SchemeNumber).GreaterThan(0).WithMessage(_ => RuleTexts.Round_NoScheme);
        RuleFor(r => r.DueOn)
            .Cascade(CascadeMode.Stop)
            .Must(d => d >= clock.Today)
            .WithMessage(_ => RuleTexts.Round_DuePast)
            .Must(d => d <= clock.Today.AddYears(1))
            .WithMessage(_ => RuleTexts.Round_DueFar);
    }
}
