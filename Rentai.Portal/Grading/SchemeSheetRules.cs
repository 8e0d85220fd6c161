using FluentValidation;
using Rentai.Domain.Grading;

namespace Rentai.Portal.Grading;

/// <summary>The rules of <see cref="SaveScheme"/>, asked for the sheet; it has none of its own.</summary>
public sealed class SchemeSheetRules : AbstractValidator<SchemeSheet>
{
    private static readonly SaveSchemeRules Rules = new();
    private static readonly Guid AnyId = Guid.CreateVersion7();

    /// <summary>Borrows the rules.</summary>
    public SchemeSheetRules() =>
        RuleFor(s => s)
            .Custom(
                (sheet, context) =>
                {
                    foreach (var failure in Rules.Validate(sheet.For(1, AnyId)).Errors)
                    {
                        context.AddFailure(failure);
                    }
                }
            );
}
