using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Domain.Auditing;
using Rentai.Domain.Competition;
using Rentai.Domain.Customers;
using Rentai.Domain.Sales;

namespace Rentai.Infrastructure.Tests.Competition;

public sealed class CompetitionTests : IAsyncLifetime
{
    private const string Family = "W6 水位控制";

    private static readonly DateOnly Today = new(2026, 3, 5);

    private TestPortal portal = null!;
    private string number = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        portal = await TestPortal.StartAsync();
        number = await portal.AsAsync<ICustomers, string>(
            Persons.Engineer,
            c =>
                c.RegisterAsync(
                    new RegisterCustomer(
                        new CustomerSheet
                        {
                            FullName = "无锡锡山锅炉有限公司",
                            ShortName = "锡山锅炉",
                            Industry = Industry.BoilerMaking,
                        },
                        Guid.CreateVersion7()
                    ),
                    Ct
                )
        );
        await using var db = portal.OpenStore();
        db.Add(new Product("W6-10", "水位控制器", Family, "台", 1_180, false));
        await db.SaveChangesAsync(Ct);
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task Save_AllProductsAndAFamily_ReadBackInThatOrder()
    {
        await SaveAsync(Sheet(20, ("海拓自控", 70)) with { Family = Family });
        var all = Sheet(60, (" 凌川仪表 ", 25), ("海拓自控", 15)) with { Remarks = "年度框架" };
        await SaveAsync(all);

        var shares = await SharesAsync(Persons.Assistant);

        Assert.Equal([null, Family], shares.Select(s => s.Sheet.Family));
        var first = shares[0];
        Assert.Equal(60, first.Sheet.OurShare);
        Assert.Equal(["凌川仪表", "海拓自控"], first.Sheet.Competitors.Select(c => c.Name));
        Assert.Equal("年度框架", first.Sheet.Remarks);
        Assert.Equal(SplitReason.TwoSuppliers, first.Sheet.Reason);
        Assert.Equal((1, Persons.Engineer.Name), (first.Version, first.ChangedBy));
    }

    [Fact]
    public async Task Save_SameSubmissionTwiceAndAtOnce_OneShare()
    {
        var command = new SaveShare(number, 0, Sheet(60, ("凌川仪表", 25)), Guid.CreateVersion7());

        await Task.WhenAll(
            Enumerable.Range(0, 5).Select(_ => portal.AsAsync<ICompetition>(Persons.Engineer, c => c.SaveAsync(command, Ct)))
        );
        await portal.AsAsync<ICompetition>(Persons.Engineer, c => c.SaveAsync(command, Ct));

        Assert.Equal(1, Assert.Single(await SharesAsync(Persons.Engineer)).Version);
    }

    [Fact]
    public async Task Save_ChangeSubmittedTwice_ChangesOnce()
    {
        await SaveAsync(Sheet(60));
        var command = new SaveShare(number, 1, Sheet(70), Guid.CreateVersion7());

        await portal.AsAsync<ICompetition>(Persons.Engineer, c => c.SaveAsync(command, Ct));
        await portal.AsAsync<ICompetition>(Persons.Engineer, c => c.SaveAsync(command, Ct));

        Assert.Equal(2, Assert.Single(await SharesAsync(Persons.Engineer)).Version);
    }

    [Fact]
    public async Task Save_OnlyACompetitorChanged_CountsAVersion()
    {
        await SaveAsync(Sheet(60, ("凌川仪表", 25)));
        await SaveAsync(Sheet(60, ("凌川仪表", 30)), 1);

        await Assert.ThrowsAsync<StaleVersionException>(() => SaveAsync(Sheet(60, ("凌川仪表", 35)), 1));

        var stored = Assert.Single(await SharesAsync(Persons.Engineer));
        Assert.Equal(2, stored.Version);
        Assert.Equal(30, Assert.Single(stored.Sheet.Competitors).Share);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Family)]
    public async Task Save_TwoPeopleNoteTheFirst_TheSecondIsToldWhoWas(string? family)
    {
        await SaveAsync(Sheet(60) with { Family = family });

        var stale = await Assert.ThrowsAsync<StaleVersionException>(() =>
            portal.AsAsync<ICompetition>(
                Persons.Manager,
                c => c.SaveAsync(new SaveShare(number, 0, Sheet(90) with { Family = family }, Guid.CreateVersion7()), Ct)
            )
        );

        Assert.Equal(Persons.Engineer.Name, stale.ChangedBy);
        Assert.Equal(60, Assert.Single(await SharesAsync(Persons.Engineer)).Sheet.OurShare);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Family)]
    public async Task Save_ManyAtOnce_OneGetsIn(string? family)
    {
        var tries = await Task.WhenAll(
            Enumerable.Range(50, 5).Select(async ours => await Record.ExceptionAsync(() => SaveAsync(Sheet(ours) with { Family = family })))
        );

        Assert.Equal(4, tries.Count(t => t is StaleVersionException));
        Assert.Single(tries, t => t is null);
        await using var db = portal.OpenStore();
        Assert.Equal(1, await db.SharesOfWallet.CountAsync(Ct));
    }

    [Fact]
    public async Task Save_AboveAHundred_RefusedAndNothingSaved()
    {
        await Assert.ThrowsAsync<ValidationException>(() => SaveAsync(Sheet(60, ("凌川仪表", 41))));

        Assert.Empty(await SharesAsync(Persons.Engineer));
    }

    [Fact]
    public async Task Save_NoSuchCustomerOrFamilyOrShare_SaysSo()
    {
        await Assert.ThrowsAsync<RuleBrokenException>(() => SaveAsync(Sheet(60) with { Family = "没有这个系列" }));
        await Assert.ThrowsAsync<RuleBrokenException>(() => SaveAsync(Sheet(60), version: 3));
        number = "C9999";
        await Assert.ThrowsAsync<RuleBrokenException>(() => SaveAsync(Sheet(60)));
    }

    [Fact]
    public async Task Remove_Share_TakesItsCompetitorsAlong()
    {
        await SaveAsync(Sheet(60, ("凌川仪表", 25)));

        await Assert.ThrowsAsync<StaleVersionException>(() => RemoveAsync(version: 7));
        await RemoveAsync(version: 1);

        await Assert.ThrowsAsync<RuleBrokenException>(() => RemoveAsync(version: 1));
        Assert.Empty(await SharesAsync(Persons.Engineer));
        await using var db = portal.OpenStore();
        Assert.Equal(0, await db.CompetitorShares.CountAsync(Ct));
    }

    [Fact]
    public async Task Words_NotedCompetitors_TheMostFrequentFirst()
    {
        await SaveAsync(Sheet(60, ("凌川仪表", 25), ("海拓自控", 15)));
        await SaveAsync(Sheet(20, ("海拓自控", 70)) with { Family = Family });

        var words = await portal.AsAsync<ICompetition, ShareWords>(Persons.Assistant, c => c.WordsAsync(Ct));

        Assert.Equal(["海拓自控", "凌川仪表"], words.Competitors);
        Assert.Equal([Family], words.Families);
    }

    [Fact]
    public async Task Save_CompetitorChanged_IsInTheTrailOfTheCustomer()
    {
        await SaveAsync(Sheet(60, ("凌川仪表", 25)));
        await SaveAsync(Sheet(60, ("凌川仪表", 30)), 1);

        var trail = await portal.AsAsync<IAuditTrail, PageOf<AuditLine>>(
            Persons.Executive,
            a => a.FindAsync(new AuditQuery(new Paging(1, 50), CustomerNumber: number), Ct)
        );

        var change = Assert.Single(trail.Rows, l => l.Subject == nameof(CompetitorShare) && l.Kind == AuditKind.Changed);
        Assert.Equal(("Share", "25", "30"), change.Changes.Select(c => (c.Field, c.Old, c.New)).Single());
        Assert.DoesNotContain(trail.Rows.SelectMany(l => l.Changes), c => c.Field == "SubmissionId");
    }

    [Fact]
    public async Task OfCustomer_AdministratorAlone_Refused()
    {
        await SaveAsync(Sheet(60));

        await Assert.ThrowsAsync<AccessDeniedException>(() => SharesAsync(Persons.Administrator));
        await Assert.ThrowsAsync<AccessDeniedException>(() =>
            portal.AsAsync<ICompetition>(Persons.Administrator, c => c.RemoveAsync(new RemoveShare(number, null, 1), Ct))
        );

        Assert.Single(await SharesAsync(Persons.Engineer));
    }

    private Task SaveAsync(ShareSheet sheet, long version = 0) =>
        portal.AsAsync<ICompetition>(Persons.Engineer, c => c.SaveAsync(new SaveShare(number, version, sheet, Guid.CreateVersion7()), Ct));

    private Task RemoveAsync(long version) =>
        portal.AsAsync<ICompetition>(Persons.Assistant, c => c.RemoveAsync(new RemoveShare(number, null, version), Ct));

    private Task<IReadOnlyList<CustomerShare>> SharesAsync(SignedInPerson person) =>
        portal.AsAsync<ICompetition, IReadOnlyList<CustomerShare>>(person, c => c.OfCustomerAsync(number, Ct));

    private static ShareSheet Sheet(int ours, params (string Name, int Share)[] theirs) =>
        new()
        {
            OurShare = ours,
            Competitors = [.. theirs.Select(t => new CompetitorSheet { Name = t.Name, Share = t.Share })],
            Reason = SplitReason.TwoSuppliers,
            CheckedOn = Today,
        };
}
