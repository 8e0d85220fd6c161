using Microsoft.EntityFrameworkCore;
using Rentai.Domain.Access;
using Rentai.Domain.Auditing;
using Rentai.Domain.Customers;
using Rentai.Domain.Staff;

namespace Rentai.Infrastructure.Tests.Access;

public sealed class GateTests : IAsyncLifetime
{
    private static readonly CustomerQuery Everything = new(new CustomerFilter(), CustomerSort.Name, false, new Rentai.Domain.Paging(1, 25));

    private TestPortal portal = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => portal = await TestPortal.StartAsync();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task Admit_NotSignedIn_Refused()
    {
        var refused = await Assert.ThrowsAsync<AccessDeniedException>(() =>
            portal.AsAsync<ICustomers>(null, c => c.FindAsync(Everything, Ct))
        );

        Assert.Equal(DenialReason.NotSignedIn, refused.Reason);
    }

    [Fact]
    public async Task Admit_WithoutRole_RefusedAndNotEnteredInStaffTable()
    {
        var refused = await Assert.ThrowsAsync<AccessDeniedException>(() =>
            portal.AsAsync<ICustomers>(Persons.Nobody, c => c.FindAsync(Everything, Ct))
        );

        Assert.Equal(DenialReason.NoRole, refused.Reason);
        await using var db = portal.OpenStore();
        Assert.False(await db.Staff.AnyAsync(Ct));
        Assert.Single(await db.AuditEntries.Where(e => e.Kind == AuditKind.Refused).ToListAsync(Ct));
    }

    [Fact]
    public async Task Admit_AdministratorWithoutLevel_SeesNoBusinessData()
    {
        await Assert.ThrowsAsync<AccessDeniedException>(() =>
            portal.AsAsync<ICustomers>(Persons.Administrator, c => c.FindAsync(Everything, Ct))
        );
        Assert.NotEmpty(await portal.AsAsync<IStaff, IReadOnlyList<StaffEntry>>(Persons.Administrator, s => s.ListAsync(Ct)));
    }

    [Fact]
    public async Task Admit_SuspendedMeanwhile_RefusedAtNextAction()
    {
        await portal.AsAsync<ICustomers>(Persons.Manager, c => c.FindAsync(Everything, Ct));
        await SetAsync(Persons.Manager, cap: null, suspended: true);

        var refused = await Assert.ThrowsAsync<AccessDeniedException>(() =>
            portal.AsAsync<ICustomers>(Persons.Manager, c => c.FindAsync(Everything, Ct))
        );

        Assert.Equal(DenialReason.Suspended, refused.Reason);
    }

    [Fact]
    public async Task Admit_CappedMeanwhile_LowerLevelAtNextAction()
    {
        Assert.Equal(AccessLevel.Executive, (await portal.AsAsync<IAccess, PersonRights>(Persons.Executive, a => a.MineAsync(Ct))).Level);
        await SetAsync(Persons.Executive, AccessLevel.Staff, suspended: false);

        Assert.Equal(AccessLevel.Staff, (await portal.AsAsync<IAccess, PersonRights>(Persons.Executive, a => a.MineAsync(Ct))).Level);
    }

    [Fact]
    public async Task Amend_OneselfSuspended_RuleBrokenAndStillAdmitted()
    {
        await portal.AsAsync<IStaff>(Persons.Administrator, s => s.ListAsync(Ct));

        await Assert.ThrowsAsync<Rentai.Domain.RuleBrokenException>(() => SetAsync(Persons.Administrator, null, suspended: true));

        Assert.NotEmpty(await portal.AsAsync<IStaff, IReadOnlyList<StaffEntry>>(Persons.Administrator, s => s.ListAsync(Ct)));
    }

    private async Task SetAsync(SignedInPerson person, AccessLevel? cap, bool suspended)
    {
        var list = await portal.AsAsync<IStaff, IReadOnlyList<StaffEntry>>(Persons.Administrator, s => s.ListAsync(Ct));
        var entry = list.Single(s => s.Name == person.Name);
        await portal.AsAsync<IStaff>(
            Persons.Administrator,
            s => s.AmendAsync(new AmendStaff(entry.Id, entry.Version, entry.Position, entry.Team, cap, suspended, "试用期"), Ct)
        );
    }
}
