using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Grading;
using Rentai.Infrastructure.Persistence;

namespace Rentai.Infrastructure.Demo;

/// <summary>The demo company's rounds as rows of the store.</summary>
/// <param name="staff">Keys of the colleagues by subject id.</param>
/// <param name="schemeId">Key of the scheme that both rounds go by.</param>
/// <param name="scheme">What it says.</param>
internal sealed class DemoGradingRows(IReadOnlyDictionary<string, int> staff, int schemeId, SchemeContent scheme)
{
    private const int ClosedId = 1;
    private const int OpenId = 2;

    /// <summary>So many customers are put in force by one statement.</summary>
    private const int MostKeys = 1_000;

    private int gradings;

    /// <summary>Writes the rounds and puts the outcome of the closed one in force.</summary>
    public async Task WriteAsync(PortalDbContext db, DemoRounds rounds, CancellationToken ct)
    {
        var writer = new BulkWriter(db);
        var by = DemoStaff.Executive.Name;
        await writer.WriteAsync(
            [Round(ClosedId, rounds.ClosedRound, rounds.Lines), Round(OpenId, rounds.OpenRound, null)],
            keyed: true,
            ct
        );
        await WriteAsync(writer, rounds.ClosedGradings.Select(g => (g, Row(g, ClosedId, rounds.ClosedRound))), closed: true, rounds, ct);
        await WriteAsync(writer, rounds.OpenGradings.Select(g => (g, Row(g, OpenId, rounds.OpenRound))), closed: false, rounds, ct);
        var reminder = new GradingReminder(
            OpenId,
            staff[DemoRounds.Reminded.SubjectId],
            DemoStamp<GradingRound>.At(DemoWorkdays.From(rounds.OpenRound.OpenedOn.AddDays(8)), 95),
            by
        );
        await writer.WriteAsync([reminder], keyed: false, ct);
        await PutInForceAsync(db, rounds, ct);
    }

    private async Task WriteAsync(
        BulkWriter writer,
        IEnumerable<(DemoGrading Demo, CustomerGrading Row)> gradings,
        bool closed,
        DemoRounds rounds,
        CancellationToken ct
    )
    {
        var round = closed ? rounds.ClosedRound : rounds.OpenRound;
        var place = 0;
        foreach (var chunk in gradings.Chunk(MostKeys))
        {
            await writer.WriteAsync([.. chunk.Select(g => g.Row)], keyed: true, ct);
            await writer.WriteAsync([.. chunk.SelectMany(g => Ratings(g.Demo, g.Row, round, closed))], keyed: true, ct);
            if (closed)
            {
                var outcomes = chunk
                    .Select(
                        (g, i) =>
                            new GradingOutcome(
                                g.Row.Id,
                                g.Demo.Index,
                                rounds.Placements[place + i],
                                rounds.SalesOf(place + i),
                                null,
                                null,
                                GradingLevels.OfOutcome(scheme)
                            )
                    )
                    .ToList();
                await writer.WriteAsync(outcomes, keyed: true, ct);
                place += chunk.Length;
            }
        }
    }

    private GradingRound Round(int id, DemoRound demo, ClassLines? lines)
    {
        var by = DemoStaff.Executive.Name;
        var opened = DemoStamp<GradingRound>.At(demo.OpenedOn, 25);
        var round = new GradingRound(demo.Year.Number, schemeId, demo.DueOn, opened, by, Chance.Stream(demo.Year.Number, "round").Guid());
        DemoStamp<GradingRound>.Key(round, id);
        if (demo.ClosedOn is { } closedOn && lines is not null)
        {
            round.Close(lines, DemoStamp<GradingRound>.At(closedOn, 410), by);
            return DemoStamp<GradingRound>.Entered(round, closedOn, by, 410);
        }

        return DemoStamp<GradingRound>.Entered(round, opened, by);
    }

    private CustomerGrading Row(DemoGrading demo, int roundId, DemoRound round)
    {
        var grader = demo.Grader?.Name ?? DemoStaff.SalesManager.Name;
        var decider = DemoStaff.Executive.Name;
        var row = new CustomerGrading(
            roundId,
            demo.Index,
            demo.Grader is { } person ? staff[person.SubjectId] : null,
            CustomerGrading.Yearly,
            GradingKind.Yearly,
            null
        );
        DemoStamp<CustomerGrading>.Key(row, ++gradings);
        var rated = DemoStamp<CustomerGrading>.At(round.RatedOn, demo.Index % 400);
        row.Override(demo.ClassOverride, demo.ExpectedOverride, demo.TierOverride, demo.OverrideReason);
        if (demo.State == GradingState.Open)
        {
            return demo.Ratings.Count == 0
                ? DemoStamp<CustomerGrading>.Entered(row, DemoStamp<CustomerGrading>.At(round.OpenedOn, 25), decider)
                : DemoStamp<CustomerGrading>.Entered(row, rated, grader);
        }

        row.Submit(rated.AddMinutes(40), grader);
        var decidedAt = round.ClosedOn is { } closedOn ? DemoStamp<CustomerGrading>.At(closedOn, 380) : rated.AddDays(1);
        if (demo.State == GradingState.Approved)
        {
            row.Approve(decidedAt, decider);
        }
        else if (demo.ReturnReason is { } reason)
        {
            row.Return(reason, decidedAt, decider);
        }

        return DemoStamp<CustomerGrading>.Entered(row, row.DecidedAt ?? row.SubmittedAt!.Value, row.DecidedAt is null ? grader : decider);
    }

    private IEnumerable<FactorRating> Ratings(DemoGrading demo, CustomerGrading row, DemoRound round, bool closed)
    {
        var by = demo.Grader?.Name ?? DemoStaff.SalesManager.Name;
        var at = DemoStamp<FactorRating>.At(round.RatedOn, demo.Index % 400);
        foreach (var rated in demo.Ratings)
        {
            var level = closed ? GradingLevels.OfOutcome(scheme) : GradingLevels.OfRating(scheme, rated.Factor);
            var rating = new FactorRating(row.Id, demo.Index, rated.Factor, level);
            rating.Rate(rated.Rating, rated.IsNotApplicable, rated.Reason, rated.Boxes, rated.Suggestion);
            yield return DemoStamp<FactorRating>.Entered(rating, at.AddMinutes((int)rated.Factor), by);
        }
    }

    private static async Task PutInForceAsync(PortalDbContext db, DemoRounds rounds, CancellationToken ct)
    {
        var positions = rounds.ClosedGradings.GroupBy(g => rounds.PositionOf(g.Index)!, g => g.Index);
        foreach (var position in positions)
        {
            var (@class, expected, tier, isOverridden) = position.Key;
            foreach (var ids in position.Chunk(MostKeys))
            {
                await db
                    .Customers.Where(c => ids.Contains(c.Id))
                    .ExecuteUpdateAsync(
                        s =>
                            s.SetProperty(c => c.Class, @class)
                                .SetProperty(c => c.ExpectedClass, expected)
                                .SetProperty(c => c.Tier, tier)
                                .SetProperty(c => c.IsOverridden, isOverridden),
                        ct
                    );
            }
        }
    }
}
