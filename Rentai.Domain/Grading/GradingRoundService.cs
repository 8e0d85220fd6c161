using FluentValidation;
using Rentai.Domain.Access;
using Rentai.Domain.Auditing;
using Rentai.Domain.Calendar;
using Rentai.Domain.Customers;
using Rentai.Domain.Resources;

namespace Rentai.Domain.Grading;

/// <inheritdoc cref="IGradingRounds"/>
internal sealed class GradingRoundService(
    IGate gate,
    IRoundStore store,
    IStandingStore standings,
    IFactStore facts,
    IAuditStore audit,
    PortalClock clock,
    FiscalCalendar fiscal
) : IGradingRounds
{
    private readonly OpenRoundRules rules = new(clock, fiscal);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RoundSummary>> ListAsync(CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.ReadGradings, ct);
        return await store.ListAsync(scope, ct);
    }

    /// <inheritdoc/>
    public async Task<RoundProgress?> ReadAsync(int fiscalYear, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.ReadGradings, ct);
        if (await store.FindAsync(fiscalYear, scope, ct) is not { } round)
        {
            return null;
        }

        var gradings = await store.GradingsAsync(round, null, scope, ct);
        var tallies = await store.TalliesAsync(round.Id, scope, ct);
        var reminders = await store.RemindersAsync(round.Id, scope, ct);
        var complete = Factors.All.Count(f => scope.Sees(GradingLevels.OfRating(round.Scheme, f)));
        var graders = gradings
            .GroupBy(g => (g.GraderId, g.Grader))
            .Select(g => Progress(g.Key.GraderId, g.Key.Grader, [.. g], tallies, reminders, complete, scope))
            .OrderByDescending(g => g.IsReader)
            .ThenBy(g => g.GraderId is null)
            .ThenByDescending(g => g.Counts.Left)
            .ThenBy(g => g.Grader, StringComparer.Ordinal)
            .ToList();
        var missing = round.State == RoundState.Open ? await store.NotEnrolledAsync(round.Id, scope, ct) : 0;
        return new RoundProgress(round.Summary(StateCounts.Of(gradings.Select(g => g.State)), scope), graders, missing);
    }

    /// <inheritdoc/>
    public async Task<GradingDuty?> DutyAsync(CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.ReadGradings, ct);
        if (await store.FindAsync(null, scope, ct) is not { } round)
        {
            return null;
        }

        var (mine, waiting) = await store.DutyAsync(round.Id, scope, ct);
        var reminded = (await store.RemindersAsync(round.Id, scope, ct)).GetValueOrDefault(scope.PersonId);
        var decides = AccessPolicy.Of(Operation.DirectGradingRounds).IsMetBy(scope.Level, scope.IsAdministrator);
        return new GradingDuty(
            round.FiscalYear,
            round.DueOn,
            mine.Left,
            mine.Returned,
            reminded.By is null ? null : reminded.At,
            reminded.By,
            decides ? waiting : 0
        );
    }

    /// <inheritdoc/>
    public async Task<RoundReview?> ReviewAsync(ReviewQuery query, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.ReadGradings, ct);
        if (await store.FindAsync(query.FiscalYear, scope, ct) is not { } round)
        {
            return null;
        }

        var (sight, last) = await SightAsync(round, scope, ct);
        var named = string.IsNullOrWhiteSpace(query.Filter.Text)
            ? null
            : (await store.GradingsAsync(round, query.Filter.Text, scope, ct)).Select(g => g.Id).ToHashSet();
        var fitting = sight.Gradings.Where(g => named?.Contains(g.Id) != false && Fits(sight, g, query.Filter)).ToList();
        var page = Sorted(sight, fitting, query.Sort, query.Descending).Skip(query.Paging.Skip).Take(query.Paging.Take).ToList();
        var why = await LedgersAsync(round, last, sight, page, scope, ct);
        await audit.RecordReadAsync(scope, nameof(RoundReview), $"{round.FiscalYear}", null, round.ReadLevel(scope), ct);
        return new RoundReview(
            round.Summary(StateCounts.Of(sight.Gradings.Select(g => g.State)), scope),
            new PageOf<ReviewRow>([.. page.Select(g => sight.Row(g, why.GetValueOrDefault(g.Id)?.Main()))], fitting.Count),
            [.. fitting.Where(g => g.State == GradingState.Submitted).Select(g => g.Number)],
            Enum.GetValues<ReviewMark>().ToDictionary(m => m, m => sight.Gradings.Count(g => sight.Bears(g, m)))
        );
    }

    /// <inheritdoc/>
    public async Task<RoundReport?> ReportAsync(int fiscalYear, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.ReadGradings, ct);
        if (await store.FindAsync(fiscalYear, scope, ct) is not { } round || !round.ShowsOutcome(scope))
        {
            return null;
        }

        var (sight, last) = await SightAsync(round, scope, ct);
        var profits = await store.GrossProfitAsync(YearBefore(round).Span, scope, ct);
        var placed = sight
            .Gradings.Select(g => (Grading: g, Seen: sight.Of(g)!))
            .Where(p => p.Seen is not null)
            .Select(p => (p.Grading, p.Seen, Profit: profits.GetValueOrDefault(p.Grading.CustomerId)))
            .ToList();
        var ledgers = await LedgersAsync(round, last, sight, null, scope, ct);
        var movers = placed.Where(p => p.Seen.Move is ReviewMark.Up or ReviewMark.Down).ToList();
        await audit.RecordReadAsync(scope, nameof(RoundReport), $"{round.FiscalYear}", null, round.ReadLevel(scope), ct);
        return new RoundReport(
            round.Summary(StateCounts.Of(sight.Gradings.Select(g => g.State)), scope),
            round.Scheme,
            [
                .. Enum.GetValues<CustomerClass>()
                    .Select(c =>
                    {
                        var inside = placed.Where(p => p.Seen.Placement.Class == c).ToList();
                        return new ClassShare(
                            c,
                            inside.Count,
                            inside.Sum(p => p.Seen.SalesLastYear),
                            inside.Sum(p => p.Profit),
                            QuotaOf(round.Scheme, c)
                        );
                    }),
            ],
            [
                .. Enum.GetValues<ContactTier>()
                    .Select(t =>
                    {
                        var inside = placed.Where(p => p.Seen.Placement.Tier == t).ToList();
                        return new TierShare(
                            t,
                            inside.Count,
                            inside.Sum(p => p.Seen.SalesLastYear),
                            inside.Sum(p => p.Profit),
                            inside.Count * round.Scheme.Effort.HoursOf(t)
                        );
                    }),
            ],
            [
                .. placed
                    .GroupBy(p => (From: p.Seen.ClassBefore, To: p.Seen.Placement.Class))
                    .OrderBy(g => g.Key.From ?? (CustomerClass)int.MaxValue)
                    .ThenBy(g => g.Key.To)
                    .Select(g => new ClassMove(g.Key.From, g.Key.To, g.Count())),
            ],
            [
                .. movers
                    .OrderByDescending(p => Math.Abs(p.Seen.Steps))
                    .ThenBy(p => p.Seen.Placement.Class)
                    .ThenByDescending(p => p.Seen.SalesLastYear)
                    .ThenBy(p => p.Grading.Number, StringComparer.Ordinal)
                    .Take(RoundReport.MostMovers)
                    .Select(p => sight.Row(p.Grading, ledgers.GetValueOrDefault(p.Grading.Id)?.Main())),
            ],
            movers.Count,
            [
                .. placed
                    .Where(p => p.Grading.IsOverridden)
                    .OrderBy(p => p.Seen.Placement.Class)
                    .ThenBy(p => p.Grading.Number, StringComparer.Ordinal)
                    .Take(RoundReport.MostMovers)
                    .Select(p => sight.Row(p.Grading, null)),
            ],
            ChangeLedger.Mean([.. ledgers.Values]),
            ledgers.Count,
            last?.FiscalYear
        );
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Crossing>> CrossingsAsync(CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.ReadGradings, ct);
        var rounds = await store.ListAsync(scope, ct);
        if (rounds.Count == 0 || rounds.Any(r => r.State == RoundState.Open))
        {
            return [];
        }

        var round = (await store.FindAsync(rounds[0].FiscalYear, scope, ct))!;
        if (!round.ShowsOutcome(scope) || round.Lines is not { } lines)
        {
            return [];
        }

        var year = fiscal.Year(round.FiscalYear);
        var asked = new FactsAsked(year, fiscal.YearBefore(year), clock.Today, round.Scheme.Credit, null);
        var known = await facts.FactsAsync(asked, scope, ct);
        var last = (await store.LastRoundAsync(round.FiscalYear + 1, scope, ct))!;
        var factors = await store.FactorsAsync(round.FiscalYear, null, scope, ct);
        var standing = (await standings.GroundAsync(round.FiscalYear, asked.YearBefore, scope, ct))!.Standings.ToDictionary(s =>
            s.CustomerId
        );
        var crossings = new List<Crossing>();
        foreach (var grading in await store.GradingsAsync(round, null, scope, ct))
        {
            if (
                !grading.IsOverridden
                && last.Gradings.GetValueOrDefault(grading.CustomerId) is { Score: { } score } then
                && factors.TryGetValue(then.GradingId, out var rated)
                && known.TryGetValue(grading.CustomerId, out var records)
                && standing.TryGetValue(grading.CustomerId, out var stood)
                && Crossed(round, lines, grading, score, rated, Suggestions.Of(round.Scheme, records, null, asked), stood) is { } crossing
            )
            {
                crossings.Add(crossing);
            }
        }

        await audit.RecordReadAsync(scope, nameof(Crossing), $"{round.FiscalYear}", null, round.ReadLevel(scope), ct);
        return [.. crossings.OrderByDescending(c => c.WouldScore).ThenBy(c => c.CustomerNumber, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public async Task OpenAsync(OpenRound command, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.DirectGradingRounds, ct);
        await rules.ValidateAndThrowAsync(command, ct);
        await store.OpenAsync(command, clock.Now, scope, ct);
    }

    /// <inheritdoc/>
    public async Task MoveAsync(int fiscalYear, long version, DateOnly dueOn, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.DirectGradingRounds, ct);
        await OpenOneAsync(fiscalYear, scope, ct);
        if (dueOn < clock.Today)
        {
            throw new RuleBrokenException(RuleTexts.Round_DuePast);
        }

        if (dueOn > clock.Today.AddYears(1))
        {
            throw new RuleBrokenException(RuleTexts.Round_DueFar);
        }

        if (!await store.ChangeAsync(fiscalYear, version, r => r.Move(dueOn), scope, ct))
        {
            throw new RuleBrokenException(RuleTexts.Round_Gone);
        }
    }

    /// <inheritdoc/>
    public async Task<int> EnrolAsync(int fiscalYear, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.DirectGradingRounds, ct);
        var round = await OpenOneAsync(fiscalYear, scope, ct);
        return await store.EnrolAsync(round.Id, clock.Now, scope, ct);
    }

    /// <inheritdoc/>
    public async Task<int> AssignAsync(AssignGradings command, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.DirectGradingRounds, ct);
        var round = await OpenOneAsync(command.FiscalYear, scope, ct);
        if (!await store.IsOnStaffAsync(command.GraderId, scope, ct))
        {
            throw new RuleBrokenException(RuleTexts.Round_GraderGone);
        }

        var moved = await store.ChangeGradingsAsync(
            round.Id,
            command.Which,
            [GradingState.Open, GradingState.Returned, GradingState.Submitted],
            g => g.Assign(command.GraderId),
            scope,
            ct
        );
        return moved.Count;
    }

    /// <inheritdoc/>
    public async Task<int> RemindAsync(int fiscalYear, IReadOnlyList<int> graderIds, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.DirectGradingRounds, ct);
        var round = await OpenOneAsync(fiscalYear, scope, ct);
        return await store.RemindAsync(round.Id, graderIds, clock.StartOf(clock.Today), clock.Now, scope, ct);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> ApproveAsync(int fiscalYear, GradingChoice which, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.DirectGradingRounds, ct);
        var round = await OpenOneAsync(fiscalYear, scope, ct);
        var now = clock.Now;
        return await store.ChangeGradingsAsync(round.Id, which, [GradingState.Submitted], g => g.Approve(now, scope.Name), scope, ct);
    }

    /// <inheritdoc/>
    public async Task ReturnAsync(int fiscalYear, string customerNumber, string reason, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.DirectGradingRounds, ct);
        var round = await OpenOneAsync(fiscalYear, scope, ct);
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleBrokenException(RuleTexts.Grading_ReturnReason);
        }

        if (reason.Trim().Length > RateFactorsRules.LongestReason)
        {
            throw new RuleBrokenException(RuleTexts.TooLong.With(RateFactorsRules.LongestReason));
        }

        var now = clock.Now;
        var returned = await store.ChangeGradingsAsync(
            round.Id,
            GradingChoice.Of(customerNumber),
            Enum.GetValues<GradingState>(),
            g => g.Return(reason, now, scope.Name),
            scope,
            ct
        );
        if (returned.Count == 0)
        {
            throw new RuleBrokenException(RuleTexts.Customer_Gone);
        }
    }

    /// <inheritdoc/>
    public async Task RecallAsync(int fiscalYear, IReadOnlyList<string> customerNumbers, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.DirectGradingRounds, ct);
        var round = await OpenOneAsync(fiscalYear, scope, ct);
        if (await store.RatedSinceReturnAsync(round.Id, customerNumbers, scope, ct))
        {
            throw new RuleBrokenException(RuleTexts.Grading_RatedSince);
        }

        await store.ChangeGradingsAsync(
            round.Id,
            GradingChoice.Of(customerNumbers),
            Enum.GetValues<GradingState>(),
            g => g.Recall(),
            scope,
            ct
        );
    }

    /// <inheritdoc/>
    public async Task<RoundClosed> CloseAsync(CloseRound command, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.DirectGradingRounds, ct);
        var round = await OpenOneAsync(command.FiscalYear, scope, ct);
        // Versions before ratings: what is rated after that was returned first, which the store then sees by the version.
        var gradings = await store.GradingsAsync(round, null, scope, ct);
        var approved = gradings.Where(g => g.State == GradingState.Approved).ToDictionary(g => g.CustomerId);
        var unapproved = gradings.Count - approved.Count;
        if (unapproved != command.Unapproved)
        {
            throw new RuleBrokenException(RuleTexts.Round_UnapprovedChanged.With(unapproved));
        }

        if (approved.Count == 0)
        {
            throw new RuleBrokenException(RuleTexts.Round_NothingApproved);
        }

        var ground = (await standings.GroundAsync(round.FiscalYear, YearBefore(round), scope, ct))!;
        var ranked = ground.Standings.Where(s => approved.ContainsKey(s.CustomerId)).ToList();
        var (placements, lines) = new Pyramid(round.Scheme, ranked, clock.Today).Place();
        var level = GradingLevels.OfOutcome(round.Scheme);
        var closing = new RoundClosing(
            round.Id,
            command.Version,
            lines,
            approved.Values.ToDictionary(g => g.Id, g => g.Version),
            unapproved,
            [
                .. placements.Select(
                    (p, i) =>
                        new GradingOutcome(
                            approved[p.CustomerId].Id,
                            p.CustomerId,
                            p,
                            ranked[i].SalesLastYear,
                            ranked[i].ClassBefore,
                            ranked[i].ClassBefore is null ? null : approved[p.CustomerId].TierInForce,
                            level
                        )
                ),
            ],
            clock.Now,
            level == AccessLevel.Manager ? null : level
        );
        return new RoundClosed(placements.Count, await store.CloseAsync(closing, scope, ct), unapproved);
    }

    /// <summary>Exchanges the ratings whose suggestion has changed since, and sees whether that leads across a line the same way.</summary>
    private Crossing? Crossed(
        RoundHead round,
        ClassLines lines,
        RoundGrading grading,
        decimal score,
        IReadOnlyList<GradedFactor> rated,
        IReadOnlyList<Suggestion> suggestions,
        Standing stood
    )
    {
        var changed = rated
            .Where(f => f is { Rating: not null, Suggested: not null })
            .Where(f => suggestions[(int)f.Factor - 1].Rating is { } now && now != f.Suggested)
            .Select(f => f.Factor)
            .ToList();
        var ratings = RatingSet.Of(
            rated.Select(f => (f.Factor, changed.Contains(f.Factor) ? suggestions[(int)f.Factor - 1].Rating : f.Rating))
        );
        var today = stood with { ClassBefore = grading.ClassInForce, ClassOverride = null, TierOverride = null };
        var would = new PlacementPreview(round.Scheme, lines, today, clock.Today).Of(ratings);
        if (would.Score is not { } scores || scores == score || grading.ClassInForce == CustomerClass.Potential)
        {
            return null;
        }

        var steps = (int)grading.ClassInForce - (int)would.Class;
        steps = steps != 0 ? steps : (int)grading.TierInForce - (int)would.Tier;
        return steps != 0 && steps > 0 == scores > score
            ? new Crossing(
                round.FiscalYear,
                grading.Number,
                grading.ShortName,
                grading.Grader,
                grading.ClassInForce,
                grading.TierInForce,
                score,
                scores,
                would.Class,
                would.Tier,
                changed
            )
            : null;
    }

    private static GraderProgress Progress(
        int? graderId,
        string? grader,
        List<RoundGrading> gradings,
        IReadOnlyDictionary<int, RatingTally> tallies,
        IReadOnlyDictionary<int, (DateTime At, string By)> reminders,
        int complete,
        AccessScope scope
    )
    {
        var left = gradings.Where(g => g.State is GradingState.Open or GradingState.Returned).ToList();
        var activity = gradings
            .Select(g => tallies.TryGetValue(g.Id, out var t) && !(t.LastAt < g.SubmittedAt) ? t.LastAt : g.SubmittedAt)
            .Max();
        var reminded = graderId is { } id && reminders.TryGetValue(id, out var r) ? r : default;
        return new GraderProgress(
            graderId,
            grader,
            graderId is not null && graderId == scope.StaffId,
            StateCounts.Of(gradings.Select(g => g.State)),
            left.Count(g => tallies.ContainsKey(g.Id)),
            left.Count(g => tallies.GetValueOrDefault(g.Id).Rated >= complete),
            activity,
            reminded.By is null ? null : reminded.At,
            reminded.By
        );
    }

    private async Task<(RoundSight Sight, LastRound? Last)> SightAsync(RoundHead round, AccessScope scope, CancellationToken ct)
    {
        var gradings = await store.GradingsAsync(round, null, scope, ct);
        if (!round.ShowsOutcome(scope))
        {
            return (RoundSight.Without(round, gradings), null);
        }

        var last = await store.LastRoundAsync(round.FiscalYear, scope, ct);
        var ground = (await standings.GroundAsync(round.FiscalYear, YearBefore(round), scope, ct))!;
        if (round.State == RoundState.Closed)
        {
            var outcomes = await store.OutcomesAsync(round.Id, scope, ct);
            var closedOn = DateOnly.FromDateTime(clock.Local(round.ClosedAt!.Value));
            return (RoundSight.Closed(round, gradings, ground.Standings, outcomes, last, closedOn, ct), last);
        }

        var unrated = ground.Standings.Where(s => s.Ratings.Count == 0).Select(s => s.CustomerId).ToHashSet();
        var carried = await LastRatingsAsync(last, unrated, scope, ct);
        return (RoundSight.Open(round, gradings, ground.Standings, last, carried, clock.Today, ct), last);
    }

    private async Task<IReadOnlyDictionary<int, RatingSet>> LastRatingsAsync(
        LastRound? last,
        HashSet<int> customerIds,
        AccessScope scope,
        CancellationToken ct
    )
    {
        if (last is null || customerIds.Count == 0)
        {
            return new Dictionary<int, RatingSet>();
        }

        var factors = await store.FactorsAsync(last.FiscalYear, null, scope, ct);
        return last
            .Gradings.Where(g => customerIds.Contains(g.Key) && factors.ContainsKey(g.Value.GradingId))
            .ToDictionary(g => g.Key, g => RatingSet.Of(factors[g.Value.GradingId].Select(f => (f.Factor, f.Rating))));
    }

    /// <summary>Why scores changed since the last round, of some gradings or of all; those without a score in both are missing.</summary>
    private async Task<IReadOnlyDictionary<int, ChangeLedger>> LedgersAsync(
        RoundHead round,
        LastRound? last,
        RoundSight sight,
        IReadOnlyList<RoundGrading>? some,
        AccessScope scope,
        CancellationToken ct
    )
    {
        var compared = (some ?? sight.Gradings)
            .Where(g => sight.Of(g) is { IsCarried: false, Placement.Score: not null, ScoreBefore: not null })
            .ToList();
        if (last is null || compared.Count == 0)
        {
            return new Dictionary<int, ChangeLedger>();
        }

        var idsNow = some is null ? null : compared.Select(g => g.Id).ToList();
        var idsThen = some is null ? null : compared.Select(g => last.Gradings[g.CustomerId].GradingId).ToList();
        var now = await store.FactorsAsync(round.FiscalYear, idsNow, scope, ct);
        var then = await store.FactorsAsync(last.FiscalYear, idsThen, scope, ct);
        var ledgers = new Dictionary<int, ChangeLedger>();
        foreach (var grading in compared)
        {
            if (
                now.TryGetValue(grading.Id, out var after)
                && then.TryGetValue(last.Gradings[grading.CustomerId].GradingId, out var before)
                && ChangeLedger.Between(last.Scheme, before, round.Scheme, after) is { } ledger
            )
            {
                ledgers[grading.Id] = ledger;
            }
        }

        return ledgers;
    }

    private static bool Fits(RoundSight sight, RoundGrading grading, ReviewFilter filter) =>
        (filter.GraderId is null || grading.GraderId == filter.GraderId)
        && (!filter.WithoutGrader || grading.GraderId is null)
        && (filter.States.Count == 0 || filter.States.Contains(grading.State))
        && (filter.Marks.Count == 0 || filter.Marks.Any(m => sight.Bears(grading, m)));

    private static IEnumerable<RoundGrading> Sorted(RoundSight sight, List<RoundGrading> gradings, ReviewSort sort, bool descending)
    {
        var ordered = sort switch
        {
            ReviewSort.Score => By(g => sight.Of(g)?.Placement.Score),
            ReviewSort.Change => By(g => sight.Of(g)?.Difference),
            ReviewSort.Class => By(g => sight.Of(g)?.Placement.Class),
            ReviewSort.Customer => By(g => g.SortName),
            ReviewSort.Grader => By(g => g.Grader),
            ReviewSort.State => By(g => (g.State, g.SubmittedAt)),
            _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, "The review cannot be sorted by this."),
        };
        return ordered.ThenBy(g => g.SortName, StringComparer.Ordinal).ThenBy(g => g.Number, StringComparer.Ordinal);

        IOrderedEnumerable<RoundGrading> By<T>(Func<RoundGrading, T> key) =>
            descending ? gradings.OrderByDescending(key) : gradings.OrderBy(key);
    }

    private static decimal? QuotaOf(SchemeContent scheme, CustomerClass @class) =>
        scheme.ClassBasis == ClassBasis.Score
            ? null
            : @class switch
            {
                CustomerClass.Core => scheme.Quotas.Core,
                CustomerClass.Important => scheme.Quotas.Important,
                CustomerClass.Ordinary => scheme.Quotas.Ordinary,
                CustomerClass.Small => 100 - scheme.Quotas.Core - scheme.Quotas.Important - scheme.Quotas.Ordinary,
                _ => null,
            };

    private FiscalYear YearBefore(RoundHead round) => fiscal.YearBefore(fiscal.Year(round.FiscalYear));

    /// <summary>A round that verbs may change.</summary>
    private async Task<RoundHead> OpenOneAsync(int fiscalYear, AccessScope scope, CancellationToken ct)
    {
        var round = await store.FindAsync(fiscalYear, scope, ct) ?? throw new RuleBrokenException(RuleTexts.Round_Gone);
        return round.State == RoundState.Open ? round : throw new RuleBrokenException(RuleTexts.Round_Closed);
    }
}
