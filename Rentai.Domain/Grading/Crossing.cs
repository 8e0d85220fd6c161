using Rentai.Domain.Customers;

namespace Rentai.Domain.Grading;

/// <summary>
/// A customer whose figures have crossed a line since it was graded 达到等级要求: graded again by today's figures it would come to another
/// class or tier. A proposal to grade it again; nothing changes by itself.
/// </summary>
/// <param name="FiscalYear">The closed round whose lines it is held against.</param>
/// <param name="CustomerNumber">Number.</param>
/// <param name="ShortName">Short name.</param>
/// <param name="AccountManager">Who graded it.</param>
/// <param name="Class">Class in force.</param>
/// <param name="Tier">Tier in force.</param>
/// <param name="Score">Score of its last grading.</param>
/// <param name="WouldScore">Score by today's figures, the judged factors as last rated.</param>
/// <param name="WouldClass">Class by that score.</param>
/// <param name="WouldTier">Tier by that score.</param>
/// <param name="Changes">Factors whose figures give another rating than then.</param>
public sealed record Crossing(
    int FiscalYear,
    string CustomerNumber,
    string ShortName,
    string? AccountManager,
    CustomerClass Class,
    ContactTier Tier,
    decimal Score,
    decimal WouldScore,
    CustomerClass WouldClass,
    ContactTier WouldTier,
    IReadOnlyList<Factor> Changes
)
{
    /// <summary>Whether it would rise.</summary>
    public bool IsUp => WouldScore > Score;
}
