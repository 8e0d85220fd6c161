using Rentai.Domain.Customers;

namespace Rentai.Domain.Grading;

/// <summary>What a grading comes to: as it stands while the round is open, as it was put in force once it is closed.</summary>
/// <param name="Score">Score.</param>
/// <param name="ScoreBefore">Score of the last closed round.</param>
/// <param name="Grade">Grade by the score.</param>
/// <param name="OldGrade">Grade by last year's sales alone.</param>
/// <param name="Rank">Rank in the pyramid.</param>
/// <param name="IsProvisional">Whether too little is rated 暂定.</param>
/// <param name="IsBorderline">Whether the class flips when a weight varies 临界.</param>
/// <param name="IsCarried">Whether nothing is rated yet and last year's ratings stand in for it.</param>
/// <param name="ClassBefore">Class before; <see langword="null"/> when never graded.</param>
/// <param name="TierBefore">Tier before.</param>
/// <param name="ProposedClass">Class that the scheme proposes.</param>
/// <param name="ProposedTier">Tier that the scheme proposes.</param>
/// <param name="Class">Class with the manager's word.</param>
/// <param name="ExpectedClass">For a potential customer: the class expected.</param>
/// <param name="Tier">Tier with the manager's word.</param>
/// <param name="Move"><see cref="ReviewMark.Up"/>, <see cref="ReviewMark.Down"/> or <see cref="ReviewMark.New"/>; otherwise it stays.</param>
/// <param name="Why">Why the score changed, in one reason.</param>
public sealed record ReviewOutcome(
    decimal? Score,
    decimal? ScoreBefore,
    Grade? Grade,
    Grade OldGrade,
    int? Rank,
    bool IsProvisional,
    bool IsBorderline,
    bool IsCarried,
    CustomerClass? ClassBefore,
    ContactTier? TierBefore,
    CustomerClass ProposedClass,
    ContactTier ProposedTier,
    CustomerClass Class,
    CustomerClass? ExpectedClass,
    ContactTier Tier,
    ReviewMark? Move,
    ChangeReason? Why
)
{
    /// <summary>Score against last year's.</summary>
    public decimal? Difference => Score - ScoreBefore;
}
