using CsCheck;
using Rentai.Domain.Customers;
using Rentai.Domain.Grading;
using Xunit;

namespace Rentai.Domain.Tests.Grading;

public sealed class PlacementPreviewTests
{
    private static readonly DateOnly Today = new(2026, 3, 5);

    private static readonly Gen<RatingSet> Ratings = Gen.Enum<Rating>()
        .Array[Factors.Count]
        .Select(all => RatingSet.Of(Factors.All.Select(f => (f, (Rating?)all[(int)f - 1]))));

    private static readonly Gen<List<Standing>> Customers = Gen.Select(Ratings, Gen.Int[0, 2_000_000], Gen.Enum<CustomerClass>(), Gen.Bool)
        .List[1, 120]
        .Select(all =>
            all.Select(
                    (c, i) =>
                        new Standing(
                            i,
                            $"C{i:0000}",
                            c.Item1,
                            c.Item2,
                            c.Item4 && c.Item3 != CustomerClass.Potential ? c.Item3 : null,
                            false,
                            false,
                            Today,
                            null,
                            null
                        )
                )
                .ToList()
        );

    [Fact]
    public void Preview_AgainstTheLinesOfThePyramid_SaysWhatThePyramidSays() =>
        Customers.Sample(standings =>
        {
            var (placements, lines) = new Pyramid(StandardScheme.Content, standings, Today).Place();

            for (var i = 0; i < standings.Count; i++)
            {
                var preview = new PlacementPreview(StandardScheme.Content, lines, standings[i], Today).Of(standings[i].Ratings);
                Assert.Equal(placements[i].Score, preview.Score);
                Assert.Equal(placements[i].Grade, preview.Grade);
                // Who shares the score of a line is told apart by sales and number, which a single customer cannot know.
                if (!new[] { lines.Core, lines.Important, lines.Ordinary }.Contains(preview.Score))
                {
                    Assert.Equal(placements[i].ProposedClass, preview.ProposedClass);
                }
            }
        });

    [Fact]
    public void Preview_PromisingWithoutOrders_IsPotentialWithTheClassItWouldReach()
    {
        var standing = new Standing(1, "C0001", default, 0, null, true, false, null, null, null);
        var preview = new PlacementPreview(StandardScheme.Content, new ClassLines(90, 60, 40, 90, 60), standing, Today);

        var placement = preview.Of(RatingSet.Parse("BBBBBBBBBBBBB"));

        Assert.Equal((CustomerClass.Potential, CustomerClass.Important), (placement.Class, placement.ExpectedClass));
        Assert.Equal(ContactTier.General, placement.Tier);
    }

    [Fact]
    public void Preview_CreditD_IsNeverCore()
    {
        var standing = new Standing(1, "C0001", default, 0, null, false, false, Today, null, null);
        var preview = new PlacementPreview(StandardScheme.Content, new ClassLines(80, 60, 40, 80, 60), standing, Today);

        Assert.Equal(CustomerClass.Core, preview.Of(RatingSet.Parse("AAAAAAAAAAAAA")).Class);
        Assert.Equal(CustomerClass.Important, preview.Of(RatingSet.Parse("AAADAAAAAAAAA")).Class);
    }

    [Fact]
    public void Preview_SetByHand_KeepsTheProposalBeside()
    {
        var standing = new Standing(1, "C0001", default, 0, null, false, false, Today, CustomerClass.Core, ContactTier.Special);
        var preview = new PlacementPreview(StandardScheme.Content, new ClassLines(80, 60, 40, 80, 60), standing, Today);

        var placement = preview.Of(RatingSet.Parse("CCCCCCCCCCCCC"));

        Assert.Equal((CustomerClass.Small, CustomerClass.Core), (placement.ProposedClass, placement.Class));
        Assert.Equal((ContactTier.Active, ContactTier.Special), (placement.ProposedTier, placement.Tier));
    }
}
