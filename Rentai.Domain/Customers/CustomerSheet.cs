namespace Rentai.Domain.Customers;

/// <summary>Company data of a customer as it is typed: what registering and amending have in common.</summary>
public sealed record CustomerSheet
{
    /// <summary>Full name 全称, required, at most 100 characters.</summary>
    public string FullName { get; set; } = "";

    /// <summary>Short name 简称, required, at most 30 characters.</summary>
    public string ShortName { get; set; } = "";

    /// <summary>Unified social credit code 统一社会信用代码, checked (GB 32100).</summary>
    public string? CreditCode { get; set; }

    /// <summary>Industry, required.</summary>
    public Industry? Industry { get; set; }

    /// <summary>Province.</summary>
    public Province? Province { get; set; }

    /// <summary>City, at most 30 characters.</summary>
    public string? City { get; set; }

    /// <summary>Address, at most 150 characters.</summary>
    public string? Address { get; set; }

    /// <summary>Switchboard or main phone.</summary>
    public string? Phone { get; set; }

    /// <summary>Website, at most 200 characters.</summary>
    public string? Website { get; set; }

    /// <summary>How it buys.</summary>
    public CustomerKind Kind { get; set; }

    /// <summary>Account manager's row in the staff table.</summary>
    public int? AccountManagerId { get; set; }

    /// <summary>Customer since.</summary>
    public DateOnly? Since { get; set; }

    /// <summary>How we came to know it.</summary>
    public CustomerSource Source { get; set; }

    /// <summary>Where the relationship stands.</summary>
    public CustomerStatus Status { get; set; }

    /// <summary>Tags, at most 10 of at most 20 characters.</summary>
    public IReadOnlyList<string> Tags { get; set; } = [];

    /// <summary>Remarks, at most 2000 characters.</summary>
    public string? Remarks { get; set; }
}
