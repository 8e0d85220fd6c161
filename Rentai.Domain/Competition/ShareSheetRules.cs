using FluentValidation;
using Rentai.Domain.Calendar;
using Rentai.Domain.Resources;

namespace Rentai.Domain.Competition;

/// <summary>What an estimate of shares must hold. Messages are in the reader's language and say how to mend it.</summary>
public sealed class ShareSheetRules : AbstractValidator<ShareSheet>
{
    private static readonly DateOnly Earliest = new(2000, 1, 1);

    /// <summary>Sets up the rules.</summary>
    /// <param name="clock">Tells today: nobody checked tomorrow.</param>
    public ShareSheetRules(PortalClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        RuleFor(s => s.Family).MaximumLength(40).WithMessage(_ => RuleTexts.TooLong.With(40));
        RuleFor(s => s.OurShare)
            .Cascade(CascadeMode.Stop)
            .NotNull()
            .WithMessage(_ => RuleTexts.Share_OursRequired)
            .InclusiveBetween(0, 100)
            .WithMessage(_ => RuleTexts.Share_Percent);
        RuleForEach(s => s.Competitors).SetValidator(new CompetitorSheetRules());
        RuleFor(s => s.Competitors)
            .Must(list => list.Count(c => !c.IsBlank) <= 10)
            .WithMessage(_ => RuleTexts.Share_TooManyCompetitors)
            .Must((sheet, _) => TotalOf(sheet) <= 100)
            .WithMessage(sheet => RuleTexts.Share_Above100.With(TotalOf(sheet)))
            .Custom(
                (list, context) =>
                {
                    var names = new HashSet<string>();
                    foreach (var (competitor, i) in list.Select((c, i) => (c, i)).Where(c => !string.IsNullOrWhiteSpace(c.c.Name)))
                    {
                        if (!names.Add(CompetitorShare.KeyOf(competitor.Name)))
                        {
                            context.AddFailure(
                                $"{nameof(ShareSheet.Competitors)}[{i}].{nameof(competitor.Name)}",
                                RuleTexts.Share_NameTwice
                            );
                        }
                    }
                }
            );
        RuleFor(s => s.Reason).IsInEnum();
        RuleFor(s => s.CheckedOn)
            .Cascade(CascadeMode.Stop)
            .NotNull()
            .WithMessage(_ => RuleTexts.Share_CheckedRequired)
            .Must(day => day <= clock.Today)
            .WithMessage(_ => RuleTexts.NotAhead)
            .Must(day => day >= Earliest)
            .WithMessage(_ => RuleTexts.Log_TooLongAgo);
        RuleFor(s => s.Remarks).MaximumLength(1000).WithMessage(_ => RuleTexts.TooLong.With(1000));
    }

    /// <summary>Ours and theirs together, percent; what is not a share counts nothing here, it has a sentence of its own.</summary>
    public static int TotalOf(ShareSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return sheet.Competitors.Select(c => c.Share).Append(sheet.OurShare).Sum(share => share is >= 0 and <= 100 ? share.Value : 0);
    }
}
