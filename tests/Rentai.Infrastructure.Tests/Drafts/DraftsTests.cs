using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Access;
using Rentai.Domain.Customers;
using Rentai.Domain.Drafts;
using Rentai.Infrastructure.Tests.Engagement;

namespace Rentai.Infrastructure.Tests.Drafts;

public sealed class DraftsTests : IAsyncLifetime
{
    private readonly Guid id = Guid.CreateVersion7();

    private EngagementWorld world = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => world = await EngagementWorld.StartAsync();

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task Keep_Typed_FoundWholeByItsOwner()
    {
        var json = """{"Said":"𠮷 '; DROP TABLE Drafts; --"}""";

        var kept = await KeepAsync(Persons.Engineer, Typed(1, json));

        var draft = (await FindAsync(Persons.Engineer))!;
        Assert.Equal(
            new KeptDraft(
                id,
                "visit",
                world.Customer,
                "拜访 仁泰科技",
                json,
                AccessLevel.Staff,
                1,
                world.Portal.Time.GetUtcNow().UtcDateTime
            ),
            draft
        );
        Assert.Equal(kept, draft.SavedAt);
        Assert.Equal("仁泰科技", Assert.Single(await MineAsync(Persons.Engineer)).CustomerName);
    }

    [Fact]
    public async Task Keep_LatePacket_DoesNotOverwriteNewer()
    {
        var first = await KeepAsync(Persons.Engineer, Typed(7, "{\"Said\":\"新\"}"));
        world.Portal.Time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(first, await KeepAsync(Persons.Engineer, Typed(6, "{\"Said\":\"旧\"}")));
        Assert.Equal(first, await KeepAsync(Persons.Engineer, Typed(7, "{\"Said\":\"重\"}")));

        Assert.Equal("{\"Said\":\"新\"}", (await FindAsync(Persons.Engineer))!.Json);
    }

    [Fact]
    public async Task Keep_ManyAtOnce_HighestSequenceStays()
    {
        await world.StaffIdAsync(Persons.Engineer);

        await Task.WhenAll(Enumerable.Range(1, 8).Select(n => Task.Run(() => KeepAsync(Persons.Engineer, Typed(n, $"{{\"n\":{n}}}")), Ct)));

        Assert.Equal("{\"n\":8}", (await FindAsync(Persons.Engineer))!.Json);
        Assert.Single(await MineAsync(Persons.Engineer));
    }

    [Fact]
    public async Task Draft_SomebodyElse_NeitherSeesNorTouchesIt()
    {
        await KeepAsync(Persons.Engineer, Typed(1, "{\"Said\":\"陈\"}"));

        Assert.Null(await FindAsync(Persons.Executive));
        Assert.Empty(await MineAsync(Persons.Executive));
        await DiscardAsync(Persons.Executive);
        Assert.Null(await KeepAsync(Persons.Executive, Typed(9, "{\"Said\":\"何\"}")));

        Assert.Equal("{\"Said\":\"陈\"}", (await FindAsync(Persons.Engineer))!.Json);
    }

    [Fact]
    public async Task Draft_SameIdOfTwoPersons_TwoDrafts()
    {
        await KeepAsync(Persons.Engineer, Typed(1, "{\"Said\":\"陈\"}"));
        await KeepAsync(Persons.Assistant, Typed(1, "{\"Said\":\"林\"}"));

        Assert.Equal("{\"Said\":\"陈\"}", (await FindAsync(Persons.Engineer))!.Json);
        Assert.Equal("{\"Said\":\"林\"}", (await FindAsync(Persons.Assistant))!.Json);
    }

    [Fact]
    public async Task Keep_AboveOwnLevel_RefusedAndNothingKept()
    {
        await Assert.ThrowsAsync<AccessDeniedException>(() =>
            KeepAsync(Persons.Engineer, Typed(1, "{}") with { VisibleFrom = AccessLevel.Manager })
        );

        Assert.Empty(await MineAsync(Persons.Engineer));
    }

    [Fact]
    public async Task Draft_OwnerCappedMeanwhile_NoLongerSeesOwnLevel2Draft()
    {
        await KeepAsync(Persons.Manager, Typed(1, "{\"Said\":\"毛利\"}") with { VisibleFrom = AccessLevel.Manager });
        await KeepAsync(Persons.Manager, Typed(1, "{\"Said\":\"普通\"}") with { Id = Guid.CreateVersion7() });

        await world.AmendAsync(Persons.Manager, cap: AccessLevel.Staff);

        Assert.Null(await FindAsync(Persons.Manager));
        Assert.Single(await MineAsync(Persons.Manager));
    }

    [Fact]
    public async Task Keep_OwnLevel2DraftAfterCap_RefusedAndLeftAsItIs()
    {
        await KeepAsync(Persons.Manager, Typed(1, "{\"Said\":\"毛利\"}") with { VisibleFrom = AccessLevel.Manager });
        await world.AmendAsync(Persons.Manager, cap: AccessLevel.Staff);

        await Assert.ThrowsAsync<AccessDeniedException>(() => KeepAsync(Persons.Manager, Typed(2, "{\"Said\":\"普通\"}")));

        await using var db = world.Portal.OpenStore();
        Assert.Equal(
            "{\"Said\":\"毛利\"}",
            await db.Drafts.IgnoreQueryFilters().Where(d => d.Id == id).Select(d => d.Json).SingleAsync(Ct)
        );
    }

    [Fact]
    public async Task Record_Submitted_DraftGoneAndLateAutosaveBringsNothingBack()
    {
        await KeepAsync(Persons.Engineer, Typed(1, "{\"Said\":\"一半\"}"));

        await world.RecordAsync(Persons.Engineer, world.Visit(), id);

        Assert.Null(await FindAsync(Persons.Engineer));
        Assert.Null(await KeepAsync(Persons.Engineer, Typed(2, "{\"Said\":\"迟到\"}")));
        Assert.Null(await FindAsync(Persons.Engineer));
        Assert.Empty(await MineAsync(Persons.Engineer));
        await using var db = world.Portal.OpenStore();
        Assert.False(await db.Drafts.IgnoreQueryFilters().AnyAsync(d => d.Json != "" || d.Title != "", Ct));
    }

    [Fact]
    public async Task Record_SubmittedBeforeFirstAutosave_LateAutosaveKeepsNothing()
    {
        await world.RecordAsync(Persons.Engineer, world.Call(), id);

        Assert.Null(await KeepAsync(Persons.Engineer, Typed(1, "{\"Said\":\"迟到\"}")));

        Assert.Empty(await MineAsync(Persons.Engineer));
    }

    [Fact]
    public async Task Record_Refused_DraftStays()
    {
        await KeepAsync(Persons.Engineer, Typed(1, "{\"Said\":\"一半\"}"));

        await Assert.ThrowsAsync<ValidationException>(() => world.RecordAsync(Persons.Engineer, world.Visit() with { Said = "" }, id));

        Assert.NotNull(await FindAsync(Persons.Engineer));
    }

    [Fact]
    public async Task Record_WhileAutosavesArrive_OneReportAndNoDraft()
    {
        await world.StaffIdAsync(Persons.Engineer);

        await Task.WhenAll([
            .. Enumerable.Range(1, 5).Select(n => Task.Run(() => (Task)KeepAsync(Persons.Engineer, Typed(n, $"{{\"n\":{n}}}")), Ct)),
            .. Enumerable.Range(1, 3).Select(_ => Task.Run(() => (Task)world.RecordAsync(Persons.Engineer, world.Visit(), id), Ct)),
        ]);

        Assert.Equal(1, (await world.LogAsync(Persons.Engineer)).Total);
        Assert.Empty(await MineAsync(Persons.Engineer));
    }

    [Fact]
    public async Task Register_Submitted_DraftOfCustomerFormGone()
    {
        await KeepAsync(Persons.Engineer, Typed(1, "{}") with { Form = "customer", CustomerNumber = null });
        var sheet = new CustomerSheet
        {
            FullName = "江苏大江热电厂",
            ShortName = "大江热电",
            Industry = Industry.Power,
        };

        await world.Portal.AsAsync<ICustomers, string>(Persons.Engineer, c => c.RegisterAsync(new RegisterCustomer(sheet, id), Ct));

        Assert.Empty(await MineAsync(Persons.Engineer));
    }

    [Fact]
    public async Task Discard_ThenLateAutosave_StaysDiscarded()
    {
        await KeepAsync(Persons.Engineer, Typed(1, "{}"));

        await DiscardAsync(Persons.Engineer);
        await DiscardAsync(Persons.Engineer);

        Assert.Null(await KeepAsync(Persons.Engineer, Typed(2, "{}")));
        Assert.Empty(await MineAsync(Persons.Engineer));
    }

    [Fact]
    public async Task Mine_ByFormAndCustomer_NewestFirst()
    {
        var older = Guid.CreateVersion7();
        await KeepAsync(Persons.Engineer, Typed(1, "{}") with { Id = older });
        world.Portal.Time.Advance(TimeSpan.FromMinutes(1));
        await KeepAsync(Persons.Engineer, Typed(1, "{}"));
        await KeepAsync(Persons.Engineer, Typed(1, "{}") with { Id = Guid.CreateVersion7(), Form = "call", CustomerNumber = "C0077" });

        Assert.Equal([id, older], (await MineAsync(Persons.Engineer, "visit", world.Customer)).Select(d => d.Id));
        Assert.Equal(3, (await MineAsync(Persons.Engineer)).Count);
        Assert.Single(await MineAsync(Persons.Engineer, null, "C0077"));
    }

    [Fact]
    public async Task Mine_After30Days_PurgedAndTheNewerStays()
    {
        await KeepAsync(Persons.Engineer, Typed(1, "{}"));
        await KeepAsync(Persons.Assistant, Typed(1, "{}"));
        world.Portal.Time.Advance(TimeSpan.FromDays(30) + TimeSpan.FromSeconds(1));
        var newer = Guid.CreateVersion7();
        await KeepAsync(Persons.Engineer, Typed(1, "{}") with { Id = newer });

        Assert.Null(await FindAsync(Persons.Engineer));
        Assert.Equal([newer], (await MineAsync(Persons.Engineer)).Select(d => d.Id));
        await using var db = world.Portal.OpenStore();
        Assert.Equal(2, await db.Drafts.IgnoreQueryFilters().CountAsync(d => d.Form == "visit", Ct));
    }

    [Fact]
    public async Task Keep_TooLarge_SaysSoAndKeepsWhatWasThere()
    {
        await KeepAsync(Persons.Engineer, Typed(1, "{}"));

        var broken = await Assert.ThrowsAsync<ValidationException>(() => KeepAsync(Persons.Engineer, Typed(2, new string('字', 200_001))));
        Assert.NotNull(await KeepAsync(Persons.Engineer, Typed(3, new string('字', 200_000))));

        Assert.Equal([nameof(KeepDraft.Json)], broken.Errors.Select(e => e.PropertyName));
    }

    [Fact]
    public async Task Keep_LongTitle_CutBetweenCharacters()
    {
        await KeepAsync(Persons.Engineer, Typed(1, "{}") with { Title = new string('长', 199) + "𠮷𠮷" });

        Assert.Equal(new string('长', 199), (await FindAsync(Persons.Engineer))!.Title);
    }

    [Fact]
    public async Task Drafts_WithoutRole_Refused()
    {
        await Assert.ThrowsAsync<AccessDeniedException>(() => KeepAsync(Persons.Nobody, Typed(1, "{}")));
        await Assert.ThrowsAsync<AccessDeniedException>(() => FindAsync(Persons.Nobody));
        await Assert.ThrowsAsync<AccessDeniedException>(() => MineAsync(Persons.Nobody));
        await Assert.ThrowsAsync<AccessDeniedException>(() => DiscardAsync(Persons.Nobody));
    }

    [Fact]
    public async Task Drafts_KeptRenewedAndDiscarded_LeaveNoAuditEntry()
    {
        await KeepAsync(Persons.Engineer, Typed(1, "{}"));
        await KeepAsync(Persons.Engineer, Typed(2, "{}"));
        await DiscardAsync(Persons.Engineer);

        await using var db = world.Portal.OpenStore();
        Assert.False(await db.AuditEntries.AnyAsync(a => a.Subject == "Draft", Ct));
    }

    private KeepDraft Typed(long sequence, string json) =>
        new(id, "visit", world.Customer, "拜访 仁泰科技", json, AccessLevel.Staff, sequence);

    private Task<DateTime?> KeepAsync(SignedInPerson person, KeepDraft command) =>
        world.Portal.AsAsync<IDrafts, DateTime?>(person, d => d.KeepAsync(command, Ct));

    private Task<KeptDraft?> FindAsync(SignedInPerson person) =>
        world.Portal.AsAsync<IDrafts, KeptDraft?>(person, d => d.FindAsync(id, Ct));

    private Task<IReadOnlyList<DraftSummary>> MineAsync(SignedInPerson person, string? form = null, string? customer = null) =>
        world.Portal.AsAsync<IDrafts, IReadOnlyList<DraftSummary>>(person, d => d.MineAsync(form, customer, Ct));

    private Task DiscardAsync(SignedInPerson person) => world.Portal.AsAsync<IDrafts>(person, d => d.DiscardAsync(id, Ct));
}
