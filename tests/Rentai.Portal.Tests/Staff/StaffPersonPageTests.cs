using Bunit;
using Microsoft.AspNetCore.Components;
using Rentai.Domain.Access;
using Rentai.Domain.Staff;
using Rentai.Portal.Shell.Parts;
using Rentai.Portal.Staff;

namespace Rentai.Portal.Tests.Staff;

public sealed class StaffPersonPageTests : PageTest
{
    [Fact]
    public async Task Suspend_WithoutReason_SaysSoAtTheFieldAndSuspendsNobody()
    {
        var page = await OpenPersonAsync();

        await page.Find("#suspended").ChangeAsync(new ChangeEventArgs { Value = true });
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("请写明限制或停用的原因", page.Markup, StringComparison.Ordinal));
        Assert.False((await EngineerAsync()).IsSuspended);
    }

    [Fact]
    public async Task Suspend_WithReason_ShutsThePersonOutAtOnce()
    {
        var page = await OpenPersonAsync();

        await page.Find("#suspended").ChangeAsync(new ChangeEventArgs { Value = true });
        var reason = page.FindComponents<TypingField>().Single(f => f.Instance.Name == "reason").Instance;
        await page.InvokeAsync(() => reason.TypedAsync("已离职", isFirst: true, isLast: true));
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.EndsWith("/admin/staff", Address, StringComparison.Ordinal));
        var rights = await AsAsync<IAccess, PersonRights>(Persons.Engineer, a => a.MineAsync(Ct));
        Assert.Equal(DenialReason.Suspended, rights.Denial);
    }

    [Fact]
    public async Task Person_AskedForByLevel1_Refused()
    {
        await EngineerAsync();

        await Assert.ThrowsAsync<AccessDeniedException>(() =>
            OpenAsync<StaffPersonPage>(Persons.Engineer, "/admin/staff/1", p => p.Add(s => s.StaffId, 1))
        );
    }

    private async Task<StaffEntry> EngineerAsync()
    {
        await AsAsync<IAccess, PersonRights>(Persons.Engineer, a => a.MineAsync(Ct));
        var everybody = await AsAsync<IStaff, IReadOnlyList<StaffEntry>>(Persons.Administrator, s => s.ListAsync(Ct));
        return everybody.Single(s => s.Name == Persons.Engineer.Name);
    }

    private async Task<IRenderedComponent<StaffPersonPage>> OpenPersonAsync()
    {
        var id = (await EngineerAsync()).Id;
        var page = await OpenAsync<StaffPersonPage>(Persons.Administrator, $"/admin/staff/{id}", p => p.Add(s => s.StaffId, id));
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll("form")));
        return page;
    }
}
