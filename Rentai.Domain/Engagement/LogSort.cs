namespace Rentai.Domain.Engagement;

/// <summary>What the contact log may be sorted by.</summary>
public enum LogSort
{
    /// <summary>Day of the contact, then the order of filing.</summary>
    OccurredOn,

    /// <summary>The customer's short name, by pinyin.</summary>
    Customer,

    /// <summary>The author's name.</summary>
    Author,
}
