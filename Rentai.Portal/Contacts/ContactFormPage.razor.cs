using FluentValidation;
using Microsoft.AspNetCore.Components;
using Rentai.Domain;
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
    private SheetForm? form;
    private SheetMerge<ContactSheet>? merge;
    private string? customerName;
    private string? savedFirst;
    private string savedFirstAt = "";
    private string? refusal;
    private bool isSaving;

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

    private string Title => ContactId is null ? ContactTexts.New : Open!.Seen.Name;

    private string BackHref => CustomerLinks.Profile(Number, ProfileTabs.Contacts);

    private IReadOnlyList<Seniority> Seniorities =>
        [.. Enum.GetValues<Seniority>().Where(s => s != Seniority.Top || Rights.Sees(AccessLevel.Manager))];

    /// <inheritdoc/>
    protected override async Task<OpenForm<ContactSheet>?> ReadAsync()
    {
        merge = null;
        refusal = null;
        errors.Clear();
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

    private void Change(string field, Action change)
    {
        change();
        errors.Check(Open!.Sheet, field);
        refusal = null;
        Touched();
    }

    private async Task SaveAsync()
    {
        if (isSaving)
        {
            return;
        }

        if (!errors.CheckAll(Open!.Sheet))
        {
            form!.RevealWrong();
            return;
        }

        isSaving = true;
        refusal = null;
        try
        {
            await SubmitAsync(id => Contacts.SaveAsync(new SaveContact(Number, ContactId, Open!.Version, Open.Sheet, id), Life));
            Navigation.NavigateTo(BackHref, replace: true);
            return;
        }
        catch (ValidationException e)
        {
            errors.Take(e.Errors);
            form!.RevealWrong();
        }
        catch (StaleVersionException e)
        {
            await CompareAsync(e);
        }
        catch (RuleBrokenException e)
        {
            refusal = e.Message;
        }

        isSaving = false;
        Touched();
    }

    private async Task CompareAsync(StaleVersionException stale)
    {
        if (await Contacts.FindAsync(ContactId!.Value, Life) is not { } now)
        {
            refusal = ContactTexts.Gone;
            return;
        }

        savedFirst = stale.ChangedBy;
        savedFirstAt = Moments.Of(stale.ChangedAt, Clock);
        merge = new SheetMerge<ContactSheet>(ContactFields.All, Open!.Seen, Open.Sheet with { }, now.Sheet, Open.Sheet);
        Open.Seen = now.Sheet;
        Open.Version = now.Version;
    }
}
