using Microsoft.AspNetCore.Components;
using Rentai.Domain;
using Rentai.Domain.Resources;
using Rentai.Domain.Staff;
using Rentai.Portal.Forms;
using Rentai.Portal.Resources;

namespace Rentai.Portal.Staff;

/// <summary>An administrator's word on one person.</summary>
public sealed partial class StaffPersonPage
{
    private StaffEntry? entry;
    private SheetForm? form;
    private SheetMerge<StaffSheet>? merge;
    private string? savedFirst;
    private string savedFirstAt = "";
    private bool isUnknown;

    /// <summary>Whom.</summary>
    [Parameter]
    public int StaffId { get; set; }

    /// <summary>What is typed, and upon which version.</summary>
    [PersistentState]
    public OpenForm<StaffSheet>? Open { get; set; }

    [Inject]
    public required IStaff Staff { get; set; }

    protected override async Task OnInitializedAsync()
    {
        entry = await ReadAsync();
        isUnknown = entry is null;
        if (entry is not null)
        {
            Open ??= new OpenForm<StaffSheet>
            {
                Sheet = StaffSheet.Of(entry),
                Seen = StaffSheet.Of(entry),
                Version = entry.Version,
            };
        }
    }

    protected override async Task OnStaleAsync(StaleVersionException stale)
    {
        if (await ReadAsync() is { } now)
        {
            savedFirst = stale.ChangedBy;
            savedFirstAt = Moments.Of(stale.ChangedAt, Clock);
            merge = new SheetMerge<StaffSheet>(StaffSheet.Fields, Open!.Seen, Open.Sheet with { }, StaffSheet.Of(now), Open.Sheet);
            Open.Seen = StaffSheet.Of(now);
            Open.Version = now.Version;
        }
    }

    private async Task<StaffEntry?> ReadAsync() => (await Staff.ListAsync(Life)).FirstOrDefault(s => s.Id == StaffId);

    private async Task SaveAsync()
    {
        if (await RunAsync(ct => Staff.AmendAsync(Open!.Sheet.For(StaffId, Open.Version), ct)))
        {
            Messages.Add(StaffTexts.Saved.With(entry!.Name), MudBlazor.Severity.Success);
            Navigation.NavigateTo("/admin/staff", replace: true);
        }
        else if (Errors.Count > 0)
        {
            form!.RevealWrong();
        }
    }
}
