using Rentai.Domain.Access;
using Rentai.Domain.Grading;
using Rentai.Domain.Sales;

namespace Rentai.Infrastructure.Demo;

/// <summary>What the records of a customer said on a day, as the store would have read them then.</summary>
internal static class DemoFacts
{
    /// <summary>The facts at level 2.</summary>
    public static CustomerFacts Of(DemoCustomer customer, FactsAsked asked)
    {
        var tally = new FactTally(asked);
        foreach (var order in customer.Orders.Where(o => o.OrderedOn <= asked.Today))
        {
            tally.Ordered(order.OrderedOn, order.Amount);
            PaidAmount[] payments = [.. order.Payments.OrderBy(p => p.On).Select(p => new PaidAmount(p.On, p.Amount))];
            tally.FellDue(order.DueOn, order.Amount, order.Business == BusinessKind.Project, payments);
        }

        foreach (var margin in customer.Margins)
        {
            tally.Earned(margin.Month, margin.GrossProfit);
        }

        var logs = customer
            .Logs.Where(l =>
                AccessPolicy.Sees(AccessLevel.Manager, l.Sheet.VisibleFrom) && l.Sheet.OccurredOn is { } on && on <= asked.Today
            )
            .ToList();
        foreach (var opportunity in logs.Select(l => l.Sheet.Opportunity).OfType<OpportunitySheet>())
        {
            if (opportunity.ExpectedMonth is { } month)
            {
                tally.Hoped(new DateOnly(month.Year, month.Month, 1), opportunity.ExpectedAmount, opportunity.Probability);
            }
        }

        foreach (var log in logs.Where(l => l.Sheet.OccurredOn >= FactTally.TouchesSince(asked.Today)))
        {
            var met = log
                .Contacts.Select(place => customer.Contacts[place].Sheet)
                .Where(c => c.LeftOn is not { } left || left > asked.Today)
                .Select(c => c.Seniority)
                .Distinct();
            foreach (var seniority in met)
            {
                tally.Touched(seniority, 1);
            }
        }

        // The share of all products always comes first.
        if (customer.Shares is [{ Sheet: var share } known, ..] && known.ChangedOn <= asked.Today)
        {
            var theirs = share.Competitors.Select(c => c.Share ?? 0).Where(s => s > 0).ToList();
            tally.Shared(share.OurShare!.Value, theirs.DefaultIfEmpty().Max(), theirs.Count);
        }

        return tally.Facts(customer.Index);
    }
}
