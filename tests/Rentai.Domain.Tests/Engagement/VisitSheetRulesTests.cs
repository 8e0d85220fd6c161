using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using Rentai.Domain.Access;
using Rentai.Domain.Calendar;
using Rentai.Domain.Engagement;
using Rentai.Domain.Sales;
using Xunit;

namespace Rentai.Domain.Tests.Engagement;

public sealed class VisitSheetRulesTests
{
    private static readonly DateOnly Today = new(2026, 3, 5);

    private static readonly VisitSheetRules Rules = new(
        new PortalClock(
            new FakeTimeProvider(new DateTimeOffset(2026, 3, 4, 17, 0, 0, TimeSpan.Zero)),
            TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai")
        )
    );

    [Fact]
    public void Validate_Complete_NoFailure() => Assert.Empty(Fields(Complete()));

    [Fact]
    public void Validate_Empty_NamesWhatIsRequired() =>
        Assert.Equal(["ContactIds", "Mood", "NextSteps", "OccurredOn", "Said"], Fields(new VisitSheet()));

    [Fact]
    public void Validate_OnlyOtherPeople_IsWhom() => Assert.Empty(Fields(Complete() with { ContactIds = [], OtherPeople = "两位操作工" }));

    [Theory]
    [InlineData("2026-03-05", true)]
    [InlineData("2026-03-06", false)]
    [InlineData("2000-01-01", true)]
    [InlineData("1999-12-31", false)]
    public void Validate_Day_From2000ToTodayInShanghai(string day, bool holds)
    {
        var on = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        var sheet = Complete() with { OccurredOn = on, NextSteps = [new NextStepSheet { What = "回电", DueOn = on }] };

        Assert.Equal(holds ? [] : ["OccurredOn"], Fields(sheet));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(1440, true)]
    [InlineData(1441, false)]
    [InlineData(null, true)]
    public void Validate_Duration_OneMinuteToADay(int? minutes, bool holds) =>
        Assert.Equal(holds ? [] : ["DurationMinutes"], Fields(Complete() with { DurationMinutes = minutes }));

    [Theory]
    [InlineData(10_000, true)]
    [InlineData(10_001, false)]
    public void Validate_Said_AtMostTenThousand(int length, bool holds) =>
        Assert.Equal(holds ? [] : ["Said"], Fields(Complete() with { Said = new string('谈', length) }));

    [Fact]
    public void Validate_OnlyBlanks_IsNothingSaid() => Assert.Equal(["Said"], Fields(Complete() with { Said = " \n\u3000" }));

    [Fact]
    public void Validate_TextsTooLong_EachNamed() =>
        Assert.Equal(
            ["CompetitorSeen", "NeedFunction", "NeedPrice", "NeedProduct", "NeedService", "OtherPeople", "Purpose"],
            Fields(
                Complete() with
                {
                    Purpose = new string('长', 201),
                    OtherPeople = new string('长', 201),
                    CompetitorSeen = new string('长', 201),
                    NeedPrice = new string('长', 1001),
                    NeedFunction = new string('长', 1001),
                    NeedService = new string('长', 1001),
                    NeedProduct = new string('长', 1001),
                }
            )
        );

    [Theory]
    [InlineData(ContactResult.Open, Mood.Positive, true)]
    [InlineData(ContactResult.Open, Mood.Neutral, true)]
    [InlineData(ContactResult.Solved, Mood.Negative, true)]
    [InlineData(ContactResult.Order, Mood.Negative, true)]
    [InlineData(ContactResult.Solved, Mood.Positive, false)]
    [InlineData(ContactResult.Quote, Mood.Neutral, false)]
    [InlineData(ContactResult.Order, Mood.Neutral, false)]
    public void Validate_BlankNextStep_MissingWhereOpenOrNegative(ContactResult result, Mood mood, bool missing) =>
        Assert.Equal(
            missing ? ["NextSteps"] : [],
            Fields(Complete() with { Result = result, Mood = mood, NextSteps = [new NextStepSheet()] })
        );

    [Fact]
    public void Validate_NextStepHalfTyped_FailureInItsRow()
    {
        var sheet = Complete() with
        {
            NextSteps =
            [
                new NextStepSheet { What = "回电", DueOn = Today },
                new NextStepSheet(),
                new NextStepSheet { What = "出方案" },
                new NextStepSheet { DueOn = Today },
                new NextStepSheet { What = "昨天", DueOn = Today.AddDays(-1) },
            ],
        };

        Assert.Equal(["NextSteps[2].DueOn", "NextSteps[3].What", "NextSteps[4].DueOn"], Fields(sheet));
    }

    [Fact]
    public void Validate_NextStepOnDayOfPastReport_Holds() =>
        Assert.Empty(
            Fields(
                Complete() with
                {
                    OccurredOn = Today.AddDays(-9),
                    NextSteps = [new NextStepSheet { What = "回电", DueOn = Today.AddDays(-9) }],
                }
            )
        );

    [Fact]
    public void Validate_ResultOpportunity_NeedsDescription()
    {
        var sheet = Complete() with { Result = ContactResult.Opportunity };

        Assert.Equal(["Opportunity"], Fields(sheet));
        Assert.Equal(["Opportunity.Description"], Fields(sheet with { Opportunity = new OpportunitySheet() }));
        Assert.Empty(Fields(sheet with { Opportunity = new OpportunitySheet { Description = "二期改造" } }));
    }

    [Fact]
    public void Validate_OpportunityOutOfRange_EachNamed() =>
        Assert.Equal(
            ["Opportunity.ExpectedAmount", "Opportunity.ExpectedMonth", "Opportunity.Probability"],
            Fields(
                Complete() with
                {
                    Opportunity = new OpportunitySheet
                    {
                        Description = "二期改造",
                        ExpectedAmount = 0,
                        ExpectedMonth = new DateOnly(2206, 1, 1),
                        Probability = 101,
                    },
                }
            )
        );

    [Fact]
    public void Validate_NumbersBehindNoWord_Refused() =>
        Assert.Equal(
            ["Channel", "Mood", "Result", "VisibleFrom"],
            Fields(Complete() with { Channel = (Channel)99, Mood = (Mood)99, Result = (ContactResult)99, VisibleFrom = (AccessLevel)99 })
        );

    [Theory]
    [InlineData("zh-CN", "请填写谈了什么。")]
    [InlineData("en", "Please write what was said.")]
    public void Validate_Message_InTheReadersLanguage(string language, string expected)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            Assert.Equal(expected, Rules.Validate(Complete() with { Said = "" }).Errors.Single().ErrorMessage);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static VisitSheet Complete() =>
        new()
        {
            OccurredOn = Today,
            ContactIds = [1],
            Said = "现场仪表运行正常",
            Mood = Mood.Positive,
            NextSteps = [new NextStepSheet { What = "寄送新样本", DueOn = Today.AddDays(7) }],
        };

    private static string[] Fields(VisitSheet sheet) =>
        [.. Rules.Validate(sheet).Errors.Select(e => e.PropertyName).Distinct().Order(StringComparer.Ordinal)];
}
