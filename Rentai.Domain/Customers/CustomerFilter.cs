namespace Rentai.Domain.Customers;

/// <summary>Which customers a list shows. Empty fields do not filter.</summary>
public sealed record CustomerFilter
{
    /// <summary>Search text: any part of a name, pinyin, initials, number or phone; several words must all fit.</summary>
    public string? Text { get; init; }

    /// <summary>Only customers of the person who asks.</summary>
    public bool Mine { get; init; }

    /// <summary>Only these classes.</summary>
    public IReadOnlyList<CustomerClass> Classes { get; init; } = [];

    /// <summary>Only these tiers.</summary>
    public IReadOnlyList<ContactTier> Tiers { get; init; } = [];

    /// <summary>Only these industries.</summary>
    public IReadOnlyList<Industry> Industries { get; init; } = [];

    /// <summary>Only these provinces.</summary>
    public IReadOnlyList<Province> Provinces { get; init; } = [];

    /// <summary>Only these states.</summary>
    public IReadOnlyList<CustomerStatus> Statuses { get; init; } = [];

    /// <summary>Only this account manager's.</summary>
    public int? AccountManagerId { get; init; }

    /// <summary>The archive instead of the living.</summary>
    public bool Archived { get; init; }
}
