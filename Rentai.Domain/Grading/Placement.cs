using Rentai.Domain.Customers;

namespace Rentai.Domain.Grading;

/// <summary>Where a customer comes to stand in the pyramid 金字塔.</summary>
/// <param name="CustomerId">Key.</param>
/// <param name="Score">Score, or <see langword="null"/> when nothing is rated.</param>
/// <param name="IsProvisional">Whether too little is rated.</param>
/// <param name="Grade">Grade 级别 by the score.</param>
/// <param name="OldGrade">The old grade, by last year's sales alone.</param>
/// <param name="Rank">Rank by score, from 1; potential customers and those without a score have none.</param>
/// <param name="ProposedClass">Class 分类 that the scheme proposes.</param>
/// <param name="ExpectedClass">For a potential customer: the class that its score would reach.</param>
/// <param name="ProposedTier">Tier 联络等级 that the scheme proposes for the class it comes to have.</param>
/// <param name="Class">Class with the manager's word.</param>
/// <param name="Tier">Tier with the manager's word.</param>
public sealed record Placement(
    int CustomerId,
    decimal? Score,
    bool IsProvisional,
    Grade? Grade,
    Grade OldGrade,
    int? Rank,
    CustomerClass ProposedClass,
    CustomerClass? ExpectedClass,
    ContactTier ProposedTier,
    CustomerClass Class,
    ContactTier Tier
);
