using Rentai.Domain.Contacts;
using Rentai.Domain.Customers;
using Rentai.Domain.Sales;

namespace Rentai.Infrastructure.Demo;

/// <summary>A customer of the demo company with all that is known about it.</summary>
internal sealed record DemoCustomer
{
    /// <summary>1 for C0001; also its row in the store.</summary>
    public required int Index { get; init; }

    public string Number => DemoCompany.NumberOf(Index);

    public required Guid SubmissionId { get; init; }

    /// <summary>Company data; the account manager is in <see cref="Manager"/>.</summary>
    public required CustomerSheet Sheet { get; init; }

    public DemoPerson? Manager { get; init; }

    public string? ArchiveReason { get; init; }

    public required DateOnly ChangedOn { get; init; }

    public required IReadOnlyList<DemoContact> Contacts { get; init; }

    public required IReadOnlyList<DemoOrder> Orders { get; init; }

    public required IReadOnlyList<DemoMargin> Margins { get; init; }

    public required IReadOnlyList<DemoNetResult> NetResults { get; init; }

    public required IReadOnlyList<DemoLog> Logs { get; init; }

    /// <summary>Shares of wallet, as far as anybody asked.</summary>
    public IReadOnlyList<DemoShare> Shares { get; init; } = [];

    /// <summary>Sales between two days, both included, yuan.</summary>
    public decimal Sales(DateOnly first, DateOnly last) =>
        Orders.Where(o => first <= o.OrderedOn && o.OrderedOn <= last).Sum(o => o.Amount);
}

/// <summary>A contact, with private details for some.</summary>
internal sealed record DemoContact(Guid SubmissionId, ContactSheet Sheet, PrivateSheet? Private, DateOnly ChangedOn);

/// <summary>An order.</summary>
internal sealed record DemoOrder(
    string Number,
    DateOnly OrderedOn,
    BusinessKind Business,
    DateOnly? ShippedOn,
    DateOnly DueOn,
    IReadOnlyList<DemoLine> Lines,
    IReadOnlyList<DemoPayment> Payments
)
{
    public decimal Amount { get; } = Lines.Sum(l => l.Amount);
}

/// <summary>A line of an order.</summary>
internal readonly record struct DemoLine(DemoProduct Product, decimal Quantity, decimal UnitPrice)
{
    public decimal Amount => Quantity * UnitPrice;
}

/// <summary>A payment.</summary>
internal readonly record struct DemoPayment(DateOnly On, decimal Amount);

/// <summary>Gross profit of a month.</summary>
internal readonly record struct DemoMargin(DateOnly Month, decimal Sales, decimal GrossProfit);

/// <summary>Net profit and service cost of a fiscal year.</summary>
internal readonly record struct DemoNetResult(int FiscalYear, decimal NetProfit, decimal ServiceCost);
