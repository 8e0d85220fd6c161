using System.Collections.Concurrent;
using Rentai.Domain.Customers;
using Rentai.Domain.Grading;

namespace Rentai.Portal.Tests.Grading;

/// <summary>
/// Gradings of one round in memory, with versions as the store keeps them. It can be away, and a colleague can be first. C0001 is followed by
/// C0002; sales suggest B, everything else is judged.
/// </summary>
internal sealed class GradingBook : IGradings
{
    public const int Year = 2026;
    private static readonly DateTime Now = new(2026, 3, 5, 2, 0, 0, DateTimeKind.Utc);
    private readonly ConcurrentDictionary<(string Customer, Factor Factor), RatedCell> cells = [];
    private readonly Dictionary<string, GradingState> states = [];

    /// <summary>Thrown by the next attempts to store, until it is taken away.</summary>
    public Exception? Failure { get; set; }

    /// <summary>Whether the reader may see a score.</summary>
    public bool ShowsScore { get; set; } = true;

    public string? ReturnReason { get; set; }

    public int Forms { get; private set; }

    public ConcurrentQueue<RatingEntry> Sent { get; } = [];

    public List<OverrideProposal> Overrides { get; } = [];

    public List<BeginAgain> Begun { get; } = [];

    public List<string> Decided { get; } = [];

    public List<GradingRecord> Records { get; } = [];

    public List<PendingGrading> Waiting { get; } = [];

    public static SchemeContent Scheme { get; } =
        PlainScheme.Of(f => f == Factor.Profit ? 4 : 8, f => f == Factor.Sales ? new FactorBoundaries(1_000_000, 500_000, 50_000) : null);

    public static GradedCustomer Customer(string number) =>
        new(1, number, "甬江自动化", "宁波甬江自动化工程有限公司", CustomerClass.Ordinary, null, ContactTier.Active, null, null);

    public RatedCell? Of(Factor factor, string customer = "C0001") => cells.GetValueOrDefault((customer, factor));

    public void SetState(GradingState state, string customer = "C0001") => states[customer] = state;

    /// <summary>A colleague rates.</summary>
    public void Colleague(Factor factor, Rating rating, string? reason = null) =>
        cells[("C0001", factor)] = new("C0001", factor, rating, false, reason, null, "赵鹏", Now, (Of(factor)?.Version ?? 0) + 1);

    public Task<GradingForm?> FormAsync(int fiscalYear, string customerNumber, CancellationToken ct)
    {
        Forms++;
        if (fiscalYear != Year || customerNumber is not ("C0001" or "C0002"))
        {
            return Task.FromResult<GradingForm?>(null);
        }

        var standing = new Standing(
            1,
            customerNumber,
            default,
            400_000,
            CustomerClass.Ordinary,
            false,
            false,
            new DateOnly(2026, 2, 1),
            null,
            null
        );
        return Task.FromResult<GradingForm?>(
            new GradingForm(
                Year,
                RoundState.Open,
                new DateOnly(2026, 3, 31),
                GradingKind.Yearly,
                null,
                1,
                Scheme,
                Customer(customerNumber),
                states.GetValueOrDefault(customerNumber),
                ReturnReason,
                Entries(customerNumber),
                null,
                null,
                null,
                null,
                ShowsScore ? new PlacementPreview(Scheme, new ClassLines(90, 60, 40, 90, 60), standing, new DateOnly(2026, 3, 5)) : null,
                ShowsScore ? 61.5m : null,
                ShowsScore ? 2025 : null,
                customerNumber == "C0002" ? "C0001" : null,
                customerNumber == "C0001" ? "C0002" : null,
                customerNumber == "C0001" ? 2 : 1,
                1
            )
        );
    }

    public Task<RatingsSaved> RateAsync(RateFactors command, CancellationToken ct)
    {
        if (Failure is { } failure)
        {
            throw failure;
        }

        var saved = new List<RatedCell>();
        var clashes = new List<RatedCell>();
        foreach (var e in command.Entries)
        {
            Sent.Enqueue(e);
            if (Of(e.Factor, e.CustomerNumber) is { } there && there.Version != e.Version)
            {
                clashes.Add(there);
                continue;
            }

            var cell = new RatedCell(
                e.CustomerNumber,
                e.Factor,
                e.Rating,
                e.IsNotApplicable,
                e.Reason,
                e.Boxes,
                "王海燕",
                Now,
                e.Version + 1
            );
            cells[(e.CustomerNumber, e.Factor)] = cell;
            saved.Add(cell);
        }

        return Task.FromResult(new RatingsSaved(saved, clashes));
    }

    public Task OverrideAsync(OverrideProposal command, CancellationToken ct)
    {
        Overrides.Add(command);
        return Task.CompletedTask;
    }

    public Task<GradingsSubmitted> SubmitAsync(SubmitGradings command, CancellationToken ct)
    {
        var number = command.CustomerNumbers.Single();
        var gaps = Entries(number)
            .Where(e => e.Gap is not null && (e.Gap != RatingGap.NotRated || !command.EvenUnrated))
            .Select(e => new SubmissionGap(number, e.Factor, e.Gap!.Value))
            .ToList();
        if (gaps.Count == 0)
        {
            SetState(GradingState.Submitted, number);
        }

        return Task.FromResult(new GradingsSubmitted(gaps.Count == 0 ? [number] : [], gaps));
    }

    public Task WithdrawAsync(int fiscalYear, string customerNumber, CancellationToken ct)
    {
        SetState(GradingState.Open, customerNumber);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<GradingRecord>> HistoryAsync(string customerNumber, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<GradingRecord>>([.. Records]);

    public Task<int> BeginAgainAsync(BeginAgain command, CancellationToken ct)
    {
        Begun.Add(command);
        return Task.FromResult(Year);
    }

    public Task<IReadOnlyList<PendingGrading>> PendingAsync(CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<PendingGrading>>([.. Waiting]);

    public Task ApproveAgainAsync(int fiscalYear, string customerNumber, CancellationToken ct)
    {
        Decided.Add("approved");
        Waiting.Clear();
        return Task.CompletedTask;
    }

    public Task ReturnAgainAsync(int fiscalYear, string customerNumber, string reason, CancellationToken ct)
    {
        Decided.Add(reason);
        Waiting.Clear();
        return Task.CompletedTask;
    }

    public Task<GradingGrid?> GridAsync(GradingGridQuery query, CancellationToken ct) => throw new NotSupportedException();

    private static Suggestion Suggest(Factor factor) =>
        factor == Factor.Sales
            ? new(
                factor,
                Rating.B,
                null,
                600_000,
                [new EvidenceFigure(EvidenceTerm.Sales, 600_000, new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31))]
            )
            : new(factor, null, factor == Factor.Prospects ? SuggestionGap.BoxesOpen : SuggestionGap.Judged, null, []);

    private List<FactorEntry> Entries(string customer) =>
        [
            .. Factors.All.Select(f =>
            {
                var cell = Of(f, customer);
                return new FactorEntry(
                    f,
                    cell?.Rating,
                    cell?.IsNotApplicable ?? false,
                    cell?.Reason,
                    cell?.Boxes,
                    Suggest(f),
                    Rating.C,
                    f == Factor.Loyalty ? "去年换过供应商" : null,
                    cell?.RatedBy,
                    cell?.RatedAt,
                    cell?.Version ?? 0
                );
            }),
        ];
}
