using System.Globalization;
using Rentai.Domain.Grading;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Grading;

/// <summary>
/// What was tried out, as it stands in the page's address: only what differs from the scheme that the trial began with. A reload, a
/// bookmark and a link sent to a colleague show the same trial.
/// </summary>
public static class TrialState
{
    private const string Weights = "w";
    private const string Quotas = "q";
    private const string Scores = "s";
    private const string Basis = "by";
    private const string Guards = "g";
    private const string Keep = "k";
    private const string Tiers = "t";

    /// <summary>The address with what differs.</summary>
    public static UrlQuery Write(UrlQuery url, SchemeContent begun, SchemeContent tried) =>
        url.With(Weights, Unless(WeightsOf(begun), WeightsOf(tried)))
            .With(Quotas, Unless(Text(begun.Quotas), Text(tried.Quotas)))
            .With(Scores, Unless(Text(begun.Scores), Text(tried.Scores)))
            .With(Basis, begun.ClassBasis == tried.ClassBasis ? null : tried.ClassBasis.ToString())
            .With(Guards, Unless(GuardsOf(begun), GuardsOf(tried)))
            .With(Keep, Unless(Text(begun.KeepWithin), Text(tried.KeepWithin)))
            .With(Tiers, Unless(Text(begun.Tiers.Special, begun.Tiers.Important), Text(tried.Tiers.Special, tried.Tiers.Important)));

    /// <summary>The scheme that the address describes; what cannot be read is as the trial began.</summary>
    public static SchemeContent Read(UrlQuery url, SchemeContent begun)
    {
        var tried = begun;
        if (Numbers(url.One(Weights), Factors.Count, 0, 100) is { } weights)
        {
            tried = Factors.All.Zip(weights).Aggregate(tried, (s, w) => s.WithWeight(w.First, Math.Round(w.Second, 1)));
        }

        if (Numbers(url.One(Quotas), 3, 0, 100) is [var core, var important, var ordinary])
        {
            tried = tried with { Quotas = new ClassCuts(core, important, ordinary) };
        }

        if (Numbers(url.One(Scores), 3, 0, 100) is [var first, var second, var third])
        {
            tried = tried with { Scores = new ClassCuts(first, second, third) };
        }

        if (url.All<ClassBasis>(Basis) is [var basis])
        {
            tried = tried with { ClassBasis = basis };
        }

        if (Numbers(url.One(Guards), 2, 0, 1) is [var credit, var value])
        {
            tried = tried with { BadCreditNeverCore = credit == 1, LowValueNeverCore = value == 1 };
        }

        if (Numbers(url.One(Keep), 1, 0, 20) is [var keep])
        {
            tried = tried with { KeepWithin = keep };
        }

        return Numbers(url.One(Tiers), 2, 0, 10_000) is [var special, var next]
            ? tried with
            {
                Tiers = tried.Tiers with { Special = (int)special, Important = (int)next },
            }
            : tried;
    }

    /// <summary>The address without a trial.</summary>
    public static UrlQuery Clear(UrlQuery url) => url.Without(Weights, Quotas, Scores, Basis, Guards, Keep, Tiers);

    private static string? Unless(string begun, string tried) => begun == tried ? null : tried;

    private static string WeightsOf(SchemeContent scheme) => Text([.. scheme.Factors.Select(f => f.Weight)]);

    private static string GuardsOf(SchemeContent scheme) => Text(scheme.BadCreditNeverCore ? 1 : 0, scheme.LowValueNeverCore ? 1 : 0);

    private static string Text(ClassCuts cuts) => Text(cuts.Core, cuts.Important, cuts.Ordinary);

    private static string Text(params decimal[] numbers) =>
        string.Join('-', numbers.Select(n => n.ToString("0.##", CultureInfo.InvariantCulture)));

    private static decimal[]? Numbers(string? text, int count, decimal least, decimal most)
    {
        var parts = text?.Split('-') ?? [];
        var numbers = parts
            .Select(p =>
                decimal.TryParse(p, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var n) && n >= least && n <= most
                    ? n
                    : (decimal?)null
            )
            .OfType<decimal>()
            .ToArray();
        return parts.Length == count && numbers.Length == count ? numbers : null;
    }
}
