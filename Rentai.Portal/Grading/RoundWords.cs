using System.Globalization;
using Rentai.Domain.Grading;
using Rentai.Domain.Resources;
using Rentai.Portal.Resources;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Grading;

/// <summary>Words about what a round brought.</summary>
public static class RoundWords
{
    /// <summary>A score with two decimals, or a dash.</summary>
    public static string Score(decimal? score) => score?.ToString("0.00", CultureInfo.InvariantCulture) ?? "–";

    /// <summary>Points with their sign.</summary>
    public static string WithSign(decimal points) => points.ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture);

    /// <summary>Points with their sign, or nothing where there are none.</summary>
    public static string Points(decimal? points) => points is { } p and not 0 ? WithSign(p) : "";

    /// <summary>A share in percent with one decimal.</summary>
    public static string Share(decimal part, decimal whole) =>
        whole == 0 ? "–" : (100 * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    /// <summary>The largest reason of a change: which factor, from what to what, and what about it.</summary>
    public static string Why(ReviewOutcome outcome) =>
        outcome.Why switch
        {
            { Before: { } before, After: { } after } why => GradingTexts.Review_Reason.With(
                Wording.Of(why.Factor),
                before,
                after,
                $"{Wording.Of(why.Part)} {Points(why.Points)}"
            ),
            { } why => GradingTexts.Review_ReasonOther.With(Wording.Of(why.Factor), $"{Wording.Of(why.Part)} {Points(why.Points)}"),
            null when outcome.Move is ReviewMark.Up or ReviewMark.Down => GradingTexts.Review_ByRank,
            _ => "",
        };
}
