using Microsoft.Extensions.DependencyInjection;
using Rentai.Domain.Access;
using Rentai.Domain.Calendar;
using Rentai.Domain.Grading;

namespace Rentai.Benchmarks;

/// <summary>How long it takes to suggest and score all thirteen factors of all customers, facts read from the store each time.</summary>
internal static class Grading
{
    public static async Task MeasureAsync(int rounds, IReadOnlyList<int> sizes)
    {
        Console.WriteLine(
            "| suggest and score all 13 factors, ms | customers | facts p50 | suggestions p50 | scores and pyramid p50 | all p50 | all p95 |"
        );
        Console.WriteLine("| --- | --: | --: | --: | --: | --: | --: |");
        foreach (var size in sizes)
        {
            await using var portal = await BenchPortal.StartAsync(size, CancellationToken.None);
            Console.Error.WriteLine($"{size} customers: created and filled in {portal.FillTime.TotalSeconds:F1} s");
            var (facts, suggestions, scores, all) = (new Figures(), new Figures(), new Figures(), new Figures());
            for (var round = -2; round < rounds; round++)
            {
                var times = await OnceAsync(portal);
                if (round >= 0)
                {
                    facts.Add(times.Facts);
                    suggestions.Add(times.Suggestions);
                    scores.Add(times.Scores);
                    all.Add(times.Facts + times.Suggestions + times.Scores);
                }
            }

            Console.WriteLine($"| | {size} | {facts.P50:F0} | {suggestions.P50:F0} | {scores.P50:F0} | {all.P50:F0} | {all.P95:F0} |");
        }
    }

    private static async Task<(TimeSpan Facts, TimeSpan Suggestions, TimeSpan Scores)> OnceAsync(BenchPortal portal)
    {
        await using var services = portal.CreateScope();
        var fiscal = services.ServiceProvider.GetRequiredService<FiscalCalendar>();
        var today = services.ServiceProvider.GetRequiredService<PortalClock>().Today;
        var year = fiscal.YearOf(today);
        var scheme = StandardScheme.Content;
        var asked = new FactsAsked(year, fiscal.YearBefore(year), today, scheme.Credit, null);
        var scope = await services.ServiceProvider.GetRequiredService<IGate>().AdmitAsync(Operation.FindCustomers, CancellationToken.None);

        var start = TimeProvider.System.GetTimestamp();
        var facts = await services.ServiceProvider.GetRequiredService<IFactStore>().FactsAsync(asked, scope, CancellationToken.None);
        var read = TimeProvider.System.GetElapsedTime(start);

        start = TimeProvider.System.GetTimestamp();
        var suggested = facts
            .Values.Select(f => (Facts: f, Suggestions: Suggestions.Of(scheme, f, Prospects.GoodProducts, asked)))
            .ToList();
        var suggesting = TimeProvider.System.GetElapsedTime(start);

        start = TimeProvider.System.GetTimestamp();
        var standings = suggested.ConvertAll(s => new Standing(
            s.Facts.CustomerId,
            $"C{s.Facts.CustomerId:D4}",
            s.Suggestions.Aggregate(default(RatingSet), (set, one) => set.With(one.Factor, one.Rating ?? Rating.C)),
            s.Facts.SalesLastYear,
            null,
            false,
            false,
            s.Facts.LastOrderOn,
            null,
            null
        ));
        var placed = new Pyramid(scheme, standings, today).Place();
        var scoring = TimeProvider.System.GetElapsedTime(start);
        return placed.Placements.Count == facts.Count
            ? (read, suggesting, scoring)
            : throw new InvalidOperationException("Not every customer was placed.");
    }
}
