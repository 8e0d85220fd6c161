using Rentai.Portal.Resources;
using Rentai.Portal.Shell.Parts;

namespace Rentai.Portal.Grading;

/// <summary>Addresses of a yearly round 年度评级 and of what belongs to it.</summary>
public static class RoundLinks
{
    /// <summary>The running round, or the last one.</summary>
    public const string Home = "/grading";

    /// <summary>The tab of the progress.</summary>
    public const string Progress = "progress";

    /// <summary>The tab of the review 审核.</summary>
    public const string Review = "review";

    /// <summary>The tab of the report 报告.</summary>
    public const string Report = "report";

    /// <summary>How far a round is.</summary>
    public static string Round(int fiscalYear) => $"/grading/{fiscalYear}";

    /// <summary>The first customer that is left to grade.</summary>
    public static string Next(int fiscalYear) => $"/grading/{fiscalYear}/next";

    /// <summary>One customer's grading.</summary>
    public static string Customer(int fiscalYear, string number) => $"/grading/{fiscalYear}/{number}";

    /// <summary>The review, narrowed where a query is given.</summary>
    public static string ReviewOf(int fiscalYear, string query = "") => $"/grading/{fiscalYear}/review{query}";

    /// <summary>The report.</summary>
    public static string ReportOf(int fiscalYear) => $"/grading/{fiscalYear}/report";

    /// <summary>The pages of one round, side by side.</summary>
    /// <param name="fiscalYear">The round.</param>
    /// <param name="showsOutcome">Whether the reader's level sees what comes out; without it there is no report.</param>
    public static IReadOnlyList<TabItem> Tabs(int fiscalYear, bool showsOutcome) =>
        [
            new(Progress, GradingTexts.Round_Progress, Href: Round(fiscalYear)),
            new(Review, GradingTexts.Round_Review, Href: ReviewOf(fiscalYear)),
            .. showsOutcome ? [new TabItem(Report, GradingTexts.Round_Report, Href: ReportOf(fiscalYear))] : Array.Empty<TabItem>(),
        ];
}
