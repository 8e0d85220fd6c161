namespace Rentai.Domain.Grading;

/// <summary>Brings the weights of a scheme back to a sum of 100.</summary>
public static class WeightScale
{
    /// <summary>Weights are kept in tenths of a percent.</summary>
    private const int Tenths = 10;

    private const int Whole = 100 * Tenths;

    /// <summary>
    /// The scheme with its weights scaled to exactly 100, in tenths. One factor may keep its weight: then the others are scaled around it;
    /// where they have none at all, they share the rest alike.
    /// </summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="keep">The factor that somebody has just set; its weight is cut to a tenth between 0 and 100.</param>
    public static SchemeContent ScaledToHundred(this SchemeContent scheme, Factor? keep)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        var fixedAt = keep is { } kept ? Math.Clamp((int)Math.Round(scheme[kept].Weight * Tenths), 0, Whole) : 0;
        var others = Factors.All.Where(f => f != keep).ToList();
        var sum = others.Sum(f => scheme[f].Weight);
        var exact = others.ConvertAll(f => (Whole - fixedAt) * (sum > 0 ? scheme[f].Weight / sum : 1m / others.Count));
        var tenths = exact.ConvertAll(e => (int)Math.Floor(e));
        var left = Whole - fixedAt - tenths.Sum();
        foreach (var i in Enumerable.Range(0, others.Count).OrderByDescending(i => exact[i] - tenths[i]).ThenBy(i => i).Take(left))
        {
            tenths[i]++;
        }

        var scaled = others.Zip(tenths).Aggregate(scheme, (s, w) => s.WithWeight(w.First, (decimal)w.Second / Tenths));
        return keep is { } factor ? scaled.WithWeight(factor, (decimal)fixedAt / Tenths) : scaled;
    }
}
