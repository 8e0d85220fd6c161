using System.Globalization;
using Rentai.Domain.Customers;
using Rentai.Domain.Grading;

namespace Rentai.Benchmarks;

/// <summary>A trial of a scheme 方案试算: from a weight to the picture, and the borderline marks after it, on made-up customers.</summary>
internal static class SchemeTrials
{
    private const int WarmUp = 5;

    public static void Measure(int rounds)
    {
        Console.WriteLine("| trial, ms | customers | picture p50 | picture p95 | borderline p50 |");
        Console.WriteLine("| --- | --: | --: | --: | --: |");
        foreach (var size in new[] { 300, 30_000 })
        {
            var ground = Ground(size);
            var trial = new SchemeTrial(ground);
            var pictures = new Figures();
            var borderline = new Figures();
            for (var round = 0; round < rounds + WarmUp; round++)
            {
                var scheme = ground.Scheme.WithWeight(Factor.Profit, round % 40).WithWeight(Factor.Credit, 40 - (round % 40));
                var start = TimeProvider.System.GetTimestamp();
                trial.Under(scheme);
                var picture = TimeProvider.System.GetElapsedTime(start);
                if (round < WarmUp)
                {
                    continue;
                }

                pictures.Add(picture);
                if (round % 10 == 0)
                {
                    start = TimeProvider.System.GetTimestamp();
                    trial.Borderline(scheme, CancellationToken.None);
                    borderline.Add(TimeProvider.System.GetElapsedTime(start));
                }
            }

            Console.WriteLine($"| weight to picture | {size} | {pictures.P50:F2} | {pictures.P95:F2} | {borderline.P50:F2} |");
        }
    }

    private static TrialGround Ground(int size)
    {
        var random = new Random(11);
        var today = new DateOnly(2026, 3, 5);
        return new TrialGround(
            2026,
            RoundState.Open,
            1,
            StandardScheme.Content,
            today,
            [
                .. Enumerable
                    .Range(1, size)
                    .Select(i => new TrialCustomer(
                        new Standing(
                            i,
                            string.Create(CultureInfo.InvariantCulture, $"C{i:D5}"),
                            Factors.All.Aggregate(default(RatingSet), (set, f) => set.With(f, (Rating)random.Next(4))),
                            random.Next(2_000_000),
                            (CustomerClass)random.Next(4),
                            false,
                            i % 20 == 0,
                            today.AddDays(-random.Next(900)),
                            null,
                            null
                        ),
                        $"客户{i}",
                        "王海燕",
                        random.Next(400_000)
                    )),
            ],
            size / 30
        );
    }
}
