using Rentai.Domain.Competition;
using Rentai.Domain.Contacts;
using Rentai.Domain.Customers;
using Rentai.Domain.Engagement;
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

    private static readonly Action<FollowUp, int?> FollowUpOf = DemoStamp<FollowUp>.Setter<int?>(nameof(FollowUp.LogId));
    private static readonly Action<Opportunity, int?> OpportunityOf = DemoStamp<Opportunity>.Setter<int?>(nameof(Opportunity.LogId));
    private static readonly Action<LogParticipant, int> ParticipantOf = DemoStamp<LogParticipant>.Setter<int>(nameof(LogParticipant.LogId));
    private static readonly Action<LogColleague, int> ColleagueOf = DemoStamp<LogColleague>.Setter<int>(nameof(LogColleague.LogId));

    private static readonly Action<CompetitorShare, int> CompetitorOf = DemoStamp<CompetitorShare>.Setter<int>(
        nameof(CompetitorShare.ShareOfWalletId)
    );

    private int contacts;
    private int orders;
    private int logs;
    private int shares;

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

        public List<ContactLog> Logs { get; } = [];

        public List<LogParticipant> Participants { get; } = [];

        public List<LogColleague> Colleagues { get; } = [];

        public List<FollowUp> FollowUps { get; } = [];

        public List<Opportunity> Opportunities { get; } = [];

        public List<ShareOfWallet> Shares { get; } = [];

        public List<CompetitorShare> Competitors { get; } = [];

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
            await writer.WriteAsync(Logs, keyed: true, ct);
            await writer.WriteAsync(Participants, keyed: true, ct);
            await writer.WriteAsync(Colleagues, keyed: true, ct);
            await writer.WriteAsync(FollowUps, keyed: false, ct);
            await writer.WriteAsync(Opportunities, keyed: false, ct);
            await writer.WriteAsync(Shares, keyed: true, ct);
            await writer.WriteAsync(Competitors, keyed: false, ct);
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
                        new StaffMember(p.SubjectId, p.Name, p.Email, p.Position, p.Team, p.Level),
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
        if (demo.ArchiveReason is { } reason)
        {
            customer.Archive(reason);
        }

        chunk.Customers.Add(DemoStamp<Customer>.Entered(customer, demo.ChangedOn, by, demo.Index * 37));
        chunk.Keys.AddRange(CustomerStore.KeysOf(customer));
        var firstContact = contacts + 1;
        foreach (var contact in demo.Contacts)
        {
            Add(chunk, demo, contact, by);
        }

        foreach (var log in demo.Logs)
        {
            Add(chunk, demo, log, firstContact);
        }

        foreach (var order in demo.Orders)
        {
            Add(chunk, demo, order);
        }

        foreach (var share in demo.Shares)
        {
            Add(chunk, demo, share, by);
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

    private void Add(Chunk chunk, DemoCustomer demo, DemoShare known, string by)
    {
        var share = new ShareOfWallet(demo.Index, known.Sheet, known.SubmissionId);
        DemoStamp<ShareOfWallet>.Key(share, ++shares);
        chunk.Shares.Add(DemoStamp<ShareOfWallet>.Entered(share, known.ChangedOn, by, shares * 41));
        foreach (var competitor in share.Competitors)
        {
            CompetitorOf(competitor, share.Id);
            chunk.Competitors.Add(competitor);
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

    private void Add(Chunk chunk, DemoCustomer demo, DemoLog filed, int firstContact)
    {
        var author = staff[filed.Author.SubjectId];
        var people = filed.Contacts.Select(place => firstContact + place).ToList();
        var steps = filed
            .Steps.Select(s => new NextStepSheet
            {
                What = s.What,
                DueOn = s.DueOn,
                OwnerId = staff[s.Owner.SubjectId],
            })
            .ToList();
        var sheet = filed.Sheet;
        var on = sheet.OccurredOn!.Value;
        var minute = ((sheet.StartedAt ?? new TimeOnly(9, 0)) - new TimeOnly(9, 0)).TotalMinutes;
        var recorded = DemoStamp<ContactLog>.At(on, (int)Math.Max(0, minute) + (sheet.DurationMinutes ?? 0) + 20);
        var log =
            filed.Kind == LogKind.Visit
                ? new ContactLog(
                    demo.Index,
                    author,
                    sheet with
                    {
                        ContactIds = people,
                        ColleagueIds = [.. filed.Colleagues.Select(c => staff[c.SubjectId])],
                        NextSteps = steps,
                    },
                    filed.SubmissionId,
                    recorded
                )
                : new ContactLog(
                    demo.Index,
                    author,
                    new CallSheet
                    {
                        OccurredOn = on,
                        StartedAt = sheet.StartedAt,
                        DurationMinutes = sheet.DurationMinutes,
                        Channel = sheet.Channel,
                        ContactId = people.Count > 0 ? people[0] : null,
                        OtherPeople = sheet.OtherPeople,
                        Said = sheet.Said,
                        Mood = sheet.Mood ?? Mood.Neutral,
                        Result = sheet.Result,
                        NextStep = steps.Count > 0 ? steps[0] : new NextStepSheet(),
                        VisibleFrom = sheet.VisibleFrom,
                    },
                    filed.SubmissionId,
                    recorded
                );
        DemoStamp<ContactLog>.Key(log, ++logs);
        chunk.Logs.Add(DemoStamp<ContactLog>.Entered(log, recorded, filed.Author.Name));
        foreach (var person in log.Participants)
        {
            ParticipantOf(person, log.Id);
            chunk.Participants.Add(person);
        }

        foreach (var colleague in log.Colleagues)
        {
            ColleagueOf(colleague, log.Id);
            chunk.Colleagues.Add(colleague);
        }

        foreach (var (followUp, step) in log.FollowUps.Zip(filed.Steps))
        {
            FollowUpOf(followUp, log.Id);
            var changed = recorded;
            if (step.DoneOn is { } done)
            {
                changed = DemoStamp<FollowUp>.At(done, logs * 17 % 480);
                followUp.Complete(changed, staff[step.Owner.SubjectId], step.DoneNote);
            }

            chunk.FollowUps.Add(DemoStamp<FollowUp>.Entered(followUp, changed, filed.Author.Name));
        }

        if (log.Opportunity is { } opportunity)
        {
            OpportunityOf(opportunity, log.Id);
            chunk.Opportunities.Add(DemoStamp<Opportunity>.Entered(opportunity, recorded, filed.Author.Name));
        }
    }
}
