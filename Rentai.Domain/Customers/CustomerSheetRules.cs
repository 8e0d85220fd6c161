using FluentValidation;
using Rentai.Domain.Calendar;
using Rentai.Domain.Naming;
using Rentai.Domain.Resources;

namespace Rentai.Domain.Customers;

/// <summary>What a customer's company data must hold. Messages are in the reader's language and say how to mend it.</summary>
public sealed class CustomerSheetRules : AbstractValidator<CustomerSheet>
{
    /// <summary>Sets up the rules.</summary>
    /// <param name="clock">Tells today, for dates that cannot lie ahead.</param>
    public CustomerSheetRules(PortalClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        RuleFor(c => c.FullName).NotEmpty().WithMessage(_ => RuleTexts.Customer_FullNameRequired);
        RuleFor(c => c.FullName).MaximumLength(100).WithMessage(_ => RuleTexts.TooLong.With(100));
        RuleFor(c => c.ShortName).NotEmpty().WithMessage(_ => RuleTexts.Customer_ShortNameRequired);
        RuleFor(c => c.ShortName).MaximumLength(30).WithMessage(_ => RuleTexts.TooLong.With(30));
        RuleFor(c => c.CreditCode)
            .Must(code => CreditCode.TryParse(code, out _))
            .WithMessage(_ => RuleTexts.Customer_CreditCode)
            .When(c => !string.IsNullOrWhiteSpace(c.CreditCode));
        RuleFor(c => c.Industry).NotNull().WithMessage(_ => RuleTexts.Customer_IndustryRequired).IsInEnum();
        RuleFor(c => c.Province).IsInEnum();
        RuleFor(c => c.Kind).IsInEnum();
        RuleFor(c => c.Source).IsInEnum();
        RuleFor(c => c.Status).IsInEnum();
        RuleFor(c => c.City).MaximumLength(30).WithMessage(_ => RuleTexts.TooLong.With(30));
        RuleFor(c => c.Address).MaximumLength(150).WithMessage(_ => RuleTexts.TooLong.With(150));
        RuleFor(c => c.Phone)
            .Must(phone => PhoneNumber.TryNormalise(phone, out _))
            .WithMessage(_ => RuleTexts.Phone)
            .When(c => !string.IsNullOrWhiteSpace(c.Phone));
        RuleFor(c => c.Website).MaximumLength(200).WithMessage(_ => RuleTexts.TooLong.With(200));
        RuleFor(c => c.Website)
            .Must(IsWebAddress)
            .WithMessage(_ => RuleTexts.Customer_Website)
            .When(c => !string.IsNullOrWhiteSpace(c.Website));
        RuleFor(c => c.Since).Must(d => d <= clock.Today).WithMessage(_ => RuleTexts.NotAhead).When(c => c.Since is not null);
        RuleFor(c => c.Tags).Must(t => t.Count <= 10).WithMessage(_ => RuleTexts.Customer_TooManyTags);
        RuleForEach(c => c.Tags).NotEmpty().MaximumLength(20).WithMessage(_ => RuleTexts.TooLong.With(20));
        RuleFor(c => c.Remarks).MaximumLength(2000).WithMessage(_ => RuleTexts.TooLong.With(2000));
    }

    private static bool IsWebAddress(string? typed) =>
        Uri.TryCreate(typed!.Contains("://", StringComparison.Ordinal) ? typed : "http://" + typed, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri.Host.Contains('.');
}
