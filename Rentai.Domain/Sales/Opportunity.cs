using Rentai.Domain.Access;
using Rentai.Domain.Customers;

namespace Rentai.Domain.Sales;

/// <summary>An opportunity 商机 that a report brought; its level is that of the report.</summary>
internal sealed class Opportunity : IVersioned, ILevelled
{
    private Opportunity() { }

    public Opportunity(int customerId, OpportunitySheet sheet, AccessLevel visibleFrom)
    {
        CustomerId = customerId;
        VisibleFrom = visibleFrom;
        Description = sheet.Description.Trim();
        Business = sheet.Business;
        ExpectedAmount = sheet.ExpectedAmount is { } amount ? Math.Round(amount, 2, MidpointRounding.AwayFromZero) : null;
        ExpectedMonth = sheet.ExpectedMonth is { } month ? new DateOnly(month.Year, month.Month, 1) : null;
        Probability = sheet.Probability;
    }

    public int Id { get; private set; }

    public int CustomerId { get; private set; }

    public Customer Customer { get; private set; } = null!;

    /// <summary>The report it comes from.</summary>
    public int? LogId { get; private set; }

    public string Description { get; private set; } = "";

    public BusinessKind Business { get; private set; }

    /// <summary>Yuan.</summary>
    public decimal? ExpectedAmount { get; private set; }

    /// <summary>First day of the month.</summary>
    public DateOnly? ExpectedMonth { get; private set; }

    /// <summary>Percent.</summary>
    public int? Probability { get; private set; }

    public AccessLevel VisibleFrom { get; private set; }

    public long Version { get; private set; }

    public DateTime ChangedAt { get; private set; }

    public string? ChangedBy { get; private set; }
}
