using System.Text.Json;
using Rentai.Domain.Grading;
using Rentai.Infrastructure.Demo;

namespace Rentai.Infrastructure.Tests.Demo;

public sealed class DemoRoundsTests
{
    private static readonly DemoRounds Rounds = DemoCompanyTests.Graded(320, "2026-11-22");

    [Fact]
    public void Rounds_MadeTwice_AreTheSame()
    {
        var other = DemoCompanyTests.Graded(320, "2026-11-22");

        Assert.Equal(JsonSerializer.Serialize(Rounds.ClosedGradings), JsonSerializer.Serialize(other.ClosedGradings));
        Assert.Equal(JsonSerializer.Serialize(Rounds.OpenGradings), JsonSerializer.Serialize(other.OpenGradings));
        Assert.Equal(Rounds.Placements, other.Placements);
    }

    [Theory]
    [InlineData(300, "2026-01-02")]
    [InlineData(2000, "2028-02-29")]
    public void Rounds_AnySizeAndDay_AreMade(int size, string today)
    {
        var rounds = DemoCompanyTests.Graded(size, today);

        Assert.Equal(rounds.ClosedGradings.Count, rounds.Placements.Count);
        Assert.Equal(1, rounds.Placements.Single(p => p.CustomerId == DemoStories.BestScoreBadCredit).Rank);
    }

    [Fact]
    public void Closed_Ratings_AreMostlyAcceptedSomeOverriddenWithAReason()
    {
        var ratings = Rounds.ClosedGradings.SelectMany(g => g.Ratings).ToList();
        var suggested = ratings.Where(r => r.Suggestion.Rating is not null).ToList();
        var overridden = suggested.Where(r => r.Rating != r.Suggestion.Rating).ToList();

        Assert.InRange(overridden.Count, suggested.Count * 0.02, suggested.Count * 0.1);
        Assert.All(overridden, r => Assert.NotNull(r.Reason));
        Assert.All(ratings.Where(r => r.IsNotApplicable), r => Assert.True(r.Rating is null && r.Reason is not null));
        Assert.Contains(ratings, r => r.IsNotApplicable);
        Assert.Contains(Rounds.ClosedGradings, g => g.Ratings.Count < Factors.Count);
        Assert.All(ratings, r => Assert.NotEmpty(JsonSerializer.Serialize(r.Suggestion.Figures)));
        Assert.All(ratings, r => Assert.True(JsonSerializer.Serialize(r.Suggestion.Figures).Length < 1000));
    }

    [Fact]
    public void Open_Round_IsHalfRatedAThirdSubmittedUnequally()
    {
        var open = Rounds.OpenGradings;
        var byManager = open.Where(g => g.Grader is not null)
            .GroupBy(g => g.Grader!)
            .ToDictionary(g => g.Key, g => (double)g.Count(x => x.Ratings.Count > 0) / g.Count());

        Assert.InRange(open.Count(g => g.Ratings.Count >= 8), open.Count * 0.35, open.Count * 0.6);
        Assert.InRange(open.Count(g => g.State == GradingState.Submitted), open.Count * 0.2, open.Count * 0.4);
        Assert.InRange(open.Count(g => g.State == GradingState.Returned), 2, 15);
        Assert.All(open.Where(g => g.State == GradingState.Returned), g => Assert.NotNull(g.ReturnReason));
        Assert.Equal(0, byManager[DemoRounds.Reminded]);
        Assert.True(byManager.Values.Max() > 0.8);
    }

    [Fact]
    public void Evidence_OfMarkedCustomer_CarriesItsProfit()
    {
        var open = Rounds.OpenGradings.Single(g => g.Index == DemoStories.MarkedCustomer);
        var profit = open.Ratings.Single(r => r.Factor == Factor.Profit).Suggestion;

        Assert.Equal(DemoMarkers.YearlyGrossProfit, profit.Value);
        Assert.Equal(DemoMarkers.GradingReturn, open.ReturnReason);
    }
}
