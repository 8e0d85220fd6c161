using FluentValidation;
using Rentai.Domain.Access;
using Rentai.Domain.Auditing;
using Rentai.Domain.Calendar;
using Rentai.Domain.Resources;

namespace Rentai.Domain.Grading;

/// <inheritdoc cref="IGradings"/>
internal sealed class GradingService(
    IGate gate,
    IGradingStore store,
    IStandingStore standings,
    IFactStore facts,
    IAuditStore audit,
    PortalClock clock,
    FiscalCalendar fiscal
) : IGradings
{
    private static readonly RateFactorsRules RateRules = new();
    private static readonly OverrideProposalRules OverrideRules = new();

    /// <inheritdoc/>
    public async Task<GradingForm?> FormAsync(int fiscalYear, string customerNumber, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.ReadGradings, ct);
        if (await store.CaseAsync(fiscalYear, customerNumber, scope, ct) is not { } found)
        {
            return null;
        }

        var known = await FactsOfAsync([found], scope, ct);
        var asked = AskedFor(found);
        var neighbours = await store.NeighboursAsync(found, scope, ct);
        await RecordReadAsync(scope, found, ct);
        var grading = found.Grading;
        return new GradingForm(
            fiscalYear,
            found.Round.State,
            found.Round.DueOn,
            grading.Kind,
            grading.Reason,
            found.Round.SchemeNumber,
            found.Round.Scheme,
            found.Customer,
            grading.State,
            grading.ReturnReason,
            Entries(found, known[found.Customer.Id], asked, scope),
            grading.ClassOverride,
            grading.ExpectedOverride,
            grading.TierOverride,
            grading.OverrideReason,
            found.Round.ShowsOutcome(scope) ? await PreviewAsync(found, known[found.Customer.Id], scope, ct) : null,
            found.Last?.Score,
            found.Last?.FiscalYear,
            neighbours.Previous,
            neighbours.Next,
            neighbours.Left,
            grading.Version
        );
    }

    /// <inheritdoc/>
    public async Task<GradingGrid?> GridAsync(GradingGridQuery query, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.ReadGradings, ct);
        if (await store.PageAsync(query, scope, ct) is not var (round, cases))
        {
            return null;
        }

        var known = await FactsOfAsync(cases.Rows, scope, ct);
        await audit.RecordReadAsync(scope, nameof(GradingRound), $"{query.FiscalYear}", null, round.ReadLevel(scope), ct);
        return new GradingGrid(
            round.FiscalYear,
            round.State,
            round.Scheme,
            FactorsFor(round.Scheme, scope),
            [
                .. cases.Rows.Select(c => new GradingGridRow(
                    c.Customer,
                    c.Grading.State,
                    c.Grading.ReturnReason,
                    Entries(c, known[c.Customer.Id], AskedFor(c), scope)
                )),
            ],
            cases.Total,
            round.ShowsOutcome(scope)
        );
    }

    /// <inheritdoc/>
    public async Task<RatingsSaved> RateAsync(RateFactors command, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.GradeCustomers, ct);
        await RateRules.ValidateAndThrowAsync(command, ct);
        var numbers = command.Entries.Select(e => e.CustomerNumber).Distinct().ToList();
        var cases = (await store.CasesAsync(command.FiscalYear, numbers, scope, ct)).ToDictionary(c => c.Customer.Number);
        if (numbers.Exists(n => !cases.ContainsKey(n)))
        {
            throw new RuleBrokenException(RuleTexts.Grading_Gone);
        }

        foreach (var entry in command.Entries)
        {
            scope.Demand(GradingLevels.OfRating(cases[entry.CustomerNumber].Round.Scheme, entry.Factor));
        }

        var known = await FactsOfAsync([.. cases.Values], scope, ct);
        return await store.RateAsync(
            command.FiscalYear,
            [
                .. command.Entries.Select(e =>
                {
                    var found = cases[e.CustomerNumber];
                    var boxes = e.Factor == Factor.Prospects ? e.Boxes : null;
                    var suggestions = Suggestions.Of(found.Round.Scheme, known[found.Customer.Id], boxes, AskedFor(found));
                    return new SuggestedRating(e with { Boxes = boxes }, suggestions[(int)e.Factor - 1]);
                }),
            ],
            scope,
            ct
        );
    }

    /// <inheritdoc/>
    public async Task OverrideAsync(OverrideProposal command, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.GradeCustomers, ct);
        await OverrideRules.ValidateAndThrowAsync(command, ct);
        var found = await FindAsync(command.FiscalYear, command.CustomerNumber, scope, ct);
        DemandOpen(found);
        await store.ChangeAsync(
            found.Grading.Id,
            command.Version,
            g => g.Override(command.Class, command.Expected, command.Tier, command.Reason),
            scope,
            ct
        );
    }

    /// <inheritdoc/>
    public async Task<GradingsSubmitted> SubmitAsync(SubmitGradings command, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.GradeCustomers, ct);
        var cases = await store.CasesAsync(command.FiscalYear, [.. command.CustomerNumbers.Distinct()], scope, ct);
        if (cases.Count == 0)
        {
            throw new RuleBrokenException(RuleTexts.Grading_Gone);
        }

        var known = await FactsOfAsync(cases, scope, ct);
        var gaps = new List<SubmissionGap>();
        var complete = new List<GradingCase>();
        foreach (var found in cases.Where(c => c.Grading.State is GradingState.Open or GradingState.Returned))
        {
            DemandOpen(found);
            var lacking = Entries(found, known[found.Customer.Id], AskedFor(found), scope)
                .Where(e => e.Gap is { } gap && (gap != RatingGap.NotRated || !command.EvenUnrated || found.Set.Count == 0))
                .Select(e => new SubmissionGap(found.Customer.Number, e.Factor, e.Gap!.Value))
                .ToList();
            gaps.AddRange(lacking);
            if (lacking.Count == 0)
            {
                complete.Add(found);
            }
        }

        var now = clock.Now;
        await store.ChangeAllAsync([.. complete.Select(c => c.Grading.Id)], g => g.Submit(now, scope.Name), scope, ct);
        var before = cases.Where(c => c.Grading.State is GradingState.Submitted or GradingState.Approved);
        return new GradingsSubmitted([.. complete.Concat(before).Select(c => c.Customer.Number)], gaps);
    }

    /// <inheritdoc/>
    public async Task WithdrawAsync(int fiscalYear, string customerNumber, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.GradeCustomers, ct);
        var found = await FindAsync(fiscalYear, customerNumber, scope, ct);
        DemandOpen(found);
        await store.ChangeAllAsync([found.Grading.Id], g => g.Withdraw(), scope, ct);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<GradingRecord>> HistoryAsync(string customerNumber, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.ReadGradings, ct);
        var history = await store.HistoryAsync(customerNumber, scope, ct);
        if (history.Count > 0)
        {
            var level = history.Max(h => h.Round.ReadLevel(scope));
            await audit.RecordReadAsync(scope, nameof(CustomerGrading), customerNumber, history[0].Grading.CustomerId, level, ct);
        }

        return [.. history.Select((h, i) => RecordOf(h, history.Skip(i + 1).FirstOrDefault(b => b.Outcome is not null)))];
    }

    /// <inheritdoc/>
    public async Task<int> BeginAgainAsync(BeginAgain command, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.GradeCustomers, ct);
        if (string.IsNullOrWhiteSpace(command.Reason) || command.Kind is not (GradingKind.Regrading or GradingKind.Amendment))
        {
            throw new RuleBrokenException(RuleTexts.Grading_AgainReason);
        }

        if (command.Reason.Length > RateFactorsRules.LongestReason)
        {
            throw new RuleBrokenException(RuleTexts.TooLong.With(RateFactorsRules.LongestReason));
        }

        var year =
            await store.LastClosedAsync(fiscal.YearOf(clock.Today).Number + 2, scope, ct)
            ?? throw new RuleBrokenException(RuleTexts.Grading_NoClosedRound);
        var last = await FindAsync(year, command.CustomerNumber, scope, ct);
        if (last.Grading.Kind != GradingKind.Yearly && last.Grading.State != GradingState.Approved)
        {
            throw new RuleBrokenException(RuleTexts.Grading_AgainRunning);
        }

        var again = new CustomerGrading(
            last.Round.Id,
            last.Customer.Id,
            scope.StaffId,
            last.Grading.Sequence + 1,
            command.Kind,
            command.Reason.Trim()
        );
        again.Override(last.Grading.ClassOverride, last.Grading.ExpectedOverride, last.Grading.TierOverride, last.Grading.OverrideReason);
        await store.EnterAsync(again, last.Ratings, scope, ct);
        return year;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PendingGrading>> PendingAsync(CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.DirectGradingRounds, ct);
        var pending = new List<PendingGrading>();
        foreach (var (year, number) in await store.AgainAsync(GradingState.Submitted, scope, ct))
        {
            var found = await FindAsync(year, number, scope, ct);
            var known = await FactsOfAsync([found], scope, ct);
            pending.Add(
                new PendingGrading(
                    year,
                    found.Customer,
                    found.Grading.Kind,
                    found.Grading.Reason ?? "",
                    found.Grading.SubmittedBy,
                    found.Grading.SubmittedAt,
                    (await PreviewAsync(found, known[found.Customer.Id], scope, ct)).Of(found.Set),
                    found.Last?.Score
                )
            );
            await RecordReadAsync(scope, found, ct);
        }

        return pending;
    }

    /// <inheritdoc/>
    public async Task ApproveAgainAsync(int fiscalYear, string customerNumber, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.DirectGradingRounds, ct);
        var found = await FindAgainAsync(fiscalYear, customerNumber, scope, ct);
        if (found.Grading.State == GradingState.Approved)
        {
            return;
        }

        var known = (await FactsOfAsync([found], scope, ct))[found.Customer.Id];
        var preview = await PreviewAsync(found, known, scope, ct);
        var outcome = new GradingOutcome(
            found.Grading.Id,
            found.Customer.Id,
            preview.Of(found.Set),
            known.SalesLastYear,
            found.Last is null ? null : found.Customer.Class,
            found.Last is null ? null : found.Customer.Tier,
            GradingLevels.OfOutcome(found.Round.Scheme)
        );
        await store.PutInForceAsync(found, outcome, new CustomerGradingApproval(clock.Now, scope.Name), scope, ct);
    }

    /// <inheritdoc/>
    public async Task ReturnAgainAsync(int fiscalYear, string customerNumber, string reason, CancellationToken ct)
    {
        var scope = await gate.AdmitAsync(Operation.DirectGradingRounds, ct);
        if (string.IsNullOrWhiteSpace(reason) || reason.Length > RateFactorsRules.LongestReason)
        {
            throw new RuleBrokenException(RuleTexts.Grading_ReturnReason);
        }

        var found = await FindAgainAsync(fiscalYear, customerNumber, scope, ct);
        if (found.Grading.State != GradingState.Submitted)
        {
            throw new RuleBrokenException(RuleTexts.Grading_NotSubmitted);
        }

        await store.ChangeAllAsync([found.Grading.Id], g => g.Return(reason, clock.Now, scope.Name), scope, ct);
    }

    private static IReadOnlyList<Factor> FactorsFor(SchemeContent scheme, AccessScope scope) =>
        [.. Factors.All.Where(f => scope.Sees(GradingLevels.OfRating(scheme, f)))];

    private static List<FactorEntry> Entries(GradingCase found, CustomerFacts known, FactsAsked asked, AccessScope scope)
    {
        var given = found.Ratings.ToDictionary(r => r.Factor);
        var last = found.Last?.Ratings.ToDictionary(r => r.Factor);
        var boxes = given.GetValueOrDefault(Factor.Prospects)?.Boxes;
        var suggestions = Suggestions.Of(found.Round.Scheme, known, boxes, asked);
        return
        [
            .. FactorsFor(found.Round.Scheme, scope)
                .Select(factor =>
                {
                    var rating = given.GetValueOrDefault(factor);
                    var before = last?.GetValueOrDefault(factor);
                    return new FactorEntry(
                        factor,
                        rating?.Rating,
                        rating?.IsNotApplicable ?? false,
                        rating?.Reason,
                        rating?.Boxes,
                        suggestions[(int)factor - 1],
                        before?.Rating,
                        before?.Reason,
                        rating?.ChangedBy,
                        rating?.ChangedAt,
                        rating?.Version ?? 0
                    );
                }),
        ];
    }

    private static GradingRecord RecordOf(GradingHistory history, GradingHistory? before) =>
        new(
            history.Round.FiscalYear,
            history.Grading.Kind,
            history.Grading.State,
            history.Grading.Reason,
            history.Round.SchemeNumber,
            history.Round.Scheme,
            history.Grader,
            history.Grading.IsOverridden ? history.Grading.OverrideReason : null,
            history.Grading.DecidedAt,
            history.Grading.DecidedBy,
            [
                .. history
                    .Ratings.OrderBy(r => r.Factor)
                    .Select(r => new RatingRecord(r.Factor, r.Rating, r.IsNotApplicable, r.Reason, r.Suggested, r.Evidence, r.ChangedBy)),
            ],
            history.Outcome?.ToPlacement(),
            history.Outcome is not null && before is not null
                ? ChangeLedger.Between(before.Round.Scheme, Graded(before.Ratings), history.Round.Scheme, Graded(history.Ratings))
                : null
        );

    private static List<GradedFactor> Graded(IEnumerable<FactorRating> ratings) =>
        [.. ratings.Select(r => new GradedFactor(r.Factor, r.Rating, r.Suggested, r.SuggestedValue))];

    private static void DemandOpen(GradingCase found)
    {
        if (found.Grading.Kind == GradingKind.Yearly && found.Round.State == RoundState.Closed)
        {
            throw new RuleBrokenException(RuleTexts.Round_Closed);
        }
    }

    /// <summary>A regrading asks for the figures of the running year, everything else for those of its round.</summary>
    private FactsAsked AskedFor(GradingCase found)
    {
        var year = found.Grading.Kind == GradingKind.Regrading ? fiscal.YearOf(clock.Today) : fiscal.Year(found.Round.FiscalYear);
        return new FactsAsked(year, fiscal.YearBefore(year), clock.Today, found.Round.Scheme.Credit, [found.Customer.Id]);
    }

    private async Task<IReadOnlyDictionary<int, CustomerFacts>> FactsOfAsync(
        IReadOnlyList<GradingCase> cases,
        AccessScope scope,
        CancellationToken ct
    )
    {
        var known = new Dictionary<int, CustomerFacts>();
        foreach (var alike in cases.GroupBy(c => AskedFor(c) with { CustomerIds = null }))
        {
            var asked = alike.Key with { CustomerIds = [.. alike.Select(c => c.Customer.Id)] };
            foreach (var (customer, found) in await facts.FactsAsync(asked, scope, ct))
            {
                known[customer] = found;
            }
        }

        return known;
    }

    /// <summary>
    /// The lines that the customer is held against: of the round's pyramid as it stands, where customers not rated yet count with their
    /// last ratings; or, between rounds, those that the round was closed with.
    /// </summary>
    private async Task<PlacementPreview> PreviewAsync(GradingCase found, CustomerFacts known, AccessScope scope, CancellationToken ct)
    {
        var standing = found.Standing(known.SalesLastYear);
        var lines = found.Round.Lines ?? await LinesAsync(found.Round, scope, ct);
        return new PlacementPreview(found.Round.Scheme, lines, standing, clock.Today);
    }

    private async Task<ClassLines> LinesAsync(RoundHead round, AccessScope scope, CancellationToken ct)
    {
        var before = fiscal.YearBefore(fiscal.Year(round.FiscalYear));
        var ground = (await standings.GroundAsync(round.FiscalYear, before, scope, ct))!;
        var rated = ground.Standings;
        if (
            await store.LastClosedAsync(round.FiscalYear, scope, ct) is { } lastYear
            && await standings.GroundAsync(lastYear, fiscal.YearBefore(fiscal.Year(lastYear)), scope, ct) is { } last
        )
        {
            var known = last.Standings.ToDictionary(s => s.CustomerId, s => s.Ratings);
            rated = [.. rated.Select(s => s.Ratings.Count > 0 ? s : s with { Ratings = known.GetValueOrDefault(s.CustomerId) })];
        }

        return new Pyramid(round.Scheme, rated, clock.Today).Place().Lines;
    }

    private async Task<GradingCase> FindAsync(int fiscalYear, string customerNumber, AccessScope scope, CancellationToken ct) =>
        await store.CaseAsync(fiscalYear, customerNumber, scope, ct) ?? throw new RuleBrokenException(RuleTexts.Grading_Gone);

    private async Task<GradingCase> FindAgainAsync(int fiscalYear, string customerNumber, AccessScope scope, CancellationToken ct)
    {
        var found = await FindAsync(fiscalYear, customerNumber, scope, ct);
        return found.Grading.Kind == GradingKind.Yearly ? throw new RuleBrokenException(RuleTexts.Grading_Gone) : found;
    }

    private Task RecordReadAsync(AccessScope scope, GradingCase found, CancellationToken ct) =>
        audit.RecordReadAsync(scope, nameof(CustomerGrading), found.Customer.Number, found.Customer.Id, found.Round.ReadLevel(scope), ct);
}
