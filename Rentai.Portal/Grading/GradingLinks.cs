namespace Rentai.Portal.Grading;

/// <summary>Addresses of the grading pages.</summary>
public static class GradingLinks
{
    /// <summary>The rounds.</summary>
    public const string Home = "/grading";

    /// <summary>One customer in the wizard.</summary>
    public static string Wizard(int fiscalYear, string customerNumber) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/grading/{fiscalYear}/{customerNumber}");
}
