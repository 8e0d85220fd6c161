using System.Text.RegularExpressions;
using FluentValidation;
using Rentai.Domain.Naming;
using Rentai.Domain.Resources;

namespace Rentai.Domain.Contacts;

/// <summary>What a contact must hold.</summary>
public sealed partial class ContactSheetRules : AbstractValidator<ContactSheet>
{
    /// <summary>Sets up the rules.</summary>
    public ContactSheetRules()
    {
        RuleFor(c => c.Name).NotEmpty().WithMessage(_ => RuleTexts.Contact_NameRequired);
        RuleFor(c => c.Name).MaximumLength(50).WithMessage(_ => RuleTexts.TooLong.With(50));
        RuleFor(c => c.Department).MaximumLength(50).WithMessage(_ => RuleTexts.TooLong.With(50));
        RuleFor(c => c.Title).MaximumLength(50).WithMessage(_ => RuleTexts.TooLong.With(50));
        RuleFor(c => c.WeChat).MaximumLength(50).WithMessage(_ => RuleTexts.TooLong.With(50));
        RuleFor(c => c.Seniority).IsInEnum();
        RuleFor(c => c.Role).IsInEnum();
        RuleFor(c => c.PreferredChannel).IsInEnum();
        RuleFor(c => c.Phone)
            .Must(p => PhoneNumber.TryNormalise(p, out _))
            .WithMessage(_ => RuleTexts.Phone)
            .When(c => !string.IsNullOrWhiteSpace(c.Phone));
        RuleFor(c => c.Mobile)
            .Must(p => PhoneNumber.TryNormalise(p, out _))
            .WithMessage(_ => RuleTexts.Phone)
            .When(c => !string.IsNullOrWhiteSpace(c.Mobile));
        RuleFor(c => c.Qq).Matches(QqNumber()).WithMessage(_ => RuleTexts.Contact_Qq).When(c => !string.IsNullOrWhiteSpace(c.Qq));
        RuleFor(c => c.Email)
            .EmailAddress()
            .MaximumLength(254)
            .WithMessage(_ => RuleTexts.Contact_Email)
            .When(c => !string.IsNullOrWhiteSpace(c.Email));
        RuleFor(c => c.LeftOn)
            .GreaterThanOrEqualTo(c => c.JoinedOn)
            .WithMessage(_ => RuleTexts.Contact_LeftBeforeJoined)
            .When(c => c.LeftOn is not null && c.JoinedOn is not null);
    }

    [GeneratedRegex(@"^\s*[1-9][0-9]{4,11}\s*$")]
    private static partial Regex QqNumber();
}
