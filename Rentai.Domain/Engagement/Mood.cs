namespace Rentai.Domain.Engagement;

/// <summary>The customer's mood 客户情绪 at a contact.</summary>
public enum Mood
{
    /// <summary>积极.</summary>
    Positive,

    /// <summary>一般.</summary>
    Neutral,

    /// <summary>消极: needs a next step.</summary>
    Negative,
}
