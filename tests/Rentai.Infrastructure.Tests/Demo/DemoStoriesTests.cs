using Rentai.Domain.Access;
using Rentai.Domain.Calendar;
using Rentai.Domain.Contacts;
using Rentai.Domain.Customers;
using Rentai.Domain.Grading;
using Rentai.Domain.Naming;
using Rentai.Infrastructure.Demo;

namespace Rentai.Infrastructure.Tests.Demo;

public sealed class DemoStoriesTests
{
    private static readonly (List<DemoCustomer> Customers, FiscalYear LastYear, DateOnly Today) Company = DemoCompanyTests.Of(
        320,
        "2026-11-22"
    );

    private static readonly FiscalCalendar Fiscal = new(1);

    private static readonly DemoRounds Rounds = DemoCompanyTests.Graded(320, "2026-11-22");

    [Fact]
    public void SilentlyLost_SixCustomers_OrderedSteadilyAndThenNoMore()
    {
        Assert.Equal(6, DemoStories.SilentlyLost.Count);
        foreach (var (index, silentForDays, cycleDays) in DemoStories.SilentlyLost)
        {
            var days = Told(index).Orders.Select(o => o.OrderedOn.DayNumber).ToList();
            var quiet = Company.Today.DayNumber - days[^1];
            Assert.InRange(quiet, silentForDays, silentForDays + (cycleDays * 2));
            Assert.True(quiet > cycleDays * 2);
            var gaps = days.Zip(days.Skip(1), (a, b) => b - a).Order().ToList();
            Assert.InRange(gaps[gaps.Count / 2], cycleDays - 3, cycleDays + 3);
            Assert.True(gaps[^1] < quiet);
            Assert.Equal(CustomerStatus.Active, Told(index).Sheet.Status);
        }
    }

    [Theory]
    [InlineData(DemoStories.RisingToImportantTier, ContactTier.Active)]
    [InlineData(DemoStories.RisingToSpecialTier, ContactTier.Important)]
    public void RisingTier_Customer_FiguresPassTheLineNow(int index, ContactTier inForce)
    {
        var line = (inForce == ContactTier.Active ? Rounds.Lines!.ImportantTier : Rounds.Lines!.Special)!.Value;

        Assert.Equal(inForce, Rounds.PositionOf(index)!.Tier);
        Assert.InRange(PlacementOf(index).Score!.Value, line - 2.5m, line - 0.01m);
        Assert.True(ScoreByFiguresNow(index) > line);
    }

    [Fact]
    public void RisingClass_Customer_FiguresPassTheLineNow()
    {
        var line = Rounds.Lines!.Important!.Value;

        Assert.Equal(CustomerClass.Ordinary, Rounds.PositionOf(DemoStories.RisingToImportantClass)!.Class);
        Assert.True(ScoreByFiguresNow(DemoStories.RisingToImportantClass) >= line + StandardScheme.Content.KeepWithin);
    }

    [Theory]
    [InlineData(DemoStories.FallingFromSpecialTier)]
    [InlineData(DemoStories.FallingFromImportantClass)]
    public void Falling_Customer_BuysHalfOfLastYearAtMost(int index)
    {
        var position = Rounds.PositionOf(index)!;
        Assert.True(
            index == DemoStories.FallingFromSpecialTier ? position.Tier == ContactTier.Special : position.Class == CustomerClass.Important
        );
        Assert.True(ThisYear(index) < DemoCompanyTests.LastYear(Told(index), Company.LastYear) / 2);
    }

    [Fact]
    public void BestScoreBadCredit_Customer_IsFirstAndNotCore()
    {
        var placement = PlacementOf(DemoStories.BestScoreBadCredit);

        Assert.Equal(Rating.D, ClosedOf(DemoStories.BestScoreBadCredit).Set[Factor.Credit]);
        Assert.Equal(Rating.D, ClosedOf(DemoStories.BestScoreBadCredit).Ratings.Single(r => r.Factor == Factor.Credit).Suggestion.Rating);
        Assert.Equal((1, CustomerClass.Important), (placement.Rank!.Value, placement.ProposedClass));
        Assert.True(placement.Score > Rounds.Placements.Where(p => p.CustomerId != placement.CustomerId).Max(p => p.Score));
    }

    [Fact]
    public void Tie_TwoCustomers_SalesDecide()
    {
        var (one, other) = (PlacementOf(DemoStories.Tie[0]), PlacementOf(DemoStories.Tie[1]));

        Assert.Equal(one.Score, other.Score);
        Assert.True(one.Rank < other.Rank);
        Assert.True(SalesOf(DemoStories.Tie[0]) > SalesOf(DemoStories.Tie[1]));
    }

    [Fact]
    public void WithoutData_Customer_NothingIsSuggested()
    {
        var suggested = SuggestedNow(DemoStories.BareRecord);

        Assert.All(suggested, s => Assert.Null(s.Rating));
        Assert.All(suggested, s => Assert.NotNull(s.Gap));
        Assert.Empty(Rounds.OpenGradings.Single(g => g.Index == DemoStories.BareRecord).Ratings);
    }

    [Theory]
    [InlineData(DemoStories.SalesOf500000, Factor.Sales, Rating.B)]
    [InlineData(DemoStories.SalesJustBelow500000, Factor.Sales, Rating.C)]
    [InlineData(DemoStories.SalesOf1000000, Factor.Sales, Rating.A)]
    [InlineData(DemoStories.SalesOf50000, Factor.Sales, Rating.C)]
    [InlineData(DemoStories.ProfitOf30000, Factor.Profit, Rating.C)]
    [InlineData(DemoStories.ProfitOf100000, Factor.Profit, Rating.B)]
    [InlineData(DemoStories.ProfitJustBelow100000, Factor.Profit, Rating.C)]
    [InlineData(DemoStories.ProfitOf300000, Factor.Profit, Rating.A)]
    public void Boundary_Customer_IsSuggestedToTheCent(int index, Factor factor, Rating expected) =>
        Assert.Equal(expected, SuggestedNow(index)[(int)factor - 1].Rating);

    [Theory]
    [InlineData(DemoStories.SalesOf50000, 50_000)]
    [InlineData(DemoStories.SalesOf500000, 500_000)]
    [InlineData(DemoStories.SalesOf1000000, 1_000_000)]
    public void BoundarySales_Customer_AreExact(int index, int amount) =>
        Assert.Equal(amount, DemoCompanyTests.LastYear(Told(index), Company.LastYear));

    [Theory]
    [InlineData(DemoStories.ProfitOf30000, 30_000)]
    [InlineData(DemoStories.ProfitOf100000, 100_000)]
    [InlineData(DemoStories.ProfitOf300000, 300_000)]
    public void BoundaryProfit_Customer_IsExact(int index, int amount) =>
        Assert.Equal(amount, Told(index).Margins.Where(m => Company.LastYear.Contains(m.Month)).Sum(m => m.GrossProfit));

    [Fact]
    public void Incomplete_Customers_LackWhatTheyShould()
    {
        Assert.Null(Told(DemoStories.WithoutPhone).Sheet.Phone);
        Assert.Empty(Told(DemoStories.WithoutContacts).Contacts);
        Assert.NotEmpty(Told(DemoStories.WithoutContacts).Orders);
        var bare = Told(DemoStories.BareRecord);
        Assert.Null(bare.Sheet.CreditCode ?? bare.Sheet.Address ?? bare.Sheet.Phone ?? bare.Sheet.City);
        Assert.Null(bare.Manager);
        Assert.NotEmpty(Told(DemoStories.UnreachableContacts).Contacts);
        Assert.All(
            Told(DemoStories.UnreachableContacts).Contacts,
            c => Assert.Null(c.Sheet.Phone ?? c.Sheet.Mobile ?? c.Sheet.WeChat ?? c.Sheet.Qq ?? c.Sheet.Email)
        );
    }

    [Fact]
    public void FewOrders_Customers_HaveNoneOneTwoOrAllOnOneDay()
    {
        Assert.Empty(Told(DemoStories.WithoutOrders).Orders);
        Assert.Single(Told(DemoStories.OneOrder).Orders);
        Assert.Equal(2, Told(DemoStories.TwoOrders).Orders.Count);
        Assert.True(Told(DemoStories.AllOnOneDay).Orders.Count > 2);
        Assert.Single(Told(DemoStories.AllOnOneDay).Orders.Select(o => o.OrderedOn).Distinct());
    }

    [Fact]
    public void EverySecondFriday_Customer_NeverMissesOne()
    {
        var days = Told(DemoStories.EverySecondFriday).Orders.Select(o => o.OrderedOn).ToList();
        Assert.True(days.Count > 90);
        Assert.All(days, d => Assert.Equal(DayOfWeek.Friday, d.DayOfWeek));
        Assert.All(days.Zip(days.Skip(1)), pair => Assert.Equal(14, pair.Second.DayNumber - pair.First.DayNumber));
    }

    [Fact]
    public void Birthdays_LeapMonthThirtiethAndLeapDay_AreThere()
    {
        var leapMonth = Assert.Single(Told(DemoStories.LeapMonthBirthday).Contacts, c => c.Private is { LunarLeap: true });
        Assert.Equal(2, leapMonth.Private!.LunarMonth);
        Assert.True(LunarDate.FromSolar(leapMonth.Private.Birthday!.Value).IsLeapMonth);
        var thirtieth = Assert.Single(Told(DemoStories.LunarThirtiethBirthday).Contacts, c => c.Private is { LunarDay: 30 });
        Assert.Equal(30, LunarDate.FromSolar(thirtieth.Private!.Birthday!.Value).Day);
        Assert.Contains(Told(DemoStories.LeapDayBirthday).Contacts, c => c.Private?.Birthday is { Month: 2, Day: 29 });
    }

    [Fact]
    public void Names_RareCharactersAndLength_AreThere()
    {
        Assert.Contains("𠮷", Told(DemoStories.RareCharacterInName).Sheet.FullName, StringComparison.Ordinal);
        Assert.Contains(Told(DemoStories.RareCharacterInContact).Contacts, c => c.Sheet.Name.Contains("𠮷", StringComparison.Ordinal));
        Assert.InRange(Told(DemoStories.LongName).Sheet.FullName.Length, 60, 100);
        Assert.Equal(120, Told(DemoStories.ManyContacts).Contacts.Count);
        Assert.Equal(DemoStories.ContactsOfMany, Told(DemoStories.ManyContacts).Contacts.Count);
    }

    [Fact]
    public void Agents_TwoCustomers_CountAsImportant() =>
        Assert.All(
            DemoStories.Agents,
            a =>
            {
                Assert.Equal(CustomerKind.Agent, Told(a).Sheet.Kind);
                Assert.Equal(ContactTier.Important, Rounds.PositionOf(a)!.Tier);
            }
        );

    [Fact]
    public void LikelyDuplicates_TwoCustomers_ShareNameAndPhone()
    {
        var (one, other) = (Told(DemoStories.DuplicateOriginal).Sheet, Told(DemoStories.DuplicateCopy).Sheet);
        Assert.NotEqual(one.FullName, other.FullName);
        Assert.Equal(CompanyName.Core(one.FullName), CompanyName.Core(other.FullName));
        Assert.Equal(one.Phone, other.Phone);
    }

    [Fact]
    public void ArchivedAndOverridden_Customers_AreMarkedSo()
    {
        Assert.NotNull(Told(DemoStories.Archived).ArchiveReason);
        Assert.Equal(CustomerClass.Important, Rounds.PositionOf(DemoStories.ClassOverridden)!.Class);
        Assert.NotEqual(CustomerClass.Important, PlacementOf(DemoStories.ClassOverridden).ProposedClass);
        Assert.Equal(ContactTier.Important, Rounds.PositionOf(DemoStories.TierOverridden)!.Tier);
        Assert.NotEqual(ContactTier.Important, PlacementOf(DemoStories.TierOverridden).ProposedTier);
        Assert.All(
            Rounds.ClosedGradings.Where(g => g.IsOverridden),
            g => Assert.True(Rounds.PositionOf(g.Index)!.IsOverridden && g.OverrideReason is not null)
        );
    }

    [Fact]
    public void Markers_WholeCompany_OccurOnceEach()
    {
        var marked = Told(DemoStories.MarkedCustomer);
        var texts = Company
            .Customers.SelectMany(c =>
                c.Contacts.SelectMany(p =>
                        new[]
                        {
                            p.Sheet.Name,
                            p.Sheet.Department,
                            p.Sheet.Title,
                            p.Sheet.Phone,
                            p.Sheet.Mobile,
                            p.Sheet.WeChat,
                            p.Sheet.Qq,
                            p.Sheet.Email,
                            p.Private?.Family,
                            p.Private?.Hobbies,
                            p.Private?.HomeAddress,
                            p.Private?.PrivateMobile,
                            p.Private?.Notes,
                        }
                    )
                    .Concat(
                        c.Logs.SelectMany(l => l.Steps.Select(s => s.What).Append(l.Sheet.Said).Append(l.Sheet.Opportunity?.Description))
                    )
                    .Append(c.Sheet.FullName)
                    .Append(c.Sheet.Address)
                    .Append(c.Sheet.Remarks)
            )
            .Concat(
                Rounds
                    .ClosedGradings.Concat(Rounds.OpenGradings)
                    .SelectMany(g => g.Ratings.Select(r => r.Reason).Append(g.ReturnReason).Append(g.OverrideReason))
            )
            .OfType<string>()
            .ToList();
        foreach (var marker in DemoMarkers.ManagerTexts.Concat(DemoMarkers.ExecutiveTexts))
        {
            Assert.Single(texts, t => t.Contains(marker, StringComparison.Ordinal));
        }

        Assert.Equal(DemoMarkers.YearlyGrossProfit, marked.Margins.Where(m => Company.LastYear.Contains(m.Month)).Sum(m => m.GrossProfit));
        Assert.Single(Company.Customers.SelectMany(c => c.Margins), m => m.GrossProfit == DemoMarkers.MonthlyGrossProfit);
        Assert.Single(Company.Customers.SelectMany(c => c.NetResults), r => r.NetProfit == DemoMarkers.NetProfit);
        Assert.Single(Company.Customers.SelectMany(c => c.NetResults), r => r.ServiceCost == DemoMarkers.ServiceCost);
        Assert.Contains(marked.Logs, l => l.Sheet is { VisibleFrom: AccessLevel.Manager, Opportunity: not null });
        Assert.Contains(marked.Contacts, c => c.Sheet.Seniority == Seniority.Top && c.Sheet.Name == DemoMarkers.TopName);
    }

    private static DemoCustomer Told(int index) => Company.Customers[index - 1];

    private static Placement PlacementOf(int index) => Rounds.Placements.Single(p => p.CustomerId == index);

    private static DemoGrading ClosedOf(int index) => Rounds.ClosedGradings.Single(g => g.Index == index);

    private static decimal SalesOf(int index) => Rounds.SalesOf(Rounds.ClosedGradings.Index().Single(g => g.Item.Index == index).Index);

    private static IReadOnlyList<Suggestion> SuggestedNow(int index)
    {
        var asked = new FactsAsked(Fiscal.YearOf(Company.Today), Company.LastYear, Company.Today, StandardScheme.Content.Credit, null);
        return Suggestions.Of(StandardScheme.Content, DemoFacts.Of(Told(index), asked), null, asked);
    }

    /// <summary>The score when profit and sales are what the records say now and all else stays.</summary>
    private static decimal ScoreByFiguresNow(int index)
    {
        var now = SuggestedNow(index)
            .Where(s => s.Factor is Factor.Profit or Factor.Sales or Factor.ExpectedSales)
            .Aggregate(ClosedOf(index).Set, (set, s) => set.With(s.Factor, s.Rating));
        return new Scorer(StandardScheme.Content).Of(now).Score!.Value;
    }

    private static decimal ThisYear(int index) => Told(index).Sales(Company.LastYear.LastDay.AddDays(1), Company.Today);
}
