using Microsoft.AspNetCore.Components;
using Rentai.Domain.Access;
using Rentai.Domain.Calendar;
using Rentai.Domain.Contacts;
using Rentai.Domain.Resources;
using Rentai.Portal.Customers;
using Rentai.Portal.Drafts;
using Rentai.Portal.Forms;
using Rentai.Portal.Resources;

namespace Rentai.Portal.Contacts;

/// <summary>Private details 隐私 of one contact, to change or to erase.</summary>
public sealed partial class PrivatePage
{
    private static readonly IReadOnlyList<int> Months = [.. Enumerable.Range(1, 12)];
    private static readonly IReadOnlyList<int> Days = [.. Enumerable.Range(1, 30)];
    private SheetErrors<PrivateSheet>? errors;
    private string name = "";
    private bool asksErase;

    /// <summary>At which customer.</summary>
    [Parameter]
    public required string Number { get; set; }

    /// <summary>Whose.</summary>
    [Parameter]
    public required int ContactId { get; set; }

    [Inject]
    public required IContacts Contacts { get; set; }

    /// <inheritdoc/>
    protected override string Form => DraftForm.PrivateOf(ContactId);

    /// <inheritdoc/>
    protected override string? Customer => Number;

    /// <inheritdoc/>
    protected override string Gist => name;

    /// <inheritdoc/>
    protected override AccessLevel Level => AccessLevel.Manager;

    /// <inheritdoc/>
    protected override SheetErrors<PrivateSheet> Wrong => errors ??= new(new PrivateSheetRules(Clock));

    /// <inheritdoc/>
    protected override IReadOnlyList<SheetField<PrivateSheet>> Fields => ContactFields.Private;

    /// <inheritdoc/>
    protected override string GoneText => ContactTexts.Gone;

    private string BackHref => CustomerLinks.Contact(Number, ContactId);

    /// <inheritdoc/>
    protected override async Task<OpenForm<PrivateSheet>?> ReadAsync()
    {
        asksErase = false;
        if (
            !Rights.May(Operation.MaintainPrivateDetails)
            || await Contacts.FindAsync(ContactId, Life) is not { } contact
            || contact.CustomerNumber != Number
            || await Contacts.PrivateDetailsAsync(ContactId, Life) is not { } record
        )
        {
            return null;
        }

        name = contact.Sheet.Name;
        return new OpenForm<PrivateSheet>
        {
            Sheet = CopyOf(record.Sheet),
            Seen = record.Sheet,
            Version = record.Version,
        };
    }

    /// <inheritdoc/>
    protected override PrivateSheet CopyOf(PrivateSheet sheet) => sheet with { };

    /// <inheritdoc/>
    protected override async Task<string> WriteAsync(Guid submissionId)
    {
        await Contacts.SavePrivateDetailsAsync(new SavePrivateDetails(ContactId, Open!.Version, Open.Sheet), Life);
        Messages.Add(ContactTexts.PrivateSaved);
        return BackHref;
    }

    private static string MonthText(int month) => ContactTexts.LunarMonthItem.With(MonthName(month), month);

    private static string DayText(int day) => ContactTexts.LunarDayItem.With(new LunarDate(1, day).ToString().Split('月')[1], day);

    private static string MonthName(int month) => new LunarDate(month, 1).ToString().Split('月')[0];

    private Task EraseAsync() =>
        EndAsync(async _ =>
        {
            await Contacts.ErasePrivateDetailsAsync(ContactId, Life);
            Messages.Add(ContactTexts.Erased);
            return BackHref;
        });
}
