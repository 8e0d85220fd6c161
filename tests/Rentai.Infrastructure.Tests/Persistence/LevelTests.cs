using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Rentai.Domain.Access;
using Rentai.Domain.Auditing;
using Rentai.Domain.Contacts;
using Rentai.Domain.Drafts;
using Rentai.Domain.Engagement;
using Rentai.Infrastructure.Persistence;
using Rentai.Infrastructure.Tests.Markers;

namespace Rentai.Infrastructure.Tests.Persistence;

/// <summary>The law of levels where the data is: what a context opened for a scope finds and what it saves, whatever a store asks of it.</summary>
public sealed class LevelTests : IAsyncLifetime
{
    private Ground ground = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>By name, since the records are internal.</summary>
    public static TheoryData<string> Levelled
    {
        get
        {
            using var db = new SqliteDesignTime().CreateDbContext([]);
            return
            [
                .. db
                    .Model.GetEntityTypes()
                    .Where(e => Visibility.SaidOf(e) is not ("everybody" or nameof(AccessLevel.Staff)))
                    .Select(e => e.ClrType.Name)
                    .Order(StringComparer.Ordinal),
            ];
        }
    }

    public async ValueTask InitializeAsync() => ground = await Planted.StartAsync(AccessLevel.Executive);

    public ValueTask DisposeAsync() => ground.Portal.DisposeAsync();

    // Red when ContactLogMapping said VisibleFrom(AccessLevel.Staff), and, planting included, when Visibility built the filter from the level
    // of the context that the model was made with instead of the querying one's.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Filter_TwoLevelsOneModel_EachReaderSeesItsOwn(bool highestFirst)
    {
        var readers = new[] { Persons.Engineer, Persons.Manager, Persons.Executive };
        var seen = new Dictionary<string, int>();
        foreach (var reader in highestFirst ? readers.Reverse() : readers)
        {
            await using var db = await OpenAsync(reader);
            seen[reader.SubjectId] = await db.ContactLogs.CountAsync(Ct);
        }

        Assert.Equal([2, 4, 6], readers.Select(r => seen[r.SubjectId]));
    }

    // Red when VisibleWith looked at the first parent only.
    [Theory]
    [MemberData(nameof(Levelled))]
    public async Task Filter_EachWayToAsk_FindsWhatTheLevelMay(string record)
    {
        await using var all = ground.Portal.OpenStore();
        var entity = all.Model.GetEntityTypes().Single(e => e.ClrType.Name == record);
        var rows = await RowsAsync(all, entity);
        Assert.Contains(rows, r => r.Level > AccessLevel.Staff);
        foreach (var person in new[] { Persons.Administrator, Persons.Engineer, Persons.Manager, Persons.OtherManager, Persons.Executive })
        {
            await using var db = await OpenAsync(person);
            var mine = rows.Where(r => r.Level <= db.Level && (r.Owner is null || r.Owner == db.Person)).ToList();

            var found = await (
                (Task<IReadOnlyDictionary<string, int>>)
                    typeof(LevelTests)
                        .GetMethod(nameof(AskAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
                        .MakeGenericMethod(entity.ClrType)
                        .Invoke(null, [db, entity])!
            );

            Assert.All(found, f => Assert.True(f.Value == mine.Count, $"{person.Name} by {f.Key}: {f.Value}, not {mine.Count}"));
            foreach (var row in rows.Except(mine))
            {
                Assert.Null(await db.FindAsync(entity.ClrType, row.Key, Ct));
            }
        }
    }

    // Red when LevelInterceptor was not registered, when it did not compare the owner, and when it did not look at the parents of a row that
    // hangs on others.
    [Theory]
    [MemberData(nameof(Levelled))]
    public async Task Save_AboveTheLevel_RefusedAndNothingChanged(string record)
    {
        if (record == nameof(AuditEntry))
        {
            return; // Of the trail, the tests below.
        }

        await using var all = ground.Portal.OpenStore();
        var entity = all.Model.GetEntityTypes().Single(e => e.ClrType.Name == record);
        var rows = await RowsAsync(all, entity);
        foreach (var person in new[] { Persons.Administrator, Persons.Engineer, Persons.Manager })
        {
            foreach (var state in new[] { EntityState.Added, EntityState.Modified, EntityState.Deleted })
            {
                await using var db = await OpenAsync(person);
                foreach (var row in rows.Where(r => !(r.Level <= db.Level) || (r.Owner is not null && r.Owner != db.Person)))
                {
                    db.ChangeTracker.Clear();
                    db.Entry(row.Entity).State = state;

                    var refused = await Assert.ThrowsAsync<AccessDeniedException>(() => db.SaveChangesAsync(Ct));

                    Assert.Null(refused.Operation);
                }
            }
        }

        Assert.Equal(rows.Count, (await RowsAsync(all, entity)).Count);
    }

    // Red when LevelInterceptor looked at the new level of a row only.
    [Fact]
    public async Task Save_HiddenRowMadeVisible_RefusedAndStillHidden()
    {
        await using var all = ground.Portal.OpenStore();
        var top = await all.Contacts.AsNoTracking().SingleAsync(c => c.Seniority == Seniority.Top, Ct);
        await using var db = await OpenAsync(Persons.Engineer);
        db.Attach(top);
        top.Amend(new ContactSheet { Name = "张三", Seniority = Seniority.Operating });

        await Assert.ThrowsAsync<AccessDeniedException>(() => db.SaveChangesAsync(Ct));

        Assert.True(await all.Contacts.AnyAsync(c => c.Seniority == Seniority.Top && c.Name == "闻人澈岩", Ct));
    }

    // Red when LevelInterceptor was not registered, and when it looked at the old level of a row only.
    [Fact]
    public async Task Save_VisibleRowLiftedAboveTheLevel_RefusedAndStillVisible()
    {
        await using var db = await OpenAsync(Persons.Engineer);
        var contact = await db.Contacts.SingleAsync(Ct);
        contact.Amend(new ContactSheet { Name = contact.Name, Seniority = Seniority.Top });

        await Assert.ThrowsAsync<AccessDeniedException>(() => db.SaveChangesAsync(Ct));

        await using var again = await OpenAsync(Persons.Engineer);
        Assert.Equal(1, await again.Contacts.CountAsync(Ct));
    }

    // Red when LevelInterceptor did not compare the owner.
    [Fact]
    public async Task Save_InAnothersName_Refused()
    {
        await using var db = await OpenAsync(Persons.Manager);
        db.Add(
            new Draft(
                db.Person + 1,
                new KeepDraft(Guid.CreateVersion7(), "visit", null, "", "{}", AccessLevel.Staff, 1),
                DateTime.UnixEpoch
            )
        );

        await Assert.ThrowsAsync<AccessDeniedException>(() => db.SaveChangesAsync(Ct));
    }

    // Red when LevelInterceptor let audit entries pass in any state.
    [Theory]
    [InlineData(EntityState.Modified)]
    [InlineData(EntityState.Deleted)]
    public async Task Save_AuditEntryChangedOrRemoved_RefusedAtAnyLevel(EntityState state)
    {
        await using var db = await OpenAsync(Persons.Executive);
        var before = await db.AuditEntries.CountAsync(Ct);
        db.Entry(await db.AuditEntries.OrderBy(e => e.Id).FirstAsync(Ct)).State = state;

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Ct));

        await using var again = await OpenAsync(Persons.Executive);
        Assert.Equal(before, await again.AuditEntries.CountAsync(Ct));
    }

    // Red when LevelInterceptor checked SavingChanges as it does SavingChangesAsync: saved, and nothing in the audit trail.
    [Fact]
    public async Task Save_WithoutAwaiting_Refused()
    {
        await using var db = await OpenAsync(Persons.Executive);
        (await db.Contacts.FirstAsync(Ct)).Amend(new ContactSheet { Name = "张三" });

        Assert.Throws<InvalidOperationException>(() => db.SaveChanges());
    }

    // Red when MarginMapping said VisibleFrom(AccessLevel.Staff): the ways from one record to another end at the level too.
    [Fact]
    public async Task Filter_AlongNavigations_EndsAtTheLevel()
    {
        await using var db = await OpenAsync(Persons.Engineer);
        var shared = await db
            .ContactLogs.Include(l => l.Participants)
                .ThenInclude(p => p.Contact)
            .FirstAsync(l => l.Kind == LogKind.Visit, Ct);

        Assert.Equal("邬念慈", Assert.Single(shared.Participants).Contact.Name);
        Assert.Equal(1, await db.ContactLogs.Where(l => l.Id == shared.Id).SumAsync(l => l.Participants.Count, Ct));
        Assert.False(await db.ContactLogs.AnyAsync(l => l.Participants.Any(p => p.Contact.Seniority == Seniority.Top), Ct));
        Assert.False(await db.ContactLogs.AnyAsync(l => l.Opportunity != null, Ct));
        Assert.Equal(2, (await db.ContactLogs.Include(l => l.FollowUps).ToListAsync(Ct)).SelectMany(l => l.FollowUps).Count() + 1);
        Assert.Equal(
            0,
            await db.Customers.Join(db.Margins, c => c.Id, m => m.CustomerId, (c, m) => m).SumAsync(m => (double)m.GrossProfit, Ct)
        );
        Assert.All(
            await db
                .Customers.GroupJoin(db.NetResults, c => c.Id, r => r.CustomerId, (c, r) => r.Max(n => (double?)n.NetProfit))
                .ToListAsync(Ct),
            Assert.Null
        );
        Assert.Empty(await db.Customers.SelectMany(c => db.PrivateDetails.Where(p => p.CustomerId == c.Id)).ToListAsync(Ct));
    }

    // Red when MarginMapping said VisibleFrom(AccessLevel.Staff).
    [Fact]
    public async Task Statements_SetBased_TouchNoHiddenRow()
    {
        await using (var db = await OpenAsync(Persons.Engineer))
        {
            Assert.Equal(0, await db.Margins.ExecuteUpdateAsync(s => s.SetProperty(m => m.GrossProfit, 1), Ct));
            Assert.Equal(0, await db.NetResults.ExecuteDeleteAsync(Ct));
            Assert.Equal(0, await db.PrivateDetails.ExecuteDeleteAsync(Ct));
            Assert.Equal(
                0,
                await db.Contacts.Where(c => c.Seniority == Seniority.Top).ExecuteUpdateAsync(s => s.SetProperty(c => c.Name, ""), Ct)
            );
            Assert.Equal(1, await db.LogParticipants.Where(p => p.Log.Kind == LogKind.Visit).ExecuteDeleteAsync(Ct));
            Assert.Equal(await db.Drafts.CountAsync(Ct), await db.Drafts.ExecuteDeleteAsync(Ct));
        }

        await using var all = ground.Portal.OpenStore();
        Assert.Equal(13_571.83m, (await all.Margins.SingleAsync(Ct)).GrossProfit);
        Assert.Equal(1, await all.NetResults.CountAsync(Ct));
        Assert.Equal(1, await all.PrivateDetails.CountAsync(Ct));
        Assert.True(await all.Contacts.AnyAsync(c => c.Name == "闻人澈岩", Ct));
        Assert.True(
            await all.LogParticipants.AnyAsync(p => p.Contact.Seniority == Seniority.Top && p.Log.VisibleFrom == AccessLevel.Staff, Ct)
        );
        Assert.True(await all.Drafts.IgnoreQueryFilters().AnyAsync(d => d.VisibleFrom == AccessLevel.Manager, Ct));
        Assert.True(await all.Drafts.IgnoreQueryFilters().AnyAsync(d => d.VisibleFrom == AccessLevel.Executive, Ct));
    }

    // Red when PortalDbContext.Level was the lowest level instead of none.
    [Fact]
    public async Task Filter_WithoutScope_SeesNoBusinessData()
    {
        await using var db = ground.Portal.Services.GetRequiredService<PortalContexts>().OpenForMigration();

        Assert.False(await db.Customers.AnyAsync(Ct));
        Assert.False(await db.Orders.AnyAsync(Ct));
        Assert.False(await db.CustomerKeys.AnyAsync(Ct));
    }

    private async Task<PortalDbContext> OpenAsync(SignedInPerson person)
    {
        var operation = person == Persons.Administrator ? Operation.AdministerStaff : Operation.FindCustomers;
        return ground.Portal.Services.GetRequiredService<PortalContexts>().Open(await ground.Portal.ScopeAsync(person, operation));
    }

    /// <summary>All rows of a table with the level and the owner of each, as the rows themselves say it.</summary>
    private static async Task<IReadOnlyList<Row>> RowsAsync(PortalDbContext all, IEntityType entity)
    {
        var query =
            (IQueryable<object>)
                typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(entity.ClrType).Invoke(all, null)!;
        var rows = new List<Row>();
        foreach (var found in await query.IgnoreQueryFilters().AsNoTracking().ToListAsync(Ct))
        {
            var key = entity.FindPrimaryKey()!.Properties.Select(p => p.PropertyInfo!.GetValue(found)).ToArray();
            rows.Add(new Row(found, key, await LevelOfAsync(all, entity, found), (found as IOwned)?.OwnerId));
        }

        return rows;
    }

    private static async Task<AccessLevel> LevelOfAsync(PortalDbContext all, IEntityType entity, object row) =>
        row switch
        {
            ILevelled own => own.VisibleFrom,
            LogParticipant p => (AccessLevel)
                Math.Max(
                    (int)(await all.ContactLogs.SingleAsync(l => l.Id == p.LogId, Ct)).VisibleFrom,
                    (int)(await all.Contacts.SingleAsync(c => c.Id == p.ContactId, Ct)).VisibleFrom
                ),
            LogColleague c => (await all.ContactLogs.SingleAsync(l => l.Id == c.LogId, Ct)).VisibleFrom,
            _ => Visibility.FixedLevelOf(entity)
                ?? throw new InvalidOperationException($"Say in this test which level a row of {entity.DisplayName()} has."),
        };

    /// <summary>How many rows each way to ask finds.</summary>
    private static async Task<IReadOnlyDictionary<string, int>> AskAsync<T>(PortalDbContext db, IEntityType entity)
        where T : class
    {
        var set = db.Set<T>().AsNoTracking();
        var sql = $"SELECT * FROM \"{entity.GetTableName()}\"";
        var found = new Dictionary<string, int>
        {
            ["Count"] = await set.CountAsync(Ct),
            ["ToList"] = (await set.ToListAsync(Ct)).Count,
            ["Sum"] = await set.SumAsync(_ => 1, Ct),
            ["Group"] = (await set.GroupBy(_ => 1).Select(g => g.Count()).ToListAsync(Ct)).SingleOrDefault(),
            ["Paged"] = (await set.OrderBy(_ => 1).Skip(0).Take(1_000).ToListAsync(Ct)).Count,
            ["Inner query"] = (await db.Set<T>().Select(_ => db.Set<T>().Count()).ToListAsync(Ct)).FirstOrDefault(),
            ["Own SQL"] = await db.Set<T>().FromSqlRaw(sql).AsNoTracking().CountAsync(Ct),
            ["Union"] = await set.Concat(set).CountAsync(Ct) / 2,
        };
        Assert.Equal(found["Count"] > 0, await set.AnyAsync(Ct));
        if (entity.FindProperty("CustomerId") is { } customer && customer.ClrType == typeof(int))
        {
            found["Join"] = await db.Customers.Join(set, c => c.Id, r => EF.Property<int>(r, "CustomerId"), (c, r) => r).CountAsync(Ct);
            found["Correlated"] = (
                await db.Customers.Select(c => set.Count(r => EF.Property<int>(r, "CustomerId") == c.Id)).ToListAsync(Ct)
            ).Sum();
        }

        return found;
    }

    private sealed record Row(object Entity, object?[] Key, AccessLevel Level, int? Owner);
}
