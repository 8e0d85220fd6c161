using Rentai.Domain.Customers;

namespace Rentai.Domain.Grading;

/// <summary>
/// A round with what each of its gradings comes to, put together once a request. An open round is placed as it stands, customers without
/// a rating with those of the last round; a closed one shows what was put in force.
/// </summary>
internal sealed class RoundSight
{
    private readonly Dictionary<int, Seen> seen;
    private readonly Lazy<IReadOnlySet<int>> borderline;

    private RoundSight(
        RoundHead round,
        IReadOnlyList<RoundGrading> gradings,
        Dictionary<int, Seen> seen,
        Pyramid? pyramid,
        CancellationToken ct
    )
    {
        Round = round;
        Gradings = gradings;
        this.seen = seen;
        borderline = new(() => pyramid?.Borderline(ct) ?? new HashSet<int>());
    }

    public RoundHead Round { get; }

    public IReadOnlyList<RoundGrading> Gradings { get; }

    /// <summary>A round whose outcome the reader's level does not see.</summary>
    public static RoundSight Without(RoundHead round, IReadOnlyList<RoundGrading> gradings) => new(round, gradings, [], null, default);

    /// <summary>An open round as it stands.</summary>
    public static RoundSight Open(
        RoundHead round,
        IReadOnlyList<RoundGrading> gradings,
        IReadOnlyList<Standing> standings,
        LastRound? last,
        IReadOnlyDictionary<int, RatingSet> lastRatings,
        DateOnly today,
        CancellationToken ct
    )
    {
        var carried = new HashSet<int>();
        var standing = standings.ToList();
        for (var i = 0; i < standing.Count; i++)
        {
            if (standing[i].Ratings.Count == 0 && lastRatings.TryGetValue(standing[i].CustomerId, out var ratings))
            {
                carried.Add(standing[i].CustomerId);
                standing[i] = standing[i] with { Ratings = ratings };
            }
        }

        var pyramid = new Pyramid(round.Scheme, standing, today);
        var placements = pyramid.Place().Placements;
        var byCustomer = gradings.ToDictionary(g => g.CustomerId);
        var seen = new Dictionary<int, Seen>(placements.Count);
        for (var i = 0; i < placements.Count; i++)
        {
            if (byCustomer.TryGetValue(placements[i].CustomerId, out var grading))
            {
                var before = standing[i].ClassBefore;
                seen[grading.Id] = new Seen(
                    placements[i],
                    standing[i].SalesLastYear,
                    before,
                    before is null ? null : grading.TierInForce,
                    last?.Gradings.GetValueOrDefault(grading.CustomerId)?.Score,
                    carried.Contains(grading.CustomerId)
                );
            }
        }

        return new RoundSight(round, gradings, seen, pyramid, ct);
    }

    /// <summary>A closed round as it was put in force.</summary>
    public static RoundSight Closed(
        RoundHead round,
        IReadOnlyList<RoundGrading> gradings,
        IReadOnlyList<Standing> standings,
        IReadOnlyDictionary<int, GradingOutcome> outcomes,
        LastRound? last,
        DateOnly closedOn,
        CancellationToken ct
    )
    {
        var seen = new Dictionary<int, Seen>(outcomes.Count);
        foreach (var grading in gradings)
        {
            if (outcomes.TryGetValue(grading.Id, out var outcome))
            {
                seen[grading.Id] = new Seen(
                    outcome.ToPlacement(),
                    outcome.SalesLastYear,
                    outcome.ClassBefore,
                    outcome.TierBefore,
                    last?.Gradings.GetValueOrDefault(grading.CustomerId)?.Score,
                    IsCarried: false
                );
            }
        }

        return new RoundSight(round, gradings, seen, new Pyramid(round.Scheme, standings, closedOn), ct);
    }

    /// <summary>What a grading comes to, if the reader sees it.</summary>
    public Seen? Of(RoundGrading grading) => seen.GetValueOrDefault(grading.Id);

    /// <summary>Whether a grading bears a mark, as far as the reader's level knows.</summary>
    public bool Bears(RoundGrading grading, ReviewMark mark) =>
        mark switch
        {
            ReviewMark.Overridden => grading.IsOverridden,
            ReviewMark.Borderline => Of(grading) is not null && borderline.Value.Contains(grading.CustomerId),
            ReviewMark.Provisional => Of(grading) is { Placement.IsProvisional: true },
            _ => Of(grading)?.Move == mark,
        };

    /// <summary>A grading as a reviewer sees it.</summary>
    public ReviewRow Row(RoundGrading grading, ChangeReason? why) =>
        new(
            grading.Number,
            grading.ShortName,
            grading.GraderId,
            grading.Grader,
            grading.State,
            grading.ClassInForce,
            grading.ExpectedInForce,
            grading.TierInForce,
            grading.IsOverridden,
            grading.OverrideReason,
            grading.ReturnReason,
            grading.SubmittedAt,
            grading.SubmittedBy,
            grading.DecidedAt,
            grading.DecidedBy,
            Of(grading) is { } s
                ? new ReviewOutcome(
                    s.Placement.Score,
                    s.ScoreBefore,
                    s.Placement.Grade,
                    s.Placement.OldGrade,
                    s.Placement.Rank,
                    s.Placement.IsProvisional,
                    Bears(grading, ReviewMark.Borderline),
                    s.IsCarried,
                    s.ClassBefore,
                    s.TierBefore,
                    s.Placement.ProposedClass,
                    s.Placement.ProposedTier,
                    s.Placement.Class,
                    s.Placement.ExpectedClass,
                    s.Placement.Tier,
                    s.Move,
                    why
                )
                : null
        );

    /// <summary>A placement with what it is held against.</summary>
    internal sealed record Seen(
        Placement Placement,
        decimal SalesLastYear,
        CustomerClass? ClassBefore,
        ContactTier? TierBefore,
        decimal? ScoreBefore,
        bool IsCarried
    )
    {
        /// <summary>Steps between the classes, up counting positive.</summary>
        public int Steps => ClassBefore is { } before ? (int)before - (int)Placement.Class : 0;

        public decimal? Difference => Placement.Score - ScoreBefore;

        public ReviewMark? Move
        {
            get
            {
                if (ClassBefore is null)
                {
                    return ReviewMark.New;
                }

                var steps =
                    Steps != 0 ? Steps
                    : TierBefore is { } tier ? (int)tier - (int)Placement.Tier
                    : 0;
                return steps switch
                {
                    > 0 => ReviewMark.Up,
                    < 0 => ReviewMark.Down,
                    _ => null,
                };
            }
        }
    }
}
