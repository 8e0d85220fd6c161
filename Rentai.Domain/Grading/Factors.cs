namespace Rentai.Domain.Grading;

/// <summary>What is true of the factors whatever the scheme says.</summary>
public static class Factors
{
    /// <summary>How many there are.</summary>
    public const int Count = 13;

    /// <summary>All of them, in the company's order.</summary>
    public static IReadOnlyList<Factor> All { get; } = [.. Enum.GetValues<Factor>()];

    /// <summary>Whether the factor is rated by an amount or a span of years, against boundaries.</summary>
    public static bool IsMeasured(this Factor factor) =>
        factor is Factor.Profit or Factor.Sales or Factor.ExpectedSales or Factor.Cooperation;

    /// <summary>Whether the portal can suggest a rating; the other factors are judged by the manager alone.</summary>
    public static bool IsSuggested(this Factor factor) =>
        factor.IsMeasured() || factor is Factor.Credit or Factor.Share or Factor.Relationship or Factor.Prospects;

    /// <summary>What the ticked boxes of factor 11 come to: all four are A, two or three B, one C, none D.</summary>
    public static Rating Rate(this Prospects ticked) =>
        int.PopCount((int)ticked) switch
        {
            >= 4 => Rating.A,
            >= 2 => Rating.B,
            1 => Rating.C,
            _ => Rating.D,
        };

    /// <summary>The order in which the wizard asks: what the portal suggests first, what is judged after it.</summary>
    public static IReadOnlyList<Factor> SuggestedFirst { get; } = [.. All.Where(f => f.IsSuggested()), .. All.Where(f => !f.IsSuggested())];
}
