using System.Globalization;
using CsCheck;
using Rentai.Domain.Grading;
using Xunit;

namespace Rentai.Domain.Tests.Grading;

public sealed class SaveSchemeRulesTests
{
    private static readonly SaveSchemeRules Rules = new();

    [Fact]
    public void Scheme_Standard_IsAccepted() => Assert.Empty(Complaints(Customers.Scheme));

    [Theory]
    [InlineData(18.1, "权重合计为 100.1，比 100 多了 0.1。")]
    [InlineData(17, "权重合计为 99，还差 1 才到 100。")]
    public void Weights_NotAHundred_SaysByHowMuch(double profit, string sentence)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");

        var complaint = Assert.Single(Complaints(Customers.Scheme.WithWeight(Factor.Profit, (decimal)profit)));

        Assert.Equal(("Content.Factors", sentence), complaint);
    }

    [Theory]
    [InlineData(18.05)]
    [InlineData(-1)]
    [InlineData(101)]
    public void Weight_NotBetweenOrTooFine_SaysSoAtTheFactor(double weight) =>
        Assert.Contains("Content.Factors[0].Weight", Fields(Customers.Scheme.WithWeight(Factor.Profit, (decimal)weight)));

    // Whatever ten tenths are moved from one factor to another, the sum holds; one tenth lost is told.
    [Fact]
    public void Weights_MovedInTenths_AreAcceptedExactlyWhenTheSumHolds() =>
        Gen.Select(Gen.Int[1, Factors.Count], Gen.Int[1, Factors.Count], Gen.Int[0, 40], Gen.Int[0, 1])
            .Sample(
                (from, to, tenths, lost) =>
                {
                    var scheme = Customers.Scheme;
                    scheme = scheme.WithWeight((Factor)from, scheme[(Factor)from].Weight - (tenths / 10m));
                    scheme = scheme.WithWeight((Factor)to, scheme[(Factor)to].Weight + ((tenths - lost) / 10m));
                    return Fields(scheme).Contains("Content.Factors") == (lost == 1);
                }
            );

    [Theory]
    [InlineData(3, 2, 1, true)]
    [InlineData(3, 3, 1, false)]
    [InlineData(3, 2, 2, false)]
    [InlineData(3, 2, 0, false)]
    [InlineData(1, 2, 3, false)]
    [InlineData(1000000001, 2, 1, false)]
    public void Boundaries_OfSales_FallToAboveZero(int a, int b, int c, bool accepted)
    {
        var sales = Customers.Scheme[Factor.Sales] with { Boundaries = new FactorBoundaries(a, b, c) };

        Assert.Equal(accepted, !Fields(Customers.Scheme.With(sales)).Contains("Content.Factors[1].Boundaries"));
    }

    [Fact]
    public void Boundaries_MeasuredWithoutAndJudgedWith_AreRefused()
    {
        var scheme = Customers
            .Scheme.With(Customers.Scheme[Factor.Sales] with { Boundaries = null })
            .With(Customers.Scheme[Factor.Loyalty] with { Boundaries = new FactorBoundaries(3, 2, 1) });

        Assert.Equal(["Content.Factors[1].Boundaries", "Content.Factors[4].Boundaries"], Fields(scheme));
    }

    [Fact]
    public void Texts_MissingOrTooLong_AreToldInTheirLanguage()
    {
        var loyalty = Customers.Scheme[Factor.Loyalty] with
        {
            Name = new TwoTongues("", "Loyalty"),
            B = new TwoTongues("好", " "),
            D = new TwoTongues(new string('长', 101), "x"),
        };

        Assert.Equal(
            ["Content.Factors[4].Name.Chinese", "Content.Factors[4].B.English", "Content.Factors[4].D.Chinese"],
            Fields(Customers.Scheme.With(loyalty))
        );
    }

    [Fact]
    public void Factors_OneMissingOrInOtherOrder_AreRefused()
    {
        Assert.Contains("Content.Factors", Fields(Customers.Scheme with { Factors = [.. Customers.Scheme.Factors.Skip(1)] }));
        Assert.Contains("Content.Factors", Fields(Customers.Scheme with { Factors = [.. Customers.Scheme.Factors.Reverse()] }));
    }

    public static TheoryData<string, SchemeContent> Wrong =>
        new()
        {
            { "Content.Grades", Customers.Scheme with { Grades = new GradeCuts(50, 50, 35) } },
            { "Content.Grades", Customers.Scheme with { Grades = new GradeCuts(101, 50, 35) } },
            { "Content.Grades", Customers.Scheme with { Grades = new GradeCuts(75, 50, 0) } },
            { "Content.Quotas", Customers.Scheme with { Quotas = new ClassCuts(-1, 19, 30) } },
            { "Content.Quotas", Customers.Scheme with { Quotas = new ClassCuts(30, 40, 31) } },
            { "Content.Quotas", Customers.Scheme with { Quotas = new ClassCuts(1.005m, 19, 30) } },
            { "Content.Scores", Customers.Scheme with { Scores = new ClassCuts(65, 85, 45) } },
            { "Content.KeepWithin", Customers.Scheme with { KeepWithin = 20.01m } },
            { "Content.KeepWithin", Customers.Scheme with { KeepWithin = -0.01m } },
            { "Content.FirmFrom", Customers.Scheme with { FirmFrom = 101 } },
            { "Content.BorderlineVariation", Customers.Scheme with { BorderlineVariation = 0 } },
            { "Content.PotentialMonths", Customers.Scheme with { PotentialMonths = 0 } },
            { "Content.Tiers.Special", Customers.Scheme with { Tiers = new TierRule(-1, 20, 12) } },
            { "Content.Tiers.ActiveMonths", Customers.Scheme with { Tiers = new TierRule(10, 20, 0) } },
            { "Content.Credit.EffortDays", Customers.Scheme with { Credit = Customers.Scheme.Credit with { EffortDays = 7 } } },
            { "Content.Credit.LostDays", Customers.Scheme with { Credit = Customers.Scheme.Credit with { LostDays = 60 } } },
            { "Content.Credit.OnTimeShare", Customers.Scheme with { Credit = Customers.Scheme.Credit with { OnTimeShare = 0 } } },
            { "Content.Effort.PerPerson", Customers.Scheme with { Effort = Customers.Scheme.Effort with { PerPerson = 0 } } },
            { "Content.Effort.Special", Customers.Scheme with { Effort = Customers.Scheme.Effort with { Special = -1 } } },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Number_OutOfBounds_IsToldAtItsField(string field, SchemeContent content) => Assert.Equal([field], Fields(content));

    [Theory]
    [InlineData("", "Name")]
    [InlineData("名", null)]
    public void Name_Missing_IsTold(string name, string? field) =>
        Assert.Equal(
            field is null ? [] : [field],
            Rules.Validate(new SaveScheme(1, name, null, Customers.Scheme, Guid.CreateVersion7())).Errors.Select(e => e.PropertyName)
        );

    private static IEnumerable<string> Fields(SchemeContent content) => Complaints(content).Select(c => c.Field);

    private static List<(string Field, string Sentence)> Complaints(SchemeContent content) =>
        [
            .. Rules
                .Validate(new SaveScheme(1, "2027年方案", null, content, Guid.CreateVersion7()))
                .Errors.Select(e => (e.PropertyName, e.ErrorMessage)),
        ];
}
