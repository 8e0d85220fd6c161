namespace Rentai.Domain.Competition;

/// <summary>A competitor 竞争者 at a customer, as typed.</summary>
public sealed record CompetitorSheet
{
    /// <summary>Name, required, at most 50 characters, once a sheet.</summary>
    public string Name { get; set; } = "";

    /// <summary>What it supplies, at most 100 characters.</summary>
    public string? Product { get; set; }

    /// <summary>Its estimated share in percent, required, 0 to 100; 0 has not delivered yet.</summary>
    public int? Share { get; set; }

    /// <summary>Whether nothing is filled in; such a line is left out.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Product) && Share is null;
}
