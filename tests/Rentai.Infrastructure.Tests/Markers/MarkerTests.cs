using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Rentai.Domain.Access;
using Rentai.Infrastructure.Demo;
using Rentai.Infrastructure.Tests.Access;

namespace Rentai.Infrastructure.Tests.Markers;

/// <summary>
/// The three levels, proved from outside: all that a person can receive is written out and searched for what lies above their level,
/// and it is letter by letter the same as if nothing lay above it.
/// </summary>
public sealed class MarkerTests
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
        WriteIndented = true,
    };

    private static readonly (SignedInPerson Person, AccessLevel Level)[] People =
    [
        (Persons.Assistant, AccessLevel.Staff),
        (Persons.Engineer, AccessLevel.Staff),
        (Persons.Manager, AccessLevel.Manager),
        (Persons.OtherManager, AccessLevel.Manager),
        (Persons.Executive, AccessLevel.Executive),
    ];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    // Red when ContactMapping said VisibleFrom(AccessLevel.Staff), when the profile gave its ManagerPart to everybody while MarginMapping
    // said Staff, and when DraftMapping said VisibleByRow().
    [Fact]
    public async Task Markers_EverySurface_OnlyAtTheirLevelAndThere()
    {
        var ground = await Planted.StartAsync(AccessLevel.Executive);
        await using var portal = ground.Portal;
        await AssertMarkersAsync(ground);
        // The audit trail as it is after everybody has looked at everything.
        await AssertMarkersAsync(ground);
    }

    // The same on the company that the demo people see, whose markers the browser test looks for in the frames as well.
    // Red when ContactLogMapping said VisibleFrom(AccessLevel.Staff).
    [Fact]
    public async Task Markers_DemoCompanyEverySurface_OnlyAtTheirLevelAndThere()
    {
        var ground = await DemoGround.StartAsync();
        await using var portal = ground.Portal;
        // No page shows the months of a margin, only their years.
        await AssertMarkersAsync(ground, DemoMarkers.MonthlyGrossProfit.ToString(CultureInfo.InvariantCulture));
    }

    // Red when CustomerStore.TouchAsync counted follow-ups with IgnoreQueryFilters(), and when SearchAsync did so for contacts' keys.
    [Theory]
    [InlineData(AccessLevel.Staff)]
    [InlineData(AccessLevel.Manager)]
    public async Task Answers_WithAndWithoutHigherRows_AreTheSame(AccessLevel level)
    {
        var without = await Planted.StartAsync(level);
        await using var one = without.Portal;
        var with = await Planted.StartAsync(AccessLevel.Executive);
        await using var other = with.Portal;
        Assert.True(with.Markers.Count > without.Markers.Count);
        without = without with { Markers = with.Markers };

        foreach (var (person, _) in People.Where(p => p.Level == level))
        {
            foreach (var surface in Surface.All)
            {
                Assert.Equal(
                    $"{person.Name} {surface}: {await ReceivedAsync(surface, without, person)}",
                    $"{person.Name} {surface}: {await ReceivedAsync(surface, with, person)}"
                );
            }
        }
    }

    // Red when the line of ISales.OrdersAsync was taken out of Surface.All.
    [Fact]
    public void Surfaces_EveryMethodThatAnswers_IsAmongThem()
    {
        var named = Surface.All.Select(s => s.Name.Split(' ')[0]).ToHashSet();
        string[] onlyWriting =
        [
            "IContactLog.RecordCallAsync",
            "ICustomers.RegisterAsync",
            "IDrafts.KeepAsync",
            "IFollowUps.AddAsync",
            "IGradingSchemes.SaveAsync",
        ];

        var missing = FrontDoors
            .Methods.Where(m => m.Value.Method.ReturnType.IsGenericType)
            .Select(m => m.Key)
            .Except(named)
            .Except(onlyWriting);

        Assert.Empty(missing);
    }

    private static async Task AssertMarkersAsync(Ground ground, params string[] shownNowhere)
    {
        var found = new HashSet<Marker>();
        foreach (var (person, level) in People)
        {
            foreach (var surface in Surface.All)
            {
                var received = await ReceivedAsync(surface, ground, person);
                foreach (var marker in ground.Markers.Where(m => received.Contains(m.Text, StringComparison.Ordinal)))
                {
                    var isEntitled = level >= marker.Level && (marker.Owner is null || marker.Owner == person);
                    Assert.True(isEntitled, $"{person.Name} received {marker.Text} from {surface}.");
                    found.Add(marker);
                }
            }
        }

        Assert.Empty(ground.Markers.Except(found).Select(m => m.Text).Except(shownNowhere));
    }

    private static async Task<string> ReceivedAsync(Surface surface, Ground ground, SignedInPerson person) =>
        JsonSerializer.Serialize(await surface.AskAsync(ground, person, Ct), Json);
}
