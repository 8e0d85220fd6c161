namespace Rentai.Portal.Engagement;

/// <summary>Fields of a form whose text is no date or number yet. While there are any the form is not sent, so that no text is dropped.</summary>
public sealed class UnreadTexts
{
    private readonly HashSet<string> fields = [];

    /// <summary>Whether any text could not be read.</summary>
    public bool Any => fields.Count > 0;

    /// <summary>Notes whether a field's text could be read.</summary>
    public void Note(string field, bool isUnread)
    {
        if (isUnread)
        {
            fields.Add(field);
        }
        else
        {
            fields.Remove(field);
        }
    }
}
