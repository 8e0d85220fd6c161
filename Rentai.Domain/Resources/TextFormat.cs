using System.Globalization;

namespace Rentai.Domain.Resources;

/// <summary>Fills the places of a text from the resources in the reader's language.</summary>
public static class TextFormat
{
    /// <summary>The text with its places <c>{0}</c>, <c>{1}</c> … filled.</summary>
    public static string With(this string text, params object?[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
