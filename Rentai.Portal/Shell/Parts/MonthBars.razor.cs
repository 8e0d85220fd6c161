using System.Globalization;
using Microsoft.AspNetCore.Components;
using Rentai.Domain.Resources;
using Rentai.Portal.Resources;

namespace Rentai.Portal.Shell.Parts;

/// <summary>A chart of months. Amounts below zero are drawn as nothing and stand in the table.</summary>
public sealed partial class MonthBars
{
    private const int Height = 220;
    private const int Top = 16;
    private const int Bottom = 28;
    private static readonly decimal[] RoundSteps = [1m, 2m, 5m, 10m];
    private readonly string id = "m" + Guid.CreateVersion7().ToString("N")[^12..];
    private bool asTable;

    /// <summary>What the chart shows, with the unit if it is not yuan.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>The months, in order.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<MonthBar> Months { get; set; }

    private double Step => 100.0 / Months.Count;

    private double BarWidth => Math.Min(3, Step * 0.6);

    private int LabelEvery => Months.Count <= 14 ? 1 : 3;

    private decimal Highest => Ticks[^1];

    private IReadOnlyList<decimal> Ticks => TicksTo(Months.Max(m => Math.Max(m.Yuan, Math.Max(m.YearBefore ?? 0, m.Average ?? 0))));

    private string Description
    {
        get
        {
            var best = Months.MaxBy(m => m.Yuan)!;
            return ShellTexts.ChartDescription.With(
                Title,
                Text(Months[0].Month),
                Text(Months[^1].Month),
                Amount.Brief(Months.Sum(m => m.Yuan)),
                Amount.Brief(best.Yuan),
                Text(best.Month)
            );
        }
    }

    // Round steps: 1, 2 or 5 times a power of ten, at most five of them.
    private static IReadOnlyList<decimal> TicksTo(decimal highest)
    {
        if (highest <= 0)
        {
            return [0, 1];
        }

        var rough = (double)highest / 4;
        var power = (decimal)Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = RoundSteps.Select(s => s * power).First(s => s >= (decimal)rough);
        return [.. Enumerable.Range(0, (int)Math.Ceiling(highest / step) + 1).Select(i => i * step)];
    }

    private static string Text(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static string Number(decimal? yuan) => yuan?.ToString("#,0", CultureInfo.InvariantCulture) ?? "–";

    private static string F(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static string P(double share) => share.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static string MonthLabel(DateOnly month, int index) =>
        month.Month == 1 || index == 0
            ? month.ToString("yyyy/M", CultureInfo.InvariantCulture)
            : month.Month.ToString(CultureInfo.InvariantCulture);

    private double XOf(int index) => (index + 0.5) * Step;

    private double YOf(decimal yuan) => Top + ((Height - Top - Bottom) * (1 - (double)(Math.Max(0, yuan) / Highest)));

    private string Y(decimal yuan) => F(YOf(yuan));
}
