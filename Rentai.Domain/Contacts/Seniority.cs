namespace Rentai.Domain.Contacts;

/// <summary>How high a contact stands at the customer 层级.</summary>
public enum Seniority
{
    /// <summary>高层: top management. The whole record is level 2.</summary>
    Top,

    /// <summary>中层.</summary>
    Middle,

    /// <summary>基层.</summary>
    Operating,
}
