using Microsoft.AspNetCore.Components;
using Rentai.Domain.Calendar;
using Rentai.Domain.Customers;

namespace Rentai.Portal.Customers;

/// <summary>A customer's timeline.</summary>
public sealed partial class TimelinePart : IDisposable
{
    private const int Step = 20;
    private readonly CancellationTokenSource life = new();
    private List<TimelineEvent>? events;
    private bool hasMore;
    private bool isLoading;

    /// <summary>Whose.</summary>
    [Parameter, EditorRequired]
    public required string Number { get; set; }

    [Inject]
    public required ICustomers Customers { get; set; }

    [Inject]
    public required PortalClock Clock { get; set; }

    public void Dispose()
    {
        life.Cancel();
        life.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        var first = await Customers.TimelineAsync(Number, Clock.Today.AddDays(1), Step, life.Token);
        events = [.. first];
        hasMore = first.Count >= Step;
    }

    private async Task MoreAsync()
    {
        if (isLoading || events is not { Count: > 0 })
        {
            return;
        }

        isLoading = true;
        try
        {
            // The last day may have been cut in two: it is read again as a whole.
            var lastDay = events[^1].On;
            var more = await Customers.TimelineAsync(Number, lastDay.AddDays(1), Step + events.Count(e => e.On == lastDay), life.Token);
            var older = more.Where(e => !events.Contains(e)).ToList();
            events.AddRange(older);
            hasMore = older.Count >= Step;
        }
        finally
        {
            isLoading = false;
        }
    }

    private static string KindClass(TimelineKind kind) => kind is TimelineKind.Visit or TimelineKind.Call ? "is-contact" : "is-other";
}
