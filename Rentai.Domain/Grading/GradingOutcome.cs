using Rentai.Domain.Access;
using Rentai.Domain.Customers;

namespace Rentai.Domain.Grading;

/// <summary>
/// What came out of a grading when it was put in force: score, grade, class and tier, kept for ever. Level 2; level 3 where it would give
/// the net profit away.
/// </summary>
internal sealed class GradingOutcome : ILevelled
{
    private GradingOutcome() { }

    public GradingOutcome(
        int gradingId,
        int customerId,
        Placement placement,
        decimal salesLastYear,
        CustomerClass? classBefore,
        ContactTier? tierBefore,
        AccessLevel visibleFrom
    )
    {
        GradingId = gradingId;
        CustomerId = customerId;
        Score = placement.Score;
        IsProvisional = placement.IsProvisional;
        Grade = placement.Grade;
        OldGrade = placement.OldGrade;
        Rank = placement.Rank;
        ProposedClass = placement.ProposedClass;
        ExpectedClass = placement.ExpectedClass;
        ProposedTier = placement.ProposedTier;
        Class = placement.Class;
        Tier = placement.Tier;
        SalesLastYear = salesLastYear;
        ClassBefore = classBefore;
        TierBefore = tierBefore;
        VisibleFrom = visibleFrom;
    }

    public int GradingId { get; private set; }

    public CustomerGrading Grading { get; private set; } = null!;

    public int CustomerId { get; private set; }

    public decimal? Score { get; private set; }

    public bool IsProvisional { get; private set; }

    public Grade? Grade { get; private set; }

    /// <summary>By last year's sales alone.</summary>
    public Grade OldGrade { get; private set; }

    public int? Rank { get; private set; }

    public CustomerClass ProposedClass { get; private set; }

    public CustomerClass? ExpectedClass { get; private set; }

    public ContactTier ProposedTier { get; private set; }

    public CustomerClass Class { get; private set; }

    public ContactTier Tier { get; private set; }

    /// <summary>Sales of the fiscal year before the round's as they stood, yuan.</summary>
    public decimal SalesLastYear { get; private set; }

    /// <summary>Class in force until then; <see langword="null"/> when it had never been graded.</summary>
    public CustomerClass? ClassBefore { get; private set; }

    /// <summary>Tier in force until then; <see langword="null"/> when it had never been graded.</summary>
    public ContactTier? TierBefore { get; private set; }

    public AccessLevel VisibleFrom { get; private set; }

    /// <summary>Where the customer came to stand.</summary>
    public Placement ToPlacement() =>
        new(CustomerId, Score, IsProvisional, Grade, OldGrade, Rank, ProposedClass, ExpectedClass, ProposedTier, Class, Tier);
}
