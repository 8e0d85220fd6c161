using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Access;
using Rentai.Domain.Staff;

namespace Rentai.Infrastructure.Tests.Access;

/// <summary>Matrix x level x operation, by behaviour: each method of each front door, called by everybody, on a real store.</summary>
public sealed class FrontDoorTests(FrontDoorTests.Peopled peopled) : IClassFixture<FrontDoorTests.Peopled>
{
    private static readonly SignedInPerson Suspended = Persons.Of("suspended", "孙立", "Rentai.Executive", "Rentai.Admin");
    private static readonly SignedInPerson Capped = Persons.Of("capped", "钱进", "Rentai.Executive");

    /// <summary>Who, at which level in force, and whether as an administrator as well.</summary>
    private static readonly (SignedInPerson Person, AccessLevel? Level, bool IsAdministrator)[] Everybody =
    [
        (Persons.Administrator, null, true),
        (Persons.Engineer, AccessLevel.Staff, false),
        (Capped, AccessLevel.Staff, false),
        (Persons.Of("staff-admin", "周全", "Rentai.Staff", "Rentai.Admin"), AccessLevel.Staff, true),
        (Persons.Manager, AccessLevel.Manager, false),
        (Persons.Of("manager-admin", "冯远", "Rentai.Manager", "Rentai.Admin"), AccessLevel.Manager, true),
        (Persons.Executive, AccessLevel.Executive, false),
    ];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string> Methods => [.. FrontDoors.Methods.Keys];

    // Red when ICustomers was taken out of AddRentaiDomain, and with it out of all the tests below.
    [Fact]
    public void FrontDoors_PublicInterfacesOfDomain_AllAreKnown()
    {
        var ports = new[] { typeof(ISignedInUser) };

        var open = typeof(IAccess).Assembly.GetExportedTypes().Where(t => t.IsInterface).Except(ports).Except(FrontDoors.All);

        Assert.Empty(open);
    }

    // Red when CustomerService.SearchAsync split the text into terms before it asked the gate: without arguments that throws something else.
    [Theory]
    [MemberData(nameof(Methods))]
    public async Task Method_NoRights_RefusedBeforeArgumentsAreLookedAt(string method)
    {
        foreach (
            var (person, reason) in new[]
            {
                (null, DenialReason.NotSignedIn),
                (Persons.Nobody, DenialReason.NoRole),
                (Suspended, DenialReason.Suspended),
            }
        )
        {
            var refused = await Assert.ThrowsAsync<AccessDeniedException>(() => peopled.Portal.CallAsync(person, method, Ct, Nothing));
            Assert.Equal(reason, refused.Reason);
            Assert.NotNull(refused.Operation);
        }
    }

    // Red when the gate did not look at the matrix, and when Requirement.IsMetBy let an administrator pass where a level is asked for. What
    // the matrix says is held by docs/permission-matrix.md.
    [Theory]
    [MemberData(nameof(Methods))]
    public async Task Method_EachLevel_AdmittedOrRefusedAsTheMatrixSays(string method)
    {
        var operation = (await OperationOfAsync(method))!.Value;
        var requirement = AccessPolicy.Of(operation);
        foreach (var (person, level, isAdministrator) in Everybody)
        {
            var before = await peopled.RowsAsync();

            var thrown = await Record.ExceptionAsync(() => peopled.Portal.CallAsync(person, method, Ct));

            var isAdmitted = (isAdministrator && requirement.ByAdministrator) || level >= requirement.Level;
            var isRefused = thrown is AccessDeniedException { Operation: { } refused } && refused == operation;
            Assert.True(isAdmitted != isRefused, $"{person.Name} at {level} called {method}: {thrown?.Message ?? "no exception"}");
            if (isRefused)
            {
                Assert.Equal(DenialReason.NotEntitled, ((AccessDeniedException)thrown!).Reason);
                Assert.Equal(before, await peopled.RowsAsync());
            }
        }
    }

    // Red when ErasePrivateDetailsAsync asked for MaintainPrivateDetails, so that nothing asked for ErasePrivateDetails any more.
    [Fact]
    public async Task Operations_Each_IsAskedForByAMethod()
    {
        var asked = new HashSet<Operation>();
        foreach (var method in FrontDoors.Methods.Keys)
        {
            asked.Add((await OperationOfAsync(method))!.Value);
        }

        Assert.Equal(Enum.GetValues<Operation>(), asked.Order());
    }

    // Red when the row of KeepDrafts was taken out of AccessPolicy.
    [Fact]
    public void Operations_Each_HasARow() => Assert.All(Enum.GetValues<Operation>(), o => AccessPolicy.Of(o));

    // Red when the constructor of AccessScope was made internal.
    [Fact]
    public void AccessScope_OutsideTheGate_CannotBeMade()
    {
        Assert.All(
            typeof(AccessScope).GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance),
            c => Assert.True(c.IsPrivate)
        );
    }

    private static object? Nothing(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;

    private async Task<Operation?> OperationOfAsync(string method) =>
        (await Assert.ThrowsAsync<AccessDeniedException>(() => peopled.Portal.CallAsync(null, method, Ct))).Operation;

    /// <summary>A portal where one person is suspended and one is capped.</summary>
    public sealed class Peopled : IAsyncLifetime
    {
        internal TestPortal Portal { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Portal = await TestPortal.StartAsync();
            foreach (var (person, _, _) in Everybody.Append((Suspended, null, false)))
            {
                await Portal.AsAsync<IAccess>(person, a => a.MineAsync(CancellationToken.None));
            }

            await SetAsync(Suspended, null, true);
            await SetAsync(Capped, AccessLevel.Staff, false);
        }

        public ValueTask DisposeAsync() => Portal.DisposeAsync();

        /// <summary>Rows of each table but the audit trail, where refusals are noted.</summary>
        internal async Task<IReadOnlyList<string>> RowsAsync()
        {
            await using var db = Portal.OpenStore();
            var tables = db.Model.GetEntityTypes().Select(e => e.GetTableName()!).Distinct().Where(t => t != "AuditEntries").Order();
            var rows = new List<string>();
            foreach (var table in tables)
            {
                var sql = $"SELECT COUNT(*) AS \"Value\" FROM \"{table}\"";
                rows.Add($"{table}: {await db.Database.SqlQueryRaw<int>(sql).SingleAsync(Ct)}");
            }

            return rows;
        }

        private async Task SetAsync(SignedInPerson person, AccessLevel? cap, bool suspended)
        {
            var list = await Portal.AsAsync<IStaff, IReadOnlyList<StaffEntry>>(Persons.Administrator, s => s.ListAsync(Ct));
            var entry = list.Single(s => s.Name == person.Name);
            await Portal.AsAsync<IStaff>(
                Persons.Administrator,
                s => s.AmendAsync(new AmendStaff(entry.Id, entry.Version, entry.Position, entry.Team, cap, suspended, "试用期"), Ct)
            );
        }
    }
}
