namespace Rentai.Domain.Contacts;

/// <summary>A contact's private details 隐私 as typed: level 2, personal data.</summary>
public sealed record PrivateSheet
{
    /// <summary>Birthday by the solar calendar.</summary>
    public DateOnly? Birthday { get; set; }

    /// <summary>Month of a lunar birthday 农历, 1 to 12; then the solar one is only the year's hint.</summary>
    public int? LunarMonth { get; set; }

    /// <summary>Day of a lunar birthday, 1 to 30.</summary>
    public int? LunarDay { get; set; }

    /// <summary>Whether the lunar month is a leap month 闰月.</summary>
    public bool LunarLeap { get; set; }

    /// <summary>Family, at most 500 characters.</summary>
    public string? Family { get; set; }

    /// <summary>Hobbies, at most 500 characters.</summary>
    public string? Hobbies { get; set; }

    /// <summary>Home address, at most 150 characters.</summary>
    public string? HomeAddress { get; set; }

    /// <summary>Private mobile.</summary>
    public string? PrivateMobile { get; set; }

    /// <summary>Anything else personal, at most 1000 characters.</summary>
    public string? Notes { get; set; }

    /// <summary>Whether nothing is filled in.</summary>
    public bool IsEmpty => this == new PrivateSheet();
}
