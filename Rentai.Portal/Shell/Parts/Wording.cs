using System.Globalization;
using Rentai.Portal.Resources;

namespace Rentai.Portal.Shell.Parts;

/// <summary>Names of the domain's enumerations in the reader's language, from <c>DomainTexts</c> by the rule <c>EnumName_Member</c>.</summary>
public static class Wording
{
    /// <summary>The name of a member.</summary>
    /// <exception cref="InvalidOperationException">The member has no text.</exception>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        DomainTexts.ResourceManager.GetString($"{typeof(TEnum).Name}_{value}", CultureInfo.CurrentUICulture)
        ?? throw new InvalidOperationException($"{typeof(TEnum).Name}.{value} has no text in DomainTexts.");
}
