namespace Rentai.Portal.Engagement;

/// <summary>
/// Fields of a form whose text is no date or number yet. While there are any the form is not sent, so that no text is dropped; and they are
/// kept with the sheet, so that they come back as typed.
/// </summary>
/// <param name="texts">The texts by field.</param>
public sealed class UnreadTexts(Dictionary<string, string> texts)
{
    /// <summary>Whether any text could not be read.</summary>
    public bool Any => texts.Count > 0;

    /// <summary>The text of a field that could not be read, or <see langword="null"/>.</summary>
    public string? Of(string field) => texts.GetValueOrDefault(field);

    /// <summary>Notes the text of a field that could not be read; <see langword="null"/> when it could.</summary>
    public void Note(string field, string? text)
    {
        if (text is null)
        {
            texts.Remove(field);
        }
        else
        {
            texts[field] = text;
        }
    }
}
