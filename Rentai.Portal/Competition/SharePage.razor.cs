using Microsoft.AspNetCore.Components;
using Rentai.Domain;
using Rentai.Domain.Access;
using Rentai.Domain.Competition;
using Rentai.Domain.Customers;
using Rentai.Domain.Resources;
using Rentai.Portal.Customers;
using Rentai.Portal.Drafts;
using Rentai.Portal.Forms;
using Rentai.Portal.Resources;

namespace Rentai.Portal.Competition;

/// <summary>Notes our share at a customer 占有率, of all products or of one product family, or changes it.</summary>
public sealed partial class SharePage
{
    private SheetErrors<ShareSheet>? errors;
    private IReadOnlyList<CustomerShare> noted = [];
    private IReadOnlyList<string> families = [];
    private IReadOnlyList<string> competitors = [];
    private string? customerName;
    private bool asksRemove;

    /// <summary>At which customer.</summary>
    [Parameter]
    public required string Number { get; set; }

    /// <summary>Of which product family; nothing means all products.</summary>
    [SupplyParameterFromQuery(Name = "family")]
    public string? FamilyTyped { get; set; }

    [Inject]
    public required ICompetition Competition { get; set; }

    [Inject]
    public required ICustomers Customers { get; set; }

    /// <inheritdoc/>
    protected override string Form => DraftForm.ShareOf(Family);

    /// <inheritdoc/>
    protected override string? Customer => Number;

    /// <inheritdoc/>
    protected override string Gist => $"{ShareWording.FamilyOf(Family)} · {ShareWording.InWords(Open!.Sheet)}";

    /// <inheritdoc/>
    protected override SheetErrors<ShareSheet> Wrong => errors ??= new(new ShareSheetRules(Clock));

    /// <inheritdoc/>
    protected override IReadOnlyList<SheetField<ShareSheet>> Fields => ShareFields.All;

    /// <inheritdoc/>
    protected override string GoneText => CompetitionTexts.Gone;

    private string? Family => string.IsNullOrWhiteSpace(FamilyTyped) ? null : FamilyTyped;

    private string BackHref => CustomerLinks.Profile(Number);

    private string TotalText
    {
        get
        {
            var total = ShareSheetRules.TotalOf(Open!.Sheet);
            return total < 100 ? CompetitionTexts.TotalBelow.With(total, 100 - total) : CompetitionTexts.Total.With(total);
        }
    }

    /// <inheritdoc/>
    protected override async Task<OpenForm<ShareSheet>?> ReadAsync()
    {
        asksRemove = false;
        customerName = (await Customers.CompanyAsync(Number, Life))?.Sheet.ShortName;
        if (customerName is null || !Rights.May(Operation.MaintainCompetition))
        {
            return null;
        }

        var words = await Competition.WordsAsync(Life);
        noted = await Competition.OfCustomerAsync(Number, Life);
        competitors = words.Competitors;
        families = [.. words.Families.Union(noted.Select(s => s.Sheet.Family).OfType<string>())];
        if (Family is { } family && !families.Contains(family))
        {
            return null;
        }

        var stored = noted.SingleOrDefault(s => s.Sheet.Family == Family);
        var seen = stored?.Sheet ?? new ShareSheet { Family = Family, CheckedOn = Clock.Today };
        var sheet = seen.Copy();
        if (sheet.Competitors.Count == 0 && sheet.OurShare is not 100)
        {
            sheet.Competitors = [new CompetitorSheet()];
        }

        return new OpenForm<ShareSheet>
        {
            Sheet = sheet,
            Seen = seen,
            Version = stored?.Version ?? 0,
        };
    }

    /// <inheritdoc/>
    protected override ShareSheet CopyOf(ShareSheet sheet) => sheet.Copy();

    /// <inheritdoc/>
    protected override async Task<string> WriteAsync(Guid submissionId)
    {
        try
        {
            await Competition.SaveAsync(new SaveShare(Number, Open!.Version, Open.Sheet, submissionId), Life);
        }
        catch (RuleBrokenException) when (Open!.Version > 0)
        {
            // Somebody removed it: what is typed can still be saved, as a new one.
            Open.Version = (await ReadAsync())?.Version ?? Open.Version;
            throw;
        }

        Messages.Add(CompetitionTexts.Saved);
        return BackHref;
    }

    /// <summary>The sum stands under the competitors, so a share that changes looks at them again where something was wrong.</summary>
    private void ChangeShares(string? field, Action change)
    {
        Change(field ?? nameof(ShareSheet.OurShare), change);
        if (Wrong.Of(nameof(ShareSheet.Competitors)) is not null)
        {
            Wrong.Check(Open!.Sheet, nameof(ShareSheet.Competitors));
        }
    }

    private string Offer(string? family) =>
        ShareWording.Said(ShareWording.FamilyOf(family), noted.SingleOrDefault(s => s.Sheet.Family == family)?.Sheet.OurShare);

    private Task RemoveAsync() =>
        EndAsync(async _ =>
        {
            await Competition.RemoveAsync(new RemoveShare(Number, Family, Open!.Version), Life);
            Messages.Add(CompetitionTexts.Removed);
            return BackHref;
        });
}
