using Rentai.Domain.Contacts;
using Rentai.Domain.Customers;
using Rentai.Domain.Sales;
using Rentai.Domain.Staff;
using Rentai.Infrastructure.Contacts;
using Rentai.Infrastructure.Customers;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Demo;

/// <summary>The demo company as rows of the store. Keys count up in the order of the customers' numbers.</summary>
/// <param name="staff">Keys of the colleagues by subject id.</param>
internal sealed class DemoRows(IReadOnlyDictionary<string, int> staff)
{
    private static readonly Action<OrderLine, int> LineOf = DemoStamp<OrderLine>.Setter<int>(nameof(OrderLine.OrderId));
    private static readonly Action<Payment, int> PaymentOf = DemoStamp<Payment>.Setter<int>(nameof(Payment.OrderId));

    private int contacts;
    private int orders;

    /// <summary>Rows of some customers, table by table.</summary>
    internal sealed class Chunk
    {
        public List<Customer> Customers { get; } = [];

        public List<CustomerKey> Keys { get; } = [];

        public List<Contact> Contacts { get; } = [];

        public List<PrivateDetails> PrivateDetails { get; } = [];

        public List<Order> Orders { get; } = [];

        public List<OrderLine> Lines { get; } = [];

        public List<Payment> Payments { get; } = [];

        public List<Margin> Margins { get; } = [];

        public List<NetResult> NetResults { get; } = [];

        public async Task WriteAsync(BulkWriter writer, CancellationToken ct)
        {
            await writer.WriteAsync(Customers, keyed: true, ct);
            await writer.WriteAsync(Contacts, keyed: true, ct);
            await writer.WriteAsync(PrivateDetails, keyed: true, ct);
            await writer.WriteAsync(Keys, keyed: false, ct);
            await writer.WriteAsync(Orders, keyed: true, ct);
            await writer.WriteAsync(Lines, keyed: false, ct);
            await writer.WriteAsync(Payments, keyed: false, ct);
            await writer.WriteAsync(Margins, keyed: true, ct);
            await writer.WriteAsync(NetResults, keyed: true, ct);
        }
    }

    /// <summary>The catalogue.</summary>
    public static List<Product> Products() =>
        [
            .. DemoCatalogue.All.Select(p =>
            {
                var product = new Product(p.Code, p.Name, p.Family, p.Unit, p.ListPrice, p.IsHighEnd);
                DemoStamp<Product>.Key(product, p.Id);
                return product;
            }),
        ];

    /// <summary>The colleagues whose subject id is not known yet.</summary>
    public static List<StaffMember> Staff(IReadOnlyCollection<string> known, DateOnly on) =>
        [
            .. DemoStaff
                .All.Where(p => !known.Contains(p.SubjectId))
                .Select(p =>
                    DemoStamp<StaffMember>.Entered(
                        new StaffMember(p.SubjectId, p.Name, p.Email, p.Position, p.Team),
                        on,
                        DemoStaff.Admin.Name,
                        0
                    )
                ),
        ];

    /// <summary>The rows of some customers.</summary>
    public Chunk Of(IEnumerable<DemoCustomer> customers)
    {
        var chunk = new Chunk();
        foreach (var customer in customers)
        {
            Add(chunk, customer);
        }

        return chunk;
    }

    private void Add(Chunk chunk, DemoCustomer demo)
    {
        var by = demo.Manager?.Name ?? DemoStaff.Assistant.Name;
        var sheet = demo.Sheet with { AccountManagerId = demo.Manager is { } manager ? staff[manager.SubjectId] : null };
        var customer = new Customer(demo.Number, sheet, demo.SubmissionId);
        DemoStamp<Customer>.Key(customer, demo.Index);
        customer.Position(demo.Class, demo.ExpectedClass, demo.Tier, demo.IsOverridden);
        if (demo.ArchiveReason is { } reason)
        {
            customer.Archive(reason);
        }

        chunk.Customers.Add(DemoStamp<Customer>.Entered(customer, demo.ChangedOn, by, demo.Index * 37));
        chunk.Keys.AddRange(CustomerStore.KeysOf(customer));
        foreach (var contact in demo.Contacts)
        {
            Add(chunk, demo, contact, by);
        }

        foreach (var order in demo.Orders)
        {
            Add(chunk, demo, order);
        }

        chunk.Margins.AddRange(demo.Margins.Select(m => new Margin(demo.Index, m.Month, m.Sales, m.GrossProfit)));
        chunk.NetResults.AddRange(demo.NetResults.Select(r => new NetResult(demo.Index, r.FiscalYear, r.NetProfit, r.ServiceCost)));
    }

    private void Add(Chunk chunk, DemoCustomer demo, DemoContact person, string by)
    {
        var contact = new Contact(demo.Index, person.Sheet, person.SubmissionId);
        DemoStamp<Contact>.Key(contact, ++contacts);
        chunk.Contacts.Add(DemoStamp<Contact>.Entered(contact, person.ChangedOn, by, contacts * 53));
        chunk.Keys.AddRange(ContactStore.KeysOf(contact));
        if (person.Private is { } details)
        {
            chunk.PrivateDetails.Add(
                DemoStamp<PrivateDetails>.Entered(new PrivateDetails(contact.Id, demo.Index, details), person.ChangedOn, by, contacts * 53)
            );
        }
    }

    private void Add(Chunk chunk, DemoCustomer demo, DemoOrder ordered)
    {
        var order = new Order(demo.Index, ordered.Number, ordered.OrderedOn, ordered.Business, ordered.ShippedOn, ordered.DueOn);
        DemoStamp<Order>.Key(order, ++orders);
        foreach (var line in ordered.Lines)
        {
            order.AddLine(line.Product.Id, line.Quantity, line.UnitPrice);
        }

        foreach (var payment in ordered.Payments)
        {
            order.Pay(payment.On, payment.Amount);
        }

        foreach (var line in order.Lines)
        {
            LineOf(line, order.Id);
            chunk.Lines.Add(line);
        }

        foreach (var payment in order.Payments)
        {
            PaymentOf(payment, order.Id);
            chunk.Payments.Add(payment);
        }

        var assistant = DemoStaff.Assistants[demo.Index % DemoStaff.Assistants.Count].Name;
        chunk.Orders.Add(
            DemoStamp<Order>.Entered(
                order,
                ordered.Payments.Count > 0 ? ordered.Payments[^1].On : ordered.OrderedOn,
                assistant,
                orders * 29
            )
        );
    }
}
