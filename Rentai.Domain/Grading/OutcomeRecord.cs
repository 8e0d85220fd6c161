using Rentai.Domain.Customers;

namespace Rentai.Domain.Grading;

/// <summary>What came out of a grading, in a customer's history.</summary>
/// <param name="Score">Score.</param>
/// <param name="IsProvisional">Whether too little was rated.</param>
/// <param name="Grade">Grade by the score.</param>
/// <param name="OldGrade">Grade by last year's sales alone.</param>
/// <param name="Rank">Rank in the pyramid.</param>
/// <param name="ProposedClass">What the scheme proposed.</param>
/// <param name="ExpectedClass">For a potential customer: the class expected.</param>
/// <param name="ProposedTier">What the scheme proposed.</param>
/// <param name="Class">Class put in force.</param>
/// <param name="Tier">Tier put in force.</param>
public sealed record OutcomeRecord(
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
