using Microsoft.AspNetCore.Components;
using Rentai.Domain.Customers;
using Rentai.Domain.Resources;
using Rentai.Domain.Staff;
using Rentai.Portal.Drafts;
using Rentai.Portal.Forms;
using Rentai.Portal.Resources;

namespace Rentai.Portal.Customers;

/// <summary>Enters a customer, or changes one's company data.</summary>
public sealed partial class CustomerFormPage
{
    private SheetErrors<CustomerSheet> errors = null!;
    private IReadOnlyList<StaffName> staff = [];
    private IReadOnlyList<LikelyDuplicate> duplicates = [];
    private CancellationTokenSource? looking;

    /// <summary>Which customer; <see langword="null"/> enters a new one.</summary>
    [Parameter]
    public string? Number { get; set; }

    [Inject]
    public required ICustomers Customers { get; set; }

    [Inject]
    public required IStaff Staff { get; set; }

    /// <inheritdoc/>
    protected override string Form => DraftForm.Customer;

    /// <inheritdoc/>
    protected override string? Customer => Number;

    /// <inheritdoc/>
    protected override string Gist => string.IsNullOrWhiteSpace(Open!.Sheet.FullName) ? Open.Sheet.ShortName : Open.Sheet.FullName;

    /// <inheritdoc/>
    protected override SheetErrors<CustomerSheet> Wrong => errors;

    /// <inheritdoc/>
    protected override IReadOnlyList<SheetField<CustomerSheet>> Fields => CustomerFields.With(staff);

    /// <inheritdoc/>
    protected override string GoneText => CustomerTexts.Gone;

    private string Title => Number is null ? CustomerTexts.NewTitle : CustomerTexts.EditTitle.With(Open!.Seen.ShortName, Number);

    private string SaveText => Number is null ? CustomerTexts.Register : FormTexts.Save;

    private string BackHref => Number is null ? "/customers" : CustomerLinks.Profile(Number);

    // A manager who left the pickers stays in the list of the customer that still has them.
    private IReadOnlyList<int> ManagerIds =>
        [.. staff.Select(s => s.Id).Union(new[] { Open?.Seen.AccountManagerId, Open?.Sheet.AccountManagerId }.OfType<int>())];

    protected override async Task OnInitializedAsync()
    {
        errors = new SheetErrors<CustomerSheet>(new CustomerSheetRules(Clock));
        staff = await Staff.NamesAsync(Life);
    }

    /// <inheritdoc/>
    protected override async Task<OpenForm<CustomerSheet>?> ReadAsync()
    {
        duplicates = [];
        if (Number is null)
        {
            return new OpenForm<CustomerSheet> { Sheet = new(), Seen = new() };
        }

        return await Customers.CompanyAsync(Number, Life) is { } company
            ? new OpenForm<CustomerSheet>
            {
                Sheet = company.Sheet with { },
                Seen = company.Sheet,
                Version = company.Version,
            }
            : null;
    }

    /// <inheritdoc/>
    protected override CustomerSheet CopyOf(CustomerSheet sheet) => sheet with { };

    /// <inheritdoc/>
    protected override async Task<string> WriteAsync(Guid submissionId)
    {
        if (Number is null)
        {
            return CustomerLinks.Profile(await Customers.RegisterAsync(new RegisterCustomer(Open!.Sheet, submissionId), Life));
        }

        await Customers.AmendAsync(new AmendCustomer(Number, Open!.Version, Open.Sheet), Life);
        return CustomerLinks.Profile(Number, ProfileTabs.Company);
    }

    protected override void Dispose(bool disposing)
    {
        looking?.Cancel();
        looking?.Dispose();
        base.Dispose(disposing);
    }

    private string NameOf(int staffId) => staff.FirstOrDefault(s => s.Id == staffId)?.Name ?? CustomerTexts.FormerColleague;

    private async Task ChangeAsync(string field, Action change)
    {
        Change(field, change);
        if (field is nameof(CustomerSheet.FullName) or nameof(CustomerSheet.CreditCode) or nameof(CustomerSheet.Phone))
        {
            await LookForDuplicatesAsync();
        }
    }

    private async Task LookForDuplicatesAsync()
    {
        if (looking is not null)
        {
            await looking.CancelAsync();
            looking.Dispose();
        }

        var mine = looking = CancellationTokenSource.CreateLinkedTokenSource(Life);
        try
        {
            var found = await Customers.LikelyDuplicatesAsync(Open!.Sheet, Number, mine.Token);
            if (mine == looking)
            {
                duplicates = found;
            }
        }
        catch (OperationCanceledException) when (mine.IsCancellationRequested)
        {
            // A newer name is being looked for.
        }
    }
}
