using Rentai.Domain.Engagement;

namespace Rentai.Domain.Contacts;

/// <summary>A contact as typed. Seniority <see cref="Seniority.Top"/> needs level 2.</summary>
public sealed record ContactSheet
{
    /// <summary>Name, required, at most 50 characters.</summary>
    public string Name { get; set; } = "";

    /// <summary>Department, at most 50 characters.</summary>
    public string? Department { get; set; }

    /// <summary>Title 职务, at most 50 characters.</summary>
    public string? Title { get; set; }

    /// <summary>How high the contact stands.</summary>
    public Seniority Seniority { get; set; } = Seniority.Operating;

    /// <summary>Role in buying.</summary>
    public BuyingRole Role { get; set; }

    /// <summary>Office phone.</summary>
    public string? Phone { get; set; }

    /// <summary>Office mobile; a private one belongs to the private details.</summary>
    public string? Mobile { get; set; }

    /// <summary>WeChat, at most 50 characters.</summary>
    public string? WeChat { get; set; }

    /// <summary>QQ number, 5 to 12 digits.</summary>
    public string? Qq { get; set; }

    /// <summary>E-mail.</summary>
    public string? Email { get; set; }

    /// <summary>Channel the contact prefers.</summary>
    public Channel? PreferredChannel { get; set; }

    /// <summary>Joined the customer.</summary>
    public DateOnly? JoinedOn { get; set; }

    /// <summary>Left the customer.</summary>
    public DateOnly? LeftOn { get; set; }
}
