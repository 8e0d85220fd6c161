using System.Globalization;

namespace Rentai.Domain.Grading;

/// <summary>A text that the company writes itself in both languages.</summary>
/// <param name="Chinese">Chinese, the first language.</param>
/// <param name="English">English.</param>
public sealed record TwoTongues(string Chinese, string English)
{
    /// <summary>The text in the reader's language.</summary>
    public string Text => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? Chinese : English;
}
