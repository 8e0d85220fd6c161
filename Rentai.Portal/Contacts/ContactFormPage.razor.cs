using Microsoft.AspNetCore.Components;
using Rentai.Domain.Access;
using Rentai.Domain.Contacts;
using Rentai.Domain.Customers;
using Rentai.Portal.Customers;
using Rentai.Portal.Drafts;
using Rentai.Portal.Forms;
using Rentai.Portal.Resources;

namespace Rentai.Portal.Contacts;

/// <summary>Enters a contact, or changes one.</summary>
public sealed partial class ContactFormPage
{
    private readonly SheetErrors<ContactSheet> errors = new(new ContactSheetRules());
    private string? customerName;

    /// <summary>At which customer.</summary>
    [Parameter]
    public required string Number { get; set; }

    /// <summary>Which contact; <see langword="null"/> enters a new one.</summary>
    [Parameter]
    public int? ContactId { get; set; }

    [Inject]
    public required IContacts Contacts { get; set; }

    [Inject]
    public required ICustomers Customers { get; set; }

    /// <inheritdoc/>
    protected override string Form => DraftForm.ContactOf(ContactId);

    /// <inheritdoc/>
    protected override string? Customer => Number;

    /// <inheritdoc/>
    protected override string Gist => Open!.Sheet.Name;

    /// <inheritdoc/>
    protected override AccessLevel Level =>
        Seniority.Top == Open!.Sheet.Seniority || (ContactId is not null && Open.Seen.Seniority == Seniority.Top)
            ? AccessLevel.Manager
            : AccessLevel.Staff;

    /// <inheritdoc/>
    protected override SheetErrors<ContactSheet> Wrong => errors;

    /// <inheritdoc/>
    protected override IReadOnlyList<SheetField<ContactSheet>> Fields => ContactFields.All;

    /// <inheritdoc/>
    protected override string GoneText => ContactTexts.Gone;

    private string Title => ContactId is null ? ContactTexts.New : Open!.Seen.Name;

    private string BackHref => CustomerLinks.Profile(Number, ProfileTabs.Contacts);

    private IReadOnlyList<Seniority> Seniorities =>
        [.. Enum.GetValues<Seniority>().Where(s => s != Seniority.Top || Rights.Sees(AccessLevel.Manager))];

    /// <inheritdoc/>
    protected override async Task<OpenForm<ContactSheet>?> ReadAsync()
    {
        customerName = (await Customers.CompanyAsync(Number, Life))?.Sheet.ShortName;
        if (customerName is null)
        {
            return null;
        }

        if (ContactId is not { } id)
        {
            return new OpenForm<ContactSheet> { Sheet = new(), Seen = new() };
        }

        return await Contacts.FindAsync(id, Life) is { } contact && contact.CustomerNumber == Number
            ? new OpenForm<ContactSheet>
            {
                Sheet = contact.Sheet with { },
                Seen = contact.Sheet,
                Version = contact.Version,
            }
            : null;
    }

    /// <inheritdoc/>
    protected override ContactSheet CopyOf(ContactSheet sheet) => sheet with { };

    /// <inheritdoc/>
    protected override async Task<string> WriteAsync(Guid submissionId)
    {
        await Contacts.SaveAsync(new SaveContact(Number, ContactId, Open!.Version, Open.Sheet, submissionId), Life);
        return BackHref;
    }
}
