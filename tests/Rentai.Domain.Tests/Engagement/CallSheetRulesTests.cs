using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using Rentai.Domain.Calendar;
using Rentai.Domain.Engagement;
using Xunit;

namespace Rentai.Domain.Tests.Engagement;

public sealed class CallSheetRulesTests
{
    private static readonly DateOnly Today = new(2026, 3, 5);

    private static readonly CallSheetRules Rules = new(
        new PortalClock(
            new FakeTimeProvider(new DateTimeOffset(2026, 3, 5, 2, 0, 0, TimeSpan.Zero)),
            TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai")
        )
    );

    [Fact]
    public void Validate_FourThingsTyped_NoFailure() =>
        Assert.Empty(
            Fields(
                new CallSheet
                {
                    OccurredOn = Today,
                    ContactId = 1,
                    Said = "确认了发货时间",
                    Result = ContactResult.Solved,
                }
            )
        );

    [Fact]
    public void Validate_Empty_NamesWhatIsRequired() =>
        Assert.Equal(["ContactId", "NextStep", "OccurredOn", "Said"], Fields(new CallSheet()));

    [Fact]
    public void Validate_NegativeMoodWithoutNextStep_Missing() =>
        Assert.Equal(
            ["NextStep"],
            Fields(
                new CallSheet
                {
                    OccurredOn = Today,
                    OtherPeople = "总机",
                    Said = "投诉",
                    Result = ContactResult.Solved,
                    Mood = Mood.Negative,
                }
            )
        );

    [Fact]
    public void Validate_NextStepBeforeCall_FailureAtItsDate() =>
        Assert.Equal(
            ["NextStep.DueOn"],
            Fields(
                new CallSheet
                {
                    OccurredOn = Today,
                    ContactId = 1,
                    Said = "询价",
                    NextStep = new NextStepSheet { What = "报价", DueOn = Today.AddDays(-1) },
                }
            )
        );

    [Fact]
    public void Sheet_ThroughJson_ComesBackTheSame()
    {
        var typed = new VisitSheet
        {
            OccurredOn = Today,
            StartedAt = new TimeOnly(9, 30),
            ContactIds = [3, 4],
            Said = "𠮷",
            Mood = Mood.Negative,
            NextSteps = [new NextStepSheet { What = "回电", DueOn = Today }],
        };

        var json = JsonSerializer.Serialize(typed);

        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<VisitSheet>(json)));
        Assert.Equal(new CallSheet(), JsonSerializer.Deserialize<CallSheet>(JsonSerializer.Serialize(new CallSheet())));
    }

    private static string[] Fields(CallSheet sheet) =>
        [.. Rules.Validate(sheet).Errors.Select(e => e.PropertyName).Distinct().Order(StringComparer.Ordinal)];
}
