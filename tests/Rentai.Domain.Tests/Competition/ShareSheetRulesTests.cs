using CsCheck;
using Microsoft.Extensions.Time.Testing;
using Rentai.Domain.Calendar;
using Rentai.Domain.Competition;
using Xunit;

namespace Rentai.Domain.Tests.Competition;

public sealed class ShareSheetRulesTests
{
    private static readonly DateOnly Today = new(2026, 3, 5);

    private static readonly ShareSheetRules Rules = new(
        new PortalClock(
            new FakeTimeProvider(new DateTimeOffset(2026, 3, 4, 17, 0, 0, TimeSpan.Zero)),
            TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai")
        )
    );

    private static readonly Gen<(int Ours, int[] Theirs)> AnyShares = Gen.Select(Gen.Int[0, 100], Gen.Int[0, 100].Array[0, 10]);

    [Fact]
    public void Validate_Complete_NoFailure() => Assert.Empty(Fields(Complete()));

    [Fact]
    public void Validate_Empty_NamesWhatIsRequired() => Assert.Equal(["CheckedOn", "OurShare"], Fields(new ShareSheet()));

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Validate_OurShare_IsAPercentage(int share, bool holds) =>
        Assert.Equal(holds ? [] : ["OurShare"], Fields(Complete() with { OurShare = share, Competitors = [] }));

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    [InlineData(null)]
    public void Validate_CompetitorWithoutPercentage_IsNamedByItsLine(int? share) =>
        Assert.Equal(
            ["Competitors[1].Share"],
            Fields(Complete() with { OurShare = 0, Competitors = [Competitor("凌川仪表", 0), Competitor("海拓自控", share)] })
        );

    [Fact]
    public void Validate_AnyShares_HoldUpToAHundredAndNoFurther() =>
        AnyShares.Sample(shares =>
        {
            var sheet = Complete() with
            {
                OurShare = shares.Ours,
                Competitors = [.. shares.Theirs.Select((share, i) => Competitor($"对手{i}", share))],
            };
            var holds = shares.Ours + shares.Theirs.Sum() <= 100;
            Assert.Equal(holds ? [] : ["Competitors"], Fields(sheet));
        });

    [Fact]
    public void Validate_BlankLine_HoldsNothing() =>
        Assert.Empty(Fields(Complete() with { Competitors = [new CompetitorSheet(), Competitor("凌川仪表", 20)] }));

    [Fact]
    public void Validate_ShareWithoutName_NameIsMissing() =>
        Assert.Equal(["Competitors[0].Name"], Fields(Complete() with { Competitors = [Competitor("", 10)] }));

    [Theory]
    [InlineData("凌川仪表", "凌川仪表")]
    [InlineData("凌川仪表", " 凌川仪表　")]
    [InlineData("Weisen", "ＷＥＩＳＥＮ")]
    public void Validate_SameNameTwice_TheSecondIsWrong(string one, string other) =>
        Assert.Equal(["Competitors[1].Name"], Fields(Complete() with { Competitors = [Competitor(one, 10), Competitor(other, 5)] }));

    [Fact]
    public void Validate_ElevenCompetitors_TooMany() =>
        Assert.Equal(
            ["Competitors"],
            Fields(Complete() with { Competitors = [.. Enumerable.Range(0, 11).Select(i => Competitor($"对手{i}", 1))] })
        );

    [Theory]
    [InlineData("2026-03-05", true)]
    [InlineData("2026-03-06", false)]
    [InlineData("2000-01-01", true)]
    [InlineData("1999-12-31", false)]
    public void Validate_CheckedOn_From2000ToTodayInShanghai(string day, bool holds) =>
        Assert.Equal(
            holds ? [] : ["CheckedOn"],
            Fields(Complete() with { CheckedOn = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) })
        );

    [Fact]
    public void Validate_TextsTooLong_EachIsNamed() =>
        Assert.Equal(
            ["Competitors[0].Name", "Competitors[0].Product", "Family", "Remarks"],
            Fields(
                Complete() with
                {
                    Family = new string('系', 51),
                    Remarks = new string('注', 1001),
                    Competitors =
                    [
                        new CompetitorSheet
                        {
                            Name = new string('名', 51),
                            Product = new string('品', 101),
                            Share = 1,
                        },
                    ],
                }
            )
        );

    private static ShareSheet Complete() =>
        new()
        {
            OurShare = 60,
            Competitors = [Competitor("凌川仪表", 40)],
            Reason = SplitReason.TwoSuppliers,
            CheckedOn = Today,
        };

    private static CompetitorSheet Competitor(string name, int? share) => new() { Name = name, Share = share };

    private static string[] Fields(ShareSheet sheet) =>
        [.. Rules.Validate(sheet).Errors.Select(e => e.PropertyName).Distinct().Order(StringComparer.Ordinal)];
}
