namespace Rentai.Domain.Sales;

/// <summary>An opportunity 商机 as typed into a report.</summary>
public sealed record OpportunitySheet
{
    /// <summary>What it is about, required, at most 200 characters.</summary>
    public string Description { get; set; } = "";

    /// <summary>Project or product.</summary>
    public BusinessKind Business { get; set; }

    /// <summary>Expected amount, yuan, above 0 and below 1 000 000 000.</summary>
    public decimal? ExpectedAmount { get; set; }

    /// <summary>Expected month; any day of it.</summary>
    public DateOnly? ExpectedMonth { get; set; }

    /// <summary>Probability in percent, 0 to 100.</summary>
    public int? Probability { get; set; }
}
