namespace Rentai.Benchmarks;

/// <summary>Times of one thing done many times, in milliseconds.</summary>
internal sealed class Figures
{
    private readonly List<double> times = [];

    public void Add(TimeSpan time) => times.Add(time.TotalMilliseconds);

    public double P50 => Percentile(0.50);

    public double P95 => Percentile(0.95);

    private double Percentile(double share)
    {
        var sorted = times.Order().ToArray();
        return sorted[(int)Math.Ceiling(share * sorted.Length) - 1];
    }
}
