using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Access;
using Rentai.Domain.Drafts;
using Rentai.Domain.Grading;

namespace Rentai.Infrastructure.Tests.Grading;

public sealed class GradingSchemesTests : IAsyncLifetime
{
    private TestPortal portal = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => portal = await TestPortal.StartAsync();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task Save_NewVersion_ReadAsSavedAndTheOldOneStays()
    {
        var first = await SaveAsync(Persons.Executive, "2026年方案", StandardScheme.Content);
        var changed = StandardScheme.Content.WithWeight(Factor.Profit, 17).WithWeight(Factor.Sales, 13);
        var command = new SaveScheme(first, " 2027年方案 ", " 利润与销售更均衡 ", changed, Guid.CreateVersion7());

        var second = await portal.AsAsync<IGradingSchemes, int>(Persons.Executive, s => s.SaveAsync(command, Ct));

        Assert.Equal(first + 1, second);
        var version = await ReadAsync(second);
        Assert.Equal(("2027年方案", "利润与销售更均衡", first), (version!.Summary.Name, version.Summary.Note, version.Summary.BasedOn));
        Assert.Equal(Persons.Executive.Name, version.Summary.SavedBy);
        Assert.Equal(new DateTime(2026, 3, 5, 2, 0, 0, DateTimeKind.Utc), version.Summary.SavedAt);
        Assert.Equal(17, version.Content[Factor.Profit].Weight);
        Assert.Equal(changed.Factors, version.Content.Factors);
        Assert.Equal(changed with { Factors = version.Content.Factors }, version.Content);
        Assert.Equal(18, (await ReadAsync(first))!.Content[Factor.Profit].Weight);
        Assert.Equal([second, first], (await ListAsync(Persons.Manager)).Take(2).Select(s => s.Number));
    }

    // Red when SaveAsync did not look for the submission first.
    [Fact]
    public async Task Save_TwiceUnderOneSubmission_OneVersion()
    {
        var command = new SaveScheme(null, "2026年方案", null, StandardScheme.Content, Guid.CreateVersion7());
        var before = (await ListAsync(Persons.Manager)).Count;

        var numbers = new[]
        {
            await portal.AsAsync<IGradingSchemes, int>(Persons.Executive, s => s.SaveAsync(command, Ct)),
            await portal.AsAsync<IGradingSchemes, int>(Persons.Executive, s => s.SaveAsync(command with { Name = "改名" }, Ct)),
        };

        Assert.Single(numbers.Distinct());
        Assert.Equal(before + 1, (await ListAsync(Persons.Manager)).Count);
        Assert.Equal("2026年方案", (await ReadAsync(numbers[0]))!.Summary.Name);
    }

    // Red when the store did not try the next number.
    [Fact]
    public async Task Save_ManyAtOnce_EachGetsANumberOfItsOwn()
    {
        await portal.AsAsync<IAccess>(Persons.Executive, a => a.MineAsync(Ct));
        var before = (await ListAsync(Persons.Manager)).Count;

        var numbers = await Task.WhenAll(
            Enumerable.Range(1, 6).Select(i => SaveAsync(Persons.Executive, $"方案{i}", StandardScheme.Content))
        );

        Assert.Equal(Enumerable.Range(before + 1, 6), numbers.Order());
    }

    [Fact]
    public async Task Save_UnderADraft_EndsIt()
    {
        var id = Guid.CreateVersion7();
        await portal.AsAsync<IDrafts>(
            Persons.Executive,
            d => d.KeepAsync(new KeepDraft(id, "scheme", null, "2027年方案", "{}", AccessLevel.Executive, 1), Ct)
        );

        await portal.AsAsync<IGradingSchemes>(
            Persons.Executive,
            s => s.SaveAsync(new SaveScheme(null, "2027年方案", null, StandardScheme.Content, id), Ct)
        );

        Assert.Empty(await portal.AsAsync<IDrafts, IReadOnlyList<DraftSummary>>(Persons.Executive, d => d.MineAsync(null, null, Ct)));
    }

    [Fact]
    public async Task Save_WeightsNotAHundred_RefusedAndNothingSaved()
    {
        var before = (await ListAsync(Persons.Manager)).Count;

        var refused = await Assert.ThrowsAsync<ValidationException>(() =>
            SaveAsync(Persons.Executive, "2027年方案", StandardScheme.Content.WithWeight(Factor.Profit, 17))
        );

        Assert.Equal("Content.Factors", Assert.Single(refused.Errors).PropertyName);
        Assert.Equal(before, (await ListAsync(Persons.Manager)).Count);
    }

    [Fact]
    public async Task Save_AdministratorWithoutLevel_MayAndReadsThemWithoutRounds()
    {
        var number = await SaveAsync(Persons.Administrator, "2026年方案", StandardScheme.Content);
        await OpenRoundAsync(2026, number);

        Assert.Empty((await ListAsync(Persons.Administrator)).Single(s => s.Number == number).Rounds);
        Assert.Equal([2026], (await ListAsync(Persons.Manager)).Single(s => s.Number == number).Rounds);
        Assert.Equal(Persons.Administrator.Name, (await ReadAsync(number))!.Summary.SavedBy);
    }

    [Fact]
    public async Task Save_Manager_RefusedAndNothingSaved()
    {
        var before = (await ListAsync(Persons.Manager)).Count;

        var refused = await Assert.ThrowsAsync<AccessDeniedException>(() =>
            SaveAsync(Persons.Manager, "2026年方案", StandardScheme.Content)
        );

        Assert.Equal(Operation.MaintainGradingSchemes, refused.Operation);
        Assert.Equal(before, (await ListAsync(Persons.Manager)).Count);
    }

    [Fact]
    public async Task Read_Level1_Refused()
    {
        await Assert.ThrowsAsync<AccessDeniedException>(() => ListAsync(Persons.Engineer));
        await Assert.ThrowsAsync<AccessDeniedException>(() => portal.AsAsync<IGradingSchemes>(Persons.Engineer, s => s.ReadAsync(1, Ct)));
    }

    [Fact]
    public async Task Read_NoSuchVersion_IsNothing() => Assert.Null(await ReadAsync(999));

    private Task<int> SaveAsync(SignedInPerson person, string name, SchemeContent content) =>
        portal.AsAsync<IGradingSchemes, int>(
            person,
            s => s.SaveAsync(new SaveScheme(null, name, null, content, Guid.CreateVersion7()), Ct)
        );

    private Task<SchemeVersion?> ReadAsync(int number) =>
        portal.AsAsync<IGradingSchemes, SchemeVersion?>(Persons.Manager, s => s.ReadAsync(number, Ct));

    private Task<IReadOnlyList<SchemeSummary>> ListAsync(SignedInPerson person) =>
        portal.AsAsync<IGradingSchemes, IReadOnlyList<SchemeSummary>>(person, s => s.ListAsync(Ct));

    private async Task OpenRoundAsync(int fiscalYear, int scheme)
    {
        await using var db = portal.OpenStore();
        var id = await db.GradingSchemes.Where(s => s.Number == scheme).Select(s => s.Id).SingleAsync(Ct);
        db.Add(new GradingRound(fiscalYear, id, new DateOnly(fiscalYear, 3, 31), DateTime.UnixEpoch, "何国栋", Guid.CreateVersion7()));
        await db.SaveChangesAsync(Ct);
    }
}
