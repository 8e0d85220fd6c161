using CsCheck;
using Rentai.Domain.Competition;
using Xunit;

namespace Rentai.Domain.Tests.Competition;

public sealed class ShareOfWalletTests
{
    private static readonly Gen<ShareSheet> AnySheet = Gen.Select(
        Gen.Int[0, 100],
        Gen.Shuffle(new[] { "凌川仪表", "海拓自控", "维森控制", "东屹电控" }, 0, 4),
        (ours, names) =>
            new ShareSheet
            {
                OurShare = ours,
                Competitors = [.. names.Select(n => new CompetitorSheet { Name = n, Share = (100 - ours) / 4 })],
                CheckedOn = new DateOnly(2026, 3, 5),
            }
    );

    [Fact]
    public void Amend_AnySheetAfterAnyOther_HoldsTheSecondAlone() =>
        Gen.Select(AnySheet, AnySheet)
            .Sample(
                (first, second) =>
                {
                    var share = new ShareOfWallet(1, first, Guid.CreateVersion7());
                    share.Amend(second, Guid.CreateVersion7());

                    var kept = share.ToSheet();
                    Assert.Equal(second.OurShare, kept.OurShare);
                    Assert.Equal(
                        second.Competitors.OrderBy(c => c.Name, StringComparer.Ordinal),
                        kept.Competitors.OrderBy(c => c.Name, StringComparer.Ordinal)
                    );
                    Assert.InRange(ShareSheetRules.TotalOf(kept), 0, 100);
                }
            );

    [Fact]
    public void Amend_CompetitorThatStays_KeepsItsRow()
    {
        var share = new ShareOfWallet(1, Sheet(60, ("凌川仪表", 20), ("海拓自控", 20)), Guid.CreateVersion7());
        var row = share.Competitors[0];

        share.Amend(Sheet(60, (" 凌川仪表 ", 35)), Guid.CreateVersion7());

        Assert.Same(row, Assert.Single(share.Competitors));
        Assert.Equal("凌川仪表", row.Name);
        Assert.Equal(35, row.Share);
    }

    [Fact]
    public void Amend_AllOurs_KeepsNoReason()
    {
        var share = new ShareOfWallet(1, Sheet(60) with { Reason = SplitReason.Price }, Guid.CreateVersion7());
        Assert.Equal(SplitReason.Price, share.Reason);

        share.Amend(Sheet(100) with { Reason = SplitReason.Price }, Guid.CreateVersion7());

        Assert.Null(share.Reason);
    }

    [Fact]
    public void New_BlanksAndBlankLines_AreLeftOut()
    {
        var sheet = Sheet(60, (" 凌川仪表 ", 20)) with { Family = "  ", Remarks = " " };
        var share = new ShareOfWallet(1, sheet with { Competitors = [.. sheet.Competitors, new CompetitorSheet()] }, Guid.CreateVersion7());

        Assert.Null(share.Family);
        Assert.Null(share.Remarks);
        Assert.Equal("凌川仪表", Assert.Single(share.Competitors).Name);
    }

    [Fact]
    public void ToSheet_Competitors_TheStrongestFirst() =>
        Assert.Equal(
            ["维森控制", "海拓自控", "凌川仪表"],
            new ShareOfWallet(1, Sheet(40, ("凌川仪表", 10), ("海拓自控", 10), ("维森控制", 30)), Guid.CreateVersion7())
                .ToSheet()
                .Competitors.Select(c => c.Name)
        );

    private static ShareSheet Sheet(int ours, params (string Name, int Share)[] theirs) =>
        new()
        {
            OurShare = ours,
            Competitors = [.. theirs.Select(t => new CompetitorSheet { Name = t.Name, Share = t.Share })],
            CheckedOn = new DateOnly(2026, 3, 5),
        };
}
